// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/Closure.h"
#include "core/incident/Coordination.h"
#include "core/incident/IncidentWords.h"
#include "core/incident/ProcessCondition.h"

namespace firebreak {

/// How something is done, or where that is to be read (R5). JSON `id`, `title`, `text`, `url`: one of the last two at least.
struct PlanProcedure
{
    QString id;
    QString title;
    QString text;
    QString url; ///< a web address: the organisation's own procedure or playbook
};

/// One step of a checklist (R4, R5, R167).
struct PlanStep
{
    QString id;    ///< stable; what a conclusion names
    QString title; ///< the shipped English words; a screen may have its own for the id
    QStringList who;
    int minutes = 0; ///< how long it usually takes
    QString notes;
    QString procedure; ///< id of one of the plan's procedures; empty: it needs none
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

/// One rung of the way a complaint goes up (R168). JSON `who` (a role's word or `lead-analyst`), `businessDays`.
struct ComplaintLevel
{
    QString who;
    int businessDays = 0; ///< within which that person answers, before the next one hears of it
};

struct PlanReference
{
    QString title;
    QString url;
};

/// The organisation's process as data: checklists with their steps, the procedures they link to, disclosure tracks, who must be reported
/// to, the complaints' way, references (R3 to R5, R81, R83, R162, R164, R166 to R168). Immutable once read.
///
/// JSON: resources/process/incident.json ships and shows every field.
class IncidentPlan
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer. Every phase must have a checklist of its
    /// name, step ids are unique in the whole plan, and a step's procedure is one of the plan's. There is somebody to
    /// complain to.
    [[nodiscard]] static Result<IncidentPlan> fromJson(const QJsonObject& json);
    [[nodiscard]] static const IncidentPlan& shipped();

    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] const QList<PlanChecklist>& checklists() const { return m_checklists; }
    [[nodiscard]] const PlanChecklist* checklist(QStringView id) const;
    /// Null when there is none.
    [[nodiscard]] const PlanStep* step(QStringView id) const;
    [[nodiscard]] const QList<PlanProcedure>& procedures() const { return m_procedures; }
    /// Null when there is none.
    [[nodiscard]] const PlanProcedure* procedure(QStringView id) const;
    /// The steps of a phase that apply, of all its checklists, in order.
    [[nodiscard]] QList<const PlanStep*> steps(IncidentPhase phase, const ClockFacts& facts) const;
    [[nodiscard]] QList<DisclosureTrackKind> tracks(const ClockFacts& facts) const;
    /// Kinds of parties that must be reported to (R164).
    [[nodiscard]] QList<PartyKind> reporting(const ClockFacts& facts) const;
    [[nodiscard]] const QList<ComplaintLevel>& complaintLevels() const { return m_complaints; }
    /// The business days from a complaint until its time at a level is up: those of all levels up to it. None: the
    /// plan has no such level.
    [[nodiscard]] std::optional<int> businessDaysUntil(int level) const;
    [[nodiscard]] const QList<PlanReference>& references() const { return m_references; }

private:
    template <class Kind> struct Conditional
    {
        Kind kind;
        ProcessCondition when;
    };
    [[nodiscard]] Result<void> readProcedures(const QJsonArray& array);
    [[nodiscard]] Result<void> readChecklists(const QJsonArray& array);
    [[nodiscard]] Result<PlanStep> readStep(const QJsonObject& json) const;
    [[nodiscard]] Result<void> readComplaints(const QJsonArray& array);

    QString m_version;
    QList<PlanProcedure> m_procedures;
    QList<PlanChecklist> m_checklists;
    QList<Conditional<DisclosureTrackKind>> m_tracks;
    QList<Conditional<PartyKind>> m_reporting;
    QList<ComplaintLevel> m_complaints;
    QList<PlanReference> m_references;
};

} // namespace firebreak
