// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/CvePage.h"

#include "core/flaw/WordTable.h"
#include "core/flaw/rule/AffectChecks.h"
#include "core/flaw/rule/CvePath.h"
#include "core/flaw/rule/FlawStatus.h"
#include "core/flaw/rule/OwnScore.h"

namespace firebreak {
namespace {

constexpr WordTable<PageStatus, 7> StatusWords{{{{PageStatus::UnderInvestigation, "under-investigation"},
                                                 {PageStatus::NotAffected, "not-affected"},
                                                 {PageStatus::Affected, "affected"},
                                                 {PageStatus::FixDeferred, "fix-deferred"},
                                                 {PageStatus::WillNotFix, "will-not-fix"},
                                                 {PageStatus::OutOfSupport, "out-of-support"},
                                                 {PageStatus::Fixed, "fixed"}}}};

PageStatus statusOf(const AffectFacts& facts)
{
    const Affect& affect = facts.affect;
    if (facts.isFixed)
        return PageStatus::Fixed;
    if (affect.affectedness == Affectedness::NotAffected || facts.isFoundUnaffected)
        return PageStatus::NotAffected;
    // Delegated: the tracker decides, and its end is the offering's (FK54).
    const bool isDelegated = !affect.resolution || *affect.resolution == Resolution::Delegated;
    const std::optional<Resolution> resolution = isDelegated ? facts.closedAs : affect.resolution;
    if (resolution) {
        switch (*resolution) {
        case Resolution::Defer:
            return PageStatus::FixDeferred;
        case Resolution::WontFix:
            return PageStatus::WillNotFix;
        case Resolution::OutOfSupport:
            return PageStatus::OutOfSupport;
        case Resolution::Delegated:
            break;
        }
    }
    return affect.affectedness == Affectedness::New ? PageStatus::UnderInvestigation : PageStatus::Affected;
}

/// How bad the news is: of two affects that share a row, the worse one is told.
int badness(PageStatus status)
{
    constexpr std::array WorstFirst{PageStatus::Affected,           PageStatus::WillNotFix,
                                    PageStatus::FixDeferred,        PageStatus::OutOfSupport,
                                    PageStatus::UnderInvestigation, PageStatus::Fixed,
                                    PageStatus::NotAffected};
    return int(std::find(WorstFirst.begin(), WorstFirst.end(), status) - WorstFirst.begin());
}

CvePageRow rowOf(const Flaw& flaw, const AffectFacts& facts)
{
    const Affect& affect = facts.affect;
    CvePageRow row{facts.offering,
                   facts.stream,
                   affect.component.isEmpty() ? componentOf(affect.purl) : affect.component,
                   statusOf(facts),
                   {},
                   std::nullopt,
                   {},
                   {}};
    if (affect.justification && row.status == PageStatus::NotAffected)
        row.justification = toWord(*affect.justification);
    if (row.status != PageStatus::NotAffected)
        row.severity = severityFor(flaw, affect);
    if (const std::optional<OwnScore> own = leadingScore(affect.cvss))
        row.vector = own->vector.toText();
    if (row.status == PageStatus::Fixed)
        row.fixedIn = facts.fixedIn;
    return row;
}

QList<CvePageRow> rowsOf(const Flaw& flaw, const FlawSurroundings& around)
{
    QList<CvePageRow> rows;
    for (const AffectFacts& facts : around.affects) {
        if (facts.isService)
            continue;
        const CvePageRow row = rowOf(flaw, facts);
        const auto same = std::find_if(rows.begin(), rows.end(), [&row](const CvePageRow& other) {
            return other.offering == row.offering && other.stream == row.stream &&
                   other.component == row.component;
        });
        if (same == rows.end())
            rows.append(row);
        else if (badness(row.status) < badness(same->status))
            *same = row;
    }
    std::sort(rows.begin(), rows.end(), [](const CvePageRow& a, const CvePageRow& b) {
        return std::tie(a.offering, a.stream, a.component) < std::tie(b.offering, b.stream, b.component);
    });
    return rows;
}

} // namespace

bool isHostedOnly(const FlawSurroundings& around)
{
    bool isAnythingAffected = false;
    for (const AffectFacts& facts : around.affects) {
        if (facts.affect.affectedness == Affectedness::NotAffected)
            continue;
        if (!facts.isService)
            return false;
        isAnythingAffected = true;
    }
    return isAnythingAffected;
}

QLatin1String toWord(PageStatus status)
{
    return StatusWords.word(status);
}

QList<Requirement> cvePageMissing(const Flaw& flaw, const FlawSurroundings& around)
{
    QList<Requirement> missing;
    const auto add = [&](ErrorCode code, const char* field, const QStringList& details = {}) {
        missing.append({code, around.flaw, QString::fromLatin1(field), details});
    };
    if (around.isEmbargoed)
        add(error::CveUnderEmbargo, "");
    if (flaw.cveId.isEmpty())
        add(error::CveMissing, "cveId");
    if (isHostedOnly(around))
        add(error::PageHostedOnly, "affects");
    if (flaw.cve && flaw.cve->status == CveStatus::Rejected)
        add(error::PageCveRejected, "cve");
    const WorkflowStatus<FlawState> status = flawStatus(flaw, around);
    if (status.state == FlawState::Rejected || status.state == FlawState::Weakness)
        add(error::PageOfEnding, "ending", {toWord(status.state)});
    if (status.state == FlawState::New)
        add(error::PageNotTriaged, "");
    return missing;
}

std::optional<CvePage> cvePage(const Flaw& flaw, const FlawSurroundings& around)
{
    if (!cvePageMissing(flaw, around).isEmpty())
        return std::nullopt;
    CvePage page;
    page.cveId = flaw.cveId;
    page.title = flaw.title;
    page.text = flaw.docText;
    page.statement = flaw.statement;
    page.mitigation = flaw.mitigation;
    page.mitigationKind = flaw.mitigationKind;
    page.upstreamFix = flaw.upstreamFix;
    page.severity = flaw.severity;
    const QList<OwnScore> scores = ownScores(flaw.cvss);
    for (const OwnScore& score : scores)
        page.vectors.append(score.vector.toText());
    page.scoreComment = flaw.cvssComment;
    page.cwes = flaw.cwes;
    page.publicAt = flaw.publicAt;
    page.references = flaw.references;
    page.acknowledgments = flaw.acknowledgments;
    page.rows = rowsOf(flaw, around);
    page.unreviewedTexts = around.unreviewedTexts;
    return page;
}

std::optional<NotAffectingEntry> notAffectingEntry(const Flaw& flaw, const FlawSurroundings& around)
{
    if (around.isEmbargoed || !flaw.ending || flaw.ending->kind != EndingKind::NotAffected)
        return std::nullopt;
    return NotAffectingEntry{flaw.cveId, flaw.title, flaw.ending->reason};
}

} // namespace firebreak
