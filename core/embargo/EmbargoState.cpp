// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/EmbargoState.h"

namespace firebreak {
namespace {

constexpr QLatin1String Flag("EMBARGOED ");

} // namespace

QLatin1String toWord(EmbargoState state)
{
    return state == EmbargoState::Embargoed ? QLatin1String("embargoed") : QLatin1String("public");
}

std::optional<EmbargoState> embargoStateFromWord(QStringView word)
{
    for (const EmbargoState state : {EmbargoState::Public, EmbargoState::Embargoed}) {
        if (word == toWord(state))
            return state;
    }
    return std::nullopt;
}

QString flaggedTitle(const QString& title, EmbargoState state)
{
    QString bare = title;
    while (bare.startsWith(Flag))
        bare.remove(0, Flag.size());
    return state == EmbargoState::Embargoed ? Flag + bare : bare;
}

} // namespace firebreak
