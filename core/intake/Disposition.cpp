// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Disposition.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"not-affected", "rejected", "weakness", "flaw"};

} // namespace

QLatin1String toWord(Disposition disposition)
{
    return QLatin1String(Words[std::size_t(disposition) - 1]);
}

Result<Disposition> dispositionFromWord(QStringView word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words[i]))
            return Disposition(i + 1);
    }
    return failure(error::DispositionUnknown, {}, {word.toString()});
}

} // namespace firebreak
