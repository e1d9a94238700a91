// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/FlawChecks.h"

#include "core/catalog/cwe/CweCatalog.h"
#include "core/flaw/rule/FindingList.h"
#include "core/flaw/rule/ScoreChecks.h"

#include <array>
#include <vector>

namespace firebreak {
namespace {

using namespace check;

constexpr std::array OwnList = {
    &FlawTitleMissing,      &FlawTitleShort,        &FlawDescriptionMissing,  &FlawCveTaken,
    &FlawCweProhibited,     &FlawCweDiscouraged,    &FlawCweUnknown,          &FlawReportedInFuture,
    &FlawPublicDateMissing, &FlawPublicInFuture,    &FlawLiftInPast,          &FlawEmbargoFutile,
    &FlawEmbargoDoubtful,   &FlawSourceUnknown,     &FlawSourceHistorical,    &FlawFinderUnthanked,
    &FlawThanksForPublic,   &FlawThanksDoubtful,    &FlawArticleTwice,        &FlawArticleElsewhere,
    &FlawReferenceTwice,    &FlawMajorIncomplete,   &FlawExploitedIncomplete, &FlawSpecialIncomplete,
    &FlawLabelUnregistered, &FlawMitigationMissing, &FlawWeaknessWithCve,     &FlawEndedAffecting,
    &FlawEndedWithTrackers, &FlawRejectedCveLives,  &FlawCveElsewhere,        &FlawCveOtherCna,
    &FlawLabelWithoutEnding,
};

const CweCatalog& cweCatalog()
{
    static const CweCatalog catalog = CweCatalog::builtIn();
    return catalog;
}

void checkText(FindingList& found, const Flaw& flaw)
{
    constexpr qsizetype ShortestTitle = 4;
    const QString title = flaw.title.trimmed();
    found.addIf(title.isEmpty(), FlawTitleMissing, "title");
    found.addIf(!title.isEmpty() && title.size() < ShortestTitle, FlawTitleShort, "title");
    found.addIf(flaw.description.isEmpty() && flaw.docText.isEmpty(), FlawDescriptionMissing, "description");
    const bool needsMitigation = flaw.severity && *flaw.severity != Severity::Low && !flaw.ending;
    found.addIf(needsMitigation && !flaw.mitigationKind, FlawMitigationMissing, "mitigationKind");
}

void checkWeaknesses(FindingList& found, const Flaw& flaw)
{
    for (const QString& cwe : flaw.cwes) {
        const CweEntry* entry = cweCatalog().find(cwe);
        found.addIf(!entry, FlawCweUnknown, "cwes", {cwe});
        found.addIf(entry && entry->mapping == QLatin1String("Prohibited"), FlawCweProhibited, "cwes", {cwe});
        found.addIf(entry && entry->mapping == QLatin1String("Discouraged"), FlawCweDiscouraged, "cwes",
                    {cwe});
    }
}

/// By the day: whoever lifts today has not missed it.
bool isBeforeToday(Instant at, Instant now)
{
    return std::chrono::floor<std::chrono::days>(at) < std::chrono::floor<std::chrono::days>(now);
}

void checkDates(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    if (flaw.reportedAt)
        found.addIf(*flaw.reportedAt > around.now, FlawReportedInFuture, "reportedAt",
                    {toText(*flaw.reportedAt)});
    if (!flaw.publicAt) {
        found.addIf(!around.isEmbargoed, FlawPublicDateMissing, "publicAt");
        return;
    }
    const QString date = toText(*flaw.publicAt);
    found.addIf(!around.isEmbargoed && *flaw.publicAt > around.now, FlawPublicInFuture, "publicAt", {date});
    found.addIf(around.isEmbargoed && isBeforeToday(*flaw.publicAt, around.now), FlawLiftInPast, "publicAt",
                {date});
}

void checkSource(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    if (flaw.source.isEmpty())
        return;
    const FlawSource* source = around.policy.source(flaw.source);
    if (!source) {
        found.add(FlawSourceUnknown, "source", {flaw.source});
        return;
    }
    const QStringList details{flaw.source};
    const bool isThanked = !flaw.acknowledgments.isEmpty();
    found.addIf(source->isHistorical, FlawSourceHistorical, "source", details);
    switch (source->visibility) {
    case SourceVisibility::Public:
        found.addIf(around.isEmbargoed, FlawEmbargoFutile, "source", details);
        found.addIf(isThanked, FlawThanksForPublic, "acknowledgments", details);
        break;
    case SourceVisibility::Ambiguous:
        found.addIf(around.isEmbargoed, FlawEmbargoDoubtful, "source", details);
        found.addIf(isThanked, FlawThanksDoubtful, "acknowledgments", details);
        break;
    case SourceVisibility::Private:
        found.addIf(!isThanked, FlawFinderUnthanked, "acknowledgments", details);
        break;
    }
}

void checkReferences(FindingList& found, const Flaw& flaw, const FlawPolicy& policy)
{
    const QList<AdvisoryReference> articles = articlesOf(flaw);
    found.addIf(articles.size() > 1, FlawArticleTwice, "references");
    for (const AdvisoryReference& article : articles) {
        const bool isHome =
            policy.articlePrefixes.isEmpty() ||
            std::any_of(policy.articlePrefixes.cbegin(), policy.articlePrefixes.cend(),
                        [&article](const QString& prefix) { return article.url.startsWith(prefix); });
        found.addIf(!isHome, FlawArticleElsewhere, "references", {article.url});
    }
    QStringList seen;
    for (const AdvisoryReference& reference : flaw.references) {
        found.addIf(seen.contains(reference.url), FlawReferenceTwice, "references", {reference.url});
        seen.append(reference.url);
    }
}

struct Want
{
    const char* field;
    bool isThere;
};

void checkCompleteness(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    const Want text{"docText", !flaw.docText.isEmpty()};
    const Want statement{"statement", !flaw.statement.isEmpty()};
    const Want mitigation{"mitigation", !flaw.mitigation.isEmpty()};
    const Want article{"references", articlesOf(flaw).size() == 1};
    const auto ask = [&found](const Check& check, std::initializer_list<Want> wants,
                              const QStringList& details) {
        for (const Want& want : wants)
            found.addIf(!want.isThere, check, want.field,
                        details + QStringList{QString::fromLatin1(want.field)});
    };
    if (around.incident.isMajor)
        ask(FlawMajorIncomplete, {text, statement, mitigation, article}, {});
    if (around.incident.isKnownExploited)
        ask(FlawExploitedIncomplete, {text, statement}, {});
    for (const QString& special : around.policy.specialComponents) {
        const bool touches =
            flaw.components.contains(special) ||
            std::any_of(around.affects.cbegin(), around.affects.cend(),
                        [&](const AffectFacts& facts) { return facts.affect.component == special; });
        if (touches)
            ask(FlawSpecialIncomplete, {text, statement}, {special});
    }
}

void checkEnding(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    if (!flaw.ending)
        return;
    const bool isCveAlive = !flaw.cveId.isEmpty() && !(flaw.cve && flaw.cve->status == CveStatus::Rejected);
    const EndingKind kind = flaw.ending->kind;
    found.addIf(kind == EndingKind::Weakness && isCveAlive, FlawWeaknessWithCve, "cveId", {flaw.cveId});
    for (const AffectFacts& facts : around.affects) {
        if (kind == EndingKind::NotAffected && facts.affect.affectedness == Affectedness::Affected)
            found.addAt(facts.id, FlawEndedAffecting, "affectedness");
        if (facts.openTrackerSince)
            found.addAt(facts.id, FlawEndedWithTrackers, "trackers");
    }
    found.addIf(kind == EndingKind::Rejected && isCveAlive && flaw.cve &&
                    flaw.cve->assigner == around.policy.cna,
                FlawRejectedCveLives, "cve", {flaw.cveId});
}

void checkCve(FindingList& found, const Flaw& flaw, const FlawSurroundings& around)
{
    if (flaw.cveId.isEmpty())
        return;
    found.addIf(!around.sharingCve.isEmpty(), FlawCveTaken, "cveId", {flaw.cveId});
    const bool isOurs = flaw.cve && !around.policy.cna.isEmpty() && flaw.cve->assigner == around.policy.cna &&
                        flaw.cve->status != CveStatus::Rejected;
    if (!isOurs)
        return;
    const bool isTheirs = !around.sourceAssigner.isEmpty() && around.sourceAssigner != around.policy.cna;
    for (const QString& theirs : isTheirs ? around.sourceCves : QStringList()) {
        if (theirs.compare(flaw.cveId, Qt::CaseInsensitive) != 0) {
            found.add(FlawCveElsewhere, "cveId", {flaw.cveId, around.sourceAssigner, theirs});
            break;
        }
    }
    for (const AffectFacts& facts : around.affects) {
        const NumberingAuthority* other = around.policy.authorityFor(facts.affect.purl);
        if (other && !facts.affect.purl.isEmpty()) {
            found.add(FlawCveOtherCna, "cveId", {flaw.cveId, other->name, facts.affect.purl});
            break;
        }
    }
}

void checkLabels(FindingList& found, const Flaw& flaw, const FlawPolicy& policy)
{
    for (const QString& label : flaw.ending ? QStringList() : flaw.labels)
        found.addIf(policy.rejectionLabels.contains(label), FlawLabelWithoutEnding, "ending", {label});
    if (policy.allowsFreeLabels)
        return;
    for (const QString& label : flaw.labels) {
        const bool isKnown = policy.labels.contains(label) || label == policy.approvalLabel ||
                             policy.rejectionLabels.contains(label) || policy.manualLabels.contains(label);
        found.addIf(!isKnown, FlawLabelUnregistered, "labels", {label});
    }
}

} // namespace

std::span<const Check* const> flawChecks()
{
    static const std::vector<const Check*> all = [] {
        std::vector<const Check*> list(OwnList.begin(), OwnList.end());
        const auto scores = scoreChecks();
        list.insert(list.end(), scores.begin(), scores.end());
        return list;
    }();
    return all;
}

QList<Finding> checkFlaw(const Flaw& flaw, const FlawSurroundings& around)
{
    FindingList found(around.flaw);
    checkText(found, flaw);
    checkWeaknesses(found, flaw);
    checkDates(found, flaw, around);
    checkSource(found, flaw, around);
    checkReferences(found, flaw, around.policy);
    checkLabels(found, flaw, around.policy);
    checkCompleteness(found, flaw, around);
    checkEnding(found, flaw, around);
    checkCve(found, flaw, around);
    return found.take() + checkScores(flaw, around);
}

QList<AdvisoryReference> articlesOf(const Flaw& flaw)
{
    QList<AdvisoryReference> articles;
    for (const AdvisoryReference& reference : flaw.references) {
        if (reference.tags.contains(QLatin1String("main-article")))
            articles.append(reference);
    }
    return articles;
}

} // namespace firebreak
