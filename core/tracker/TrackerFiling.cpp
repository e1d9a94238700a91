// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerFiling.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<FilingObstacle, 3> Obstacles{
    {"no-private-trackers", "severity-missing", "severity-unsupported"}};

std::optional<FilingObstacle> obstacleOf(const FilableAffect& affect)
{
    if (affect.isEmbargoed && !affect.hasPrivateTrackers)
        return FilingObstacle::NoPrivateTrackers;
    if (!affect.severity)
        return FilingObstacle::SeverityMissing;
    if (!affect.severities.isEmpty() && !affect.severities.contains(*affect.severity))
        return FilingObstacle::SeverityUnsupported;
    return std::nullopt;
}

} // namespace

QLatin1String toWord(FilingObstacle obstacle)
{
    return Obstacles.word(obstacle);
}

QList<TrackerSuggestion> suggestTrackers(const QList<FilableAffect>& affects, const TrackerPolicy& policy)
{
    QList<TrackerSuggestion> suggestions;
    for (const FilableAffect& affect : affects) {
        if (affect.hasTracker || !affect.needsWork)
            continue;
        const FilingAdvice advice =
            policy.filing(trackerFacts(affect.severity, affect.phase, affect.isMajor));
        if (advice == FilingAdvice::Skip)
            continue;
        const std::optional<FilingObstacle> obstacle = obstacleOf(affect);
        // An affect that can't be filed must not hold up the others of its component.
        const auto same =
            std::find_if(suggestions.begin(), suggestions.end(), [&](const TrackerSuggestion& s) {
                return s.stream == affect.stream && s.component == affect.component && s.obstacle == obstacle;
            });
        if (same == suggestions.end()) {
            suggestions.append({affect.stream, affect.component, {affect.id}, advice, obstacle});
        } else {
            same->affects.append(affect.id);
            same->advice = std::min(same->advice, advice);
        }
    }
    return suggestions;
}

} // namespace firebreak
