// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/OwnScore.h"

namespace firebreak {
namespace {

constexpr std::array Order{CvssVersion::V3_1, CvssVersion::V4_0, CvssVersion::V3_0, CvssVersion::V2_0};

} // namespace

QList<OwnScore> ownScores(const QMap<QString, QString>& vectors)
{
    QList<OwnScore> scores;
    if (vectors.isEmpty())
        return scores;
    for (const CvssVersion version : Order) {
        const auto it = vectors.constFind(toText(version));
        if (it == vectors.cend())
            continue;
        const Result<CvssVector> vector = CvssVector::parse(*it);
        if (vector && vector->version() == version)
            scores.append({*vector, rate(*vector)});
    }
    return scores;
}

std::optional<OwnScore> leadingScore(const QMap<QString, QString>& vectors)
{
    const QList<OwnScore> scores = ownScores(vectors);
    return scores.isEmpty() ? std::nullopt : std::optional(scores.first());
}

std::optional<Severity> severityFor(const Flaw& flaw, const Affect& affect)
{
    return affect.severity ? affect.severity : flaw.severity;
}

std::optional<OwnScore> scoreFor(const Flaw& flaw, const Affect& affect)
{
    const std::optional<OwnScore> own = leadingScore(affect.cvss);
    return own ? own : leadingScore(flaw.cvss);
}

} // namespace firebreak
