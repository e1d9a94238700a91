// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawSurroundings.h"
#include "core/identity/WorkflowStatus.h"

namespace firebreak {

namespace error {
// Why a flaw has no CVE page; `cve.missing` and `cve.under-embargo` (CvePath.h) are among the reasons.
inline constexpr ErrorCode PageNotTriaged{"cve-page.not-triaged"};
inline constexpr ErrorCode PageOfEnding{"cve-page.of-ending"}; ///< details: the ending
inline constexpr ErrorCode PageHostedOnly{"cve-page.hosted-only"}; ///< R144
inline constexpr ErrorCode PageCveRejected{"cve-page.cve-rejected"};
} // namespace error

/// What people outside read of one platform.
enum class PageStatus : quint8 {
    UnderInvestigation,
    NotAffected,
    Affected,
    FixDeferred,
    WillNotFix,
    OutOfSupport,
    Fixed,
};
[[nodiscard]] QLatin1String toWord(PageStatus status); ///< `under-investigation`, `not-affected`, …

/// One row of the affected table: a platform, not what it is built of below (R158).
struct CvePageRow
{
    QString offering;
    QString stream;
    QString component;
    PageStatus status = PageStatus::UnderInvestigation;
    QString justification; ///< word, of what is not affected
    std::optional<Severity> severity;
    QString vector;  ///< where this platform is scored differently (R47)
    QString fixedIn; ///< the release that carries the fix, of what is fixed

    friend bool operator==(const CvePageRow&, const CvePageRow&) = default;
};

/// The CVE page as data (R64, R134): general information, impact, what upstream did, who is affected,
/// mitigation, references and the people to thank (R156). Computed from the flaw at any moment, so that
/// scores reach it right after triage (R34) and its table follows the trackers (R158).
struct CvePage
{
    QString cveId;
    QString title;
    QString text;
    QString statement;
    QString mitigation;
    std::optional<MitigationKind> mitigationKind;
    QString upstreamFix;
    std::optional<Severity> severity;
    QStringList vectors;
    QString scoreComment;
    QStringList cwes;
    std::optional<Instant> publicAt;
    QList<AdvisoryReference> references;
    QList<Acknowledgment> acknowledgments;
    QList<CvePageRow> rows;
    QStringList unreviewedTexts; ///< fields whose text the writers have yet to review (R129): it is out before that (R34)

    friend bool operator==(const CvePage&, const CvePage&) = default;
};

/// What keeps the flaw from having a page: its embargo (R61), no CVE id, triage not over, a rejected id, an
/// ending without effect on anybody, an effect on hosted offerings alone (R144). Empty: it has one.
[[nodiscard]] QList<Requirement> cvePageMissing(const Flaw& flaw, const FlawSurroundings& around);

/// The page; none while cvePageMissing() says anything. Hosted offerings have no row (R144); several affects
/// of one stream and component are one, the worst of them.
[[nodiscard]] std::optional<CvePage> cvePage(const Flaw& flaw, const FlawSurroundings& around);

/// One line of the page of issues that do not affect us (R168): id, title and why; none for a flaw that ended
/// otherwise or is under embargo.
struct NotAffectingEntry
{
    QString cveId;
    QString title;
    QString reason;

    friend bool operator==(const NotAffectingEntry&, const NotAffectingEntry&) = default;
};
[[nodiscard]] std::optional<NotAffectingEntry> notAffectingEntry(const Flaw& flaw,
                                                                 const FlawSurroundings& around);

} // namespace firebreak
