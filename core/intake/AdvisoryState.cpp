// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisoryState.h"

namespace firebreak {

QLatin1String toWord(AdvisoryState state)
{
    switch (state) {
    case AdvisoryState::Reserved:
        return QLatin1String("reserved");
    case AdvisoryState::Rejected:
        return QLatin1String("rejected");
    case AdvisoryState::Withdrawn:
        return QLatin1String("withdrawn");
    case AdvisoryState::Active:
        break;
    }
    return QLatin1String("active");
}

std::optional<AdvisoryState> advisoryStateFromWord(QStringView word)
{
    for (const auto state : {AdvisoryState::Active, AdvisoryState::Reserved, AdvisoryState::Rejected,
                             AdvisoryState::Withdrawn}) {
        if (word == toWord(state))
            return state;
    }
    return std::nullopt;
}

} // namespace firebreak
