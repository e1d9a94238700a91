// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Severity.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"low", "moderate", "important", "critical"};

} // namespace

QLatin1String toWord(Severity severity)
{
    return QLatin1String(Words[std::size_t(severity) - 1]);
}

Result<Severity> severityFromWord(QStringView word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word.compare(QLatin1String(Words[i]), Qt::CaseInsensitive) == 0)
            return Severity(i + 1);
    }
    return failure(error::SeverityUnknown, {}, {word.toString()});
}

} // namespace firebreak
