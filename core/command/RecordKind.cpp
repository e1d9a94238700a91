// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKind.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"report", "flaw", "note", "person"};

} // namespace

QLatin1String toWord(RecordKind kind)
{
    return QLatin1String(Words[std::size_t(kind) - 1]);
}

Result<RecordKind> recordKindFromWord(QStringView word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words[i]))
            return RecordKind(i + 1);
    }
    return failure(error::RecordKindUnknown, {}, {word.toString()});
}

} // namespace firebreak
