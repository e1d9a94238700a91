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
    &RevalidatedByTriager, &RescoreReasonMissing,
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
void checkHistory(FindingList& found, const QList<ScoreChange>& history, const QList<AffectFacts>& affects,
                  bool isPublicCve)
{
    const auto openSince = [&affects](Instant at) {
        return std::any_of(affects.cbegin(), affects.cend(), [at](const AffectFacts& facts) {
            return facts.openTrackerSince && *facts.openTrackerSince <= at;
        });
    };
    // A later entry that changes nothing was made to say why, and that who was to know does.
    const auto explainedLater = [&history](const ScoreChange& change) {
        bool isLater = false;
        for (const ScoreChange& entry : history) {
            if (isLater && entry.field == change.field && entry.from == entry.to && !entry.reason.isEmpty())
                return true;
            isLater = isLater || &entry == &change;
        }
        return false;
    };
    for (const ScoreChange& change : history) {
        if (change.from.isEmpty())
            continue; // the first judgement explains itself
        if (change.from == change.to || explainedLater(change))
            continue;
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

void checkCritical(FindingList& found, std::optional<Severity> severity, const std::optional<OwnScore>& own)
{
    if (severity != Severity::Critical || !own)
        return;
    const QStringList against = speaksAgainstCritical(own->vector);
    found.addIf(!against.isEmpty(), CriticalDoubtful, "severity", {against.join(QLatin1String(", "))});
}

/// An offering with a severity or a score of its own is judged like a flaw, with what it has not from the flaw.
QList<Finding> affectFindings(const Flaw& flaw, const AffectFacts& facts, bool isPublicCve)
{
    FindingList found(facts.id);
    const Affect& affect = facts.affect;
    const std::optional<OwnScore> own = leadingScore(affect.cvss);
    if (affect.severity || own)
        checkCritical(found, affect.severity ? affect.severity : flaw.severity, own ? own : leadingScore(flaw.cvss));
    checkHistory(found, affect.history, {facts}, isPublicCve);
    return found.take();
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
    checkCritical(found, flaw.severity, own);
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
    const bool isPublicCve = !flaw.cveId.isEmpty() && !around.isEmbargoed;
    checkHistory(found, flaw.history, around.affects, isPublicCve);
    if (around.policy.assessorDiffers && flaw.triagedBy) {
        for (const Revalidation& one : flaw.revalidations)
            found.addIf(one.by == flaw.triagedBy, RevalidatedByTriager, "revalidations", {toWord(one.item)});
    }
    QList<Finding> findings = found.take();
    for (const AffectFacts& facts : around.affects)
        findings.append(affectFindings(flaw, facts, isPublicCve));
    return findings;
}

} // namespace firebreak
