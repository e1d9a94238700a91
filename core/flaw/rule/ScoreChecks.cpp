// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/ScoreChecks.h"

#include "core/flaw/rule/Discrepancy.h"
#include "core/flaw/rule/FindingList.h"
#include "core/flaw/rule/OwnScore.h"
#include "core/flaw/rule/SeverityGuide.h"

#include <array>

namespace firebreak {
namespace {

using namespace check;

constexpr std::array List = {
    &ScoreMissing,         &ScoreDiffers,        &ScoreBandDiffers,   &ScoreAskIssuer,
    &RescoreWithoutScores, &ScoreCommentAlone,   &SeverityMissing,    &SeverityCrossed,
    &SeverityWithoutScore, &SeverityUnexplained, &RescoreUnexplained, &CriticalDoubtful,
    &RevalidatedByTriager,
};

constexpr int SignificantTenths = 10;

QString fieldOf(CvssVersion version)
{
    return QLatin1String("cvss.") + toText(version);
}

void checkDiscrepancies(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    const bool affectsProducts =
        std::any_of(around.affects.cbegin(), around.affects.cend(), [](const AffectFacts& facts) {
            return facts.affect.affectedness == Affectedness::Affected && !facts.isCommunity;
        });
    const QList<Discrepancy> all = discrepancies(flaw, around.scores);
    for (const Discrepancy& one : all) {
        if (!one.isOpen())
            continue;
        const QStringList details{one.ourScore.toText(), one.theirScore.toText(), one.issuer};
        const QByteArray place = fieldOf(one.version).toLatin1();
        const bool isFar = std::abs(one.comparison.scoreDifference) >= SignificantTenths;
        found.addIf(isFar, ScoreDiffers, place.constData(), details);
        found.addIf(one.comparison.isBandDifferent, ScoreBandDiffers, place.constData(), details);
        const bool isAsked = flaw.rescoreRequest && flaw.rescoreRequest->answer == RescoreAnswer::Open;
        found.addIf(isFar && one.role == ScoreRole::Nvd && one.theirScore >= around.policy.askIssuerFrom &&
                        flaw.cvssComment.isEmpty() && !isAsked && affectsProducts,
                    ScoreAskIssuer, "rescoreRequest", details);
    }
}

/// An accepted request needs no score of theirs: they may have withdrawn it.
void checkRequest(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    if (!flaw.rescoreRequest || flaw.rescoreRequest->answer == RescoreAnswer::Accepted)
        return;
    const bool hasTheirs =
        std::any_of(around.scores.cbegin(), around.scores.cend(), [&](const AdvisoryScore& score) {
            return score.issuer == flaw.rescoreRequest->issuer && !score.vector.isEmpty();
        });
    found.addIf(!hasTheirs || !leadingScore(flaw.cvss), RescoreWithoutScores, "rescoreRequest",
                {flaw.rescoreRequest->issuer});
}

bool isHigh(const QString& severity)
{
    return severity == toWord(Severity::Critical) || severity == toWord(Severity::Important);
}

/// Trackers were filed under the severity of then; crossing between the upper two and the rest moves their
/// dates. A tracker filed after the change knows it.
void checkHistory(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    const auto openSince = [&](Instant at) {
        return std::any_of(around.affects.cbegin(), around.affects.cend(), [at](const AffectFacts& facts) {
            return facts.openTrackerSince && *facts.openTrackerSince <= at;
        });
    };
    const bool isPublicCve = !flaw.cveId.isEmpty() && !around.isEmbargoed;
    for (const ScoreChange& change : flaw.history) {
        if (change.from.isEmpty())
            continue; // the first judgement explains itself
        const bool isExplained = change.cause || !change.reason.isEmpty();
        if (change.field == QLatin1String("severity")) {
            found.addIf(isHigh(change.from) != isHigh(change.to) && openSince(change.at), SeverityCrossed,
                        "severity", {change.from, change.to});
            found.addIf(!isExplained, SeverityUnexplained, "severity", {change.from, change.to});
        } else {
            found.addIf(isPublicCve && !isExplained, RescoreUnexplained, change.field.toLatin1().constData());
        }
    }
}

void checkJudgement(FindingList& found, const Flaw& flaw)
{
    const std::optional<OwnScore> own = leadingScore(flaw.cvss);
    found.addIf(!own, ScoreMissing, "cvss");
    found.addIf(!own && !flaw.cvssComment.isEmpty(), ScoreCommentAlone, "cvssComment");
    if (!own)
        return;
    const bool isZero = own->rating.score.tenths() == 0;
    found.addIf(flaw.severity && isZero, SeverityWithoutScore, "severity");
    found.addIf(!flaw.severity && !isZero, SeverityMissing, "severity", {own->rating.score.toText()});
    if (flaw.severity == Severity::Critical) {
        const QStringList against = speaksAgainstCritical(own->vector);
        found.addIf(!against.isEmpty(), CriticalDoubtful, "severity", {against.join(QLatin1String(", "))});
    }
}

} // namespace

std::span<const Check* const> scoreChecks()
{
    return List;
}

QList<Finding> checkScores(const Flaw& flaw, const FlawSurroundings& around)
{
    FindingList found(around.flaw);
    checkJudgement(found, flaw);
    checkDiscrepancies(found, flaw, around);
    checkRequest(found, flaw, around);
    checkHistory(found, flaw, around);
    if (around.policy.assessorDiffers && flaw.triagedBy) {
        for (const Revalidation& one : flaw.revalidations)
            found.addIf(one.by == flaw.triagedBy, RevalidatedByTriager, "revalidations", {toWord(one.item)});
    }
    return found.take();
}

} // namespace firebreak
