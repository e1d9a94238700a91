// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/Discrepancy.h"

#include "core/flaw/rule/OwnScore.h"

namespace firebreak {
namespace {

bool isListed(const QList<Discrepancy>& found, const AdvisoryScore& score, const QString& theirs)
{
    return std::any_of(found.cbegin(), found.cend(), [&](const Discrepancy& one) {
        return one.issuer == score.issuer && one.theirs == theirs;
    });
}

} // namespace

QList<Discrepancy> discrepancies(const Flaw& flaw, const QList<AdvisoryScore>& scores)
{
    QList<Discrepancy> found;
    const QList<OwnScore> own = scores.isEmpty() ? QList<OwnScore>() : ownScores(flaw.cvss);
    for (const OwnScore& ours : own) {
        for (const AdvisoryScore& score : scores) {
            if (score.role == ScoreRole::Own || score.issuer.isEmpty())
                continue;
            const Result<CvssVector> theirs = CvssVector::parse(score.vector);
            if (!theirs || theirs->version() != ours.vector.version())
                continue;
            const CvssComparison comparison = compare(ours.vector, *theirs);
            const QString text = theirs->toText();
            if (!comparison.isSignificant() || isListed(found, score, text))
                continue;
            Discrepancy one{score.issuer,         score.role, ours.vector.version(),
                            ours.vector.toText(), text,       ours.rating.score,
                            rate(*theirs).score,  comparison, std::nullopt};
            one.closure = closureFor(flaw, one);
            found.append(one);
        }
    }
    return found;
}

std::optional<DiscrepancyClosure> closureFor(const Flaw& flaw, const Discrepancy& discrepancy)
{
    for (auto it = flaw.discrepancies.crbegin(); it != flaw.discrepancies.crend(); ++it) {
        if (it->issuer == discrepancy.issuer && it->version == toText(discrepancy.version) &&
            it->ours == discrepancy.ours && it->theirs == discrepancy.theirs)
            return *it;
    }
    return std::nullopt;
}

} // namespace firebreak
