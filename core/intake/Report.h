// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/embargo/DisclosureConsent.h"
#include "core/intake/Advisory.h"
#include "core/intake/Disposition.h"
#include "core/intake/Finder.h"
#include "core/intake/ReportOrigin.h"

#include <QMap>

namespace firebreak {

/// How a report's triage ended (R15): JSON `kind`, `reason`, `at`, `by`, `flaw`.
struct ReportDisposition
{
    Disposition kind = Disposition::Rejected;
    QString reason;
    Instant at;
    std::optional<RecordId> by;
    std::optional<RecordId> flaw; ///< the flaw that was made, for Disposition::Flaw

    friend bool operator==(const ReportDisposition&, const ReportDisposition&) = default;
};

/// An entry of the triage queue (R11): what the sources say of one vulnerability, each document kept as it
/// was read, and what the team has made of it. The rules change the stored body (docs/records.md lists its
/// fields); this is the body read for people and projections. What the sources say together is a ReportView.
struct Report
{
    QString home;       ///< the alias the report is filed under; empty for one made by hand
    Instant receivedAt; ///< starts the clocks (R14)
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    QString title; ///< the team's own wording; empty: the sources'
    QString description;
    QString technicalNotes; ///< kept from the start of triage (R33)
    QString cveId; ///< set by hand; the sources' own ids are in their aliases
    std::optional<RecordId> owner;
    std::optional<Severity> severity;
    QMap<QString, QString> cvss; ///< own vectors by version: "3.1" → "CVSS:3.1/…"
    QStringList cwes;
    QStringList labels;
    QList<AdvisoryReference> references;
    std::optional<ReportDisposition> disposition;
    std::optional<RecordId> mergedInto; ///< the report that took this one's documents over
    int comments = 0;
    std::optional<ReportOrigin> origin; ///< none: a feed's, or not recorded
    QList<Finder> finders;              ///< who reported it to us; they wait for answers (R18)
    bool isUnderEmbargo = false;        ///< it was received under embargo (R59)
    bool isComplicated = false;         ///< a detailed answer takes longer (R21)
    bool isEnquiry = false;             ///< it is not about security at all (R24)
    QString redirectedTo;               ///< the contact point such an enquiry went to (R24)
    QString statusMechanism;            ///< where the reporter can see the state at any time (R20)
    QList<DisclosureConsent> consents;  ///< with whom it may be shared (R67)
    QList<Advisory> advisories;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Report> fromJson(const QJsonObject& body);
    friend bool operator==(const Report&, const Report&) = default;
};

/// The id under which every laptop files the report of a public vulnerability, from primaryAlias() of its
/// aliases.
[[nodiscard]] RecordId reportIdFor(const QString& home);

} // namespace firebreak
