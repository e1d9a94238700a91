// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerStatus.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<TrackerStatus, 6> Statuses{
    {"new", "assigned", "in-progress", "testing", "verified", "closed"}};
constexpr EnumWords<TrackerResolution, 10> Resolutions{{"fixed", "wont-fix", "not-a-bug", "rejected",
                                                        "obsolete", "duplicate", "out-of-support", "deferred",
                                                        "next-release", "upstream"}};
constexpr EnumWords<FixState, 6> FixStates{
    {"affected", "fixed", "not-affected", "wont-fix", "out-of-support", "deferred"}};

} // namespace

QLatin1String toWord(TrackerStatus status)
{
    return Statuses.word(status);
}

std::optional<TrackerStatus> trackerStatusFromWord(QStringView word)
{
    return Statuses.value(word);
}

QLatin1String toWord(TrackerResolution resolution)
{
    return Resolutions.word(resolution);
}

std::optional<TrackerResolution> trackerResolutionFromWord(QStringView word)
{
    return Resolutions.value(word);
}

QLatin1String toWord(FixState state)
{
    return FixStates.word(state);
}

FixState fixStateOf(std::optional<TrackerResolution> resolution)
{
    if (!resolution)
        return FixState::Affected;
    switch (*resolution) {
    case TrackerResolution::Fixed:
        return FixState::Fixed;
    case TrackerResolution::WontFix:
        return FixState::WontFix;
    case TrackerResolution::NotABug:
    case TrackerResolution::Rejected:
    case TrackerResolution::Obsolete:
        return FixState::NotAffected;
    case TrackerResolution::OutOfSupport:
        return FixState::OutOfSupport;
    case TrackerResolution::Deferred:
    case TrackerResolution::NextRelease:
    case TrackerResolution::Upstream:
        return FixState::Deferred;
    case TrackerResolution::Duplicate:
        return FixState::Affected; // the other tracker says
    }
    return FixState::Affected;
}

} // namespace firebreak
