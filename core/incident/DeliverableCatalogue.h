// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/IncidentWords.h"
#include "core/incident/ProcessCondition.h"
#include "core/sla/SlaPolicy.h"

namespace firebreak {

/// What an incident owes to an audience (R116 to R122, R132 to R143).
struct DeliverableEntry
{
    QString id;
    QString title;
    QString source;
    bool isExternal = false;
    IncidentPhase phase = IncidentPhase::RemediationRelease; ///< which does not close without it
    QStringList from;
    QStringList to;
    QStringList reviewers;    ///< each of them reviews before it is delivered
    bool isAfterLift = false; ///< never delivered while embargoed
    bool isPublicInformation =
        false;                     ///< tells the public of a vulnerability: hosted offerings have none (R144)
    bool isAfterDocuments = false; ///< only after the documents are final (R150)
    bool isNeeded = true;          ///< `when` says when it is a must; false: it never is
    ProcessCondition when;
    bool isOptional = false; ///< `optionalWhen` was given: it may be chosen then
    ProcessCondition optionalWhen;
};

/// The deliverables as data, with the clocks that make their due times. JSON:
/// resources/process/deliverables.json ships and shows every field; `clocks` and `calendars` are those of
/// SlaPolicy, a clock's id the deliverable's. Immutable once read.
class DeliverableCatalogue
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer.
    [[nodiscard]] static Result<DeliverableCatalogue> fromJson(const QJsonObject& json);
    [[nodiscard]] static const DeliverableCatalogue& shipped();

    [[nodiscard]] const QList<DeliverableEntry>& entries() const { return m_entries; }
    /// Null when there is none.
    [[nodiscard]] const DeliverableEntry* entry(QStringView id) const;
    /// What these facts ask for; created when the incident is declared. Nothing that tells the public of a
    /// vulnerability when only hosted offerings are affected (R144).
    [[nodiscard]] QList<const DeliverableEntry*> needed(const ClockFacts& facts) const;
    /// What may be chosen beside.
    [[nodiscard]] QList<const DeliverableEntry*> offered(const ClockFacts& facts) const;
    /// When it is due, with every step of the computation; none when no clock of it applies.
    [[nodiscard]] std::optional<Deadline> deadline(const QString& id, const ClockFacts& facts) const
    {
        return m_clocks.deadline(id, facts);
    }

private:
    explicit DeliverableCatalogue(SlaPolicy clocks) : m_clocks(std::move(clocks)) {}

    QList<DeliverableEntry> m_entries;
    SlaPolicy m_clocks;
};

} // namespace firebreak
