// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/Closure.h"
#include "core/incident/Coordination.h"
#include "core/incident/IncidentWords.h"
#include "core/incident/ProcessCondition.h"

namespace firebreak {

/// One step of a checklist (R4, R5, R167).
struct PlanStep
{
    QString id;    ///< stable; what a conclusion names
    QString title; ///< the shipped English words; a screen may have its own for the id
    QStringList who;
    int minutes = 0; ///< how long it usually takes
    QString notes;
    QString procedure; ///< link to the procedure or playbook
    QString source;
    ProcessCondition when;
};

struct PlanChecklist
{
    QString id; ///< a phase's word, or such as `final-24-hours`
    QString title;
    IncidentPhase phase;
    ProcessCondition when;
    QList<PlanStep> steps;
};

/// One rung of the way a complaint goes up (R168).
struct ComplaintLevel
{
    QString who;
    int businessDays = 0; ///< within which that person answers
};

struct PlanReference
{
    QString title;
    QString url;
};

/// The organisation's process as data: checklists with their steps, disclosure tracks, who must be reported
/// to, the complaints' way, references (R3 to R5, R81, R83, R162, R164, R166 to R168). Immutable once read.
///
/// JSON: resources/process/incident.json ships and shows every field.
class IncidentPlan
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer. Every phase must have a checklist of its
    /// name, and step ids are unique in the whole plan.
    [[nodiscard]] static Result<IncidentPlan> fromJson(const QJsonObject& json);
    [[nodiscard]] static const IncidentPlan& shipped();

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] const QList<PlanChecklist>& checklists() const { return m_checklists; }
    [[nodiscard]] const PlanChecklist* checklist(QStringView id) const;
    /// Null when there is none.
    [[nodiscard]] const PlanStep* step(QStringView id) const;
    /// The steps of a phase that apply, of all its checklists, in order.
    [[nodiscard]] QList<const PlanStep*> steps(IncidentPhase phase, const ClockFacts& facts) const;
    [[nodiscard]] QList<DisclosureTrackKind> tracks(const ClockFacts& facts) const;
    /// Kinds of parties that must be reported to (R164).
    [[nodiscard]] QList<PartyKind> reporting(const ClockFacts& facts) const;
    [[nodiscard]] const QList<ComplaintLevel>& complaintLevels() const { return m_complaints; }
    [[nodiscard]] const QList<PlanReference>& references() const { return m_references; }

private:
    template <class Kind> struct Conditional
    {
        Kind kind;
        ProcessCondition when;
    };
    [[nodiscard]] Result<void> readChecklists(const QJsonArray& array);
    [[nodiscard]] Result<PlanStep> readStep(const QJsonObject& json) const;

    QString m_version;
    QList<PlanChecklist> m_checklists;
    QList<Conditional<DisclosureTrackKind>> m_tracks;
    QList<Conditional<PartyKind>> m_reporting;
    QList<ComplaintLevel> m_complaints;
    QList<PlanReference> m_references;
};

} // namespace firebreak
