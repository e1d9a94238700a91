// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Report.h"

namespace firebreak {

/// One score with where it was found, for the side-by-side of issuers.
struct ReportScore
{
    AdvisoryScore score;
    std::optional<AdvisorySource> source; ///< none: the team's own
};

/// What the team and the sources together say of a vulnerability: the team's word wins, then the sources in
/// an order that differs by field. Pure; computed from a report and never stored.
struct ReportView
{
    QString id;          ///< what people call it: its CVE id, else the alias it is filed under, else empty
    QStringList aliases; ///< all ids, CVE ids first, each once
    QString title;
    QString description;
    QStringList cwes;
    QList<AdvisoryReference> references; ///< one per URL, the team's first
    QList<ReportScore> scores;           ///< own, NVD, CNA, CISA, others; each document's in its order
    std::optional<ReportScore>
        leading;                     ///< the one a list shows: by role as above, version 3.1, 4.0, 3.0, 2.0
    QList<AffectedPackage> affected; ///< of the source that says most
    std::optional<KevEntry> kev;
    std::optional<EpssScore> epss;
    std::optional<Instant> published; ///< the earliest
    std::optional<Instant> modified;  ///< the latest
    QList<AdvisorySource> sources;    ///< each once
    bool isWithdrawn = false;         ///< every source that says anything has rejected or withdrawn it
};

[[nodiscard]] ReportView viewOf(const Report& report);

} // namespace firebreak
