// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/Embargo.h"
#include "core/embargo/StepConclusion.h"
#include "core/flaw/ScoreChange.h"
#include "core/identity/Approval.h"
#include "core/incident/Closure.h"
#include "core/incident/Coordination.h"
#include "core/incident/Declaration.h"
#include "core/incident/LegalRecord.h"

namespace firebreak {

/// That something happened at all (R163). JSON: `confirmed`, `text`, `by`, `at`.
struct IncidentConfirmation
{
    bool isConfirmed = false;
    QString text;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<IncidentConfirmation> fromJson(const QJsonObject& json);
    friend bool operator==(const IncidentConfirmation&, const IncidentConfirmation&) = default;
};

/// That a phase was closed. JSON: `phase`, `by`, `at`.
struct PhaseClosure
{
    IncidentPhase phase = IncidentPhase::NotificationTriage;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PhaseClosure> fromJson(const QJsonObject& json);
    friend bool operator==(const PhaseClosure&, const PhaseClosure&) = default;
};

/// When the fix is to be released, where no embargo sets the time. JSON: `at`, `zone`, `finalHours` (the
/// agreed length of the final stretch, at most 24; R81).
struct AgreedRelease
{
    Instant at;
    QString zone;
    int finalHours = 0; ///< 0: the full 24
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AgreedRelease> fromJson(const QJsonObject& json);
    friend bool operator==(const AgreedRelease&, const AgreedRelease&) = default;
};

/// That what was received under embargo is none after all (R52). There is no way back: it is public from then on
/// (FK7). JSON: `reason`, `by`, `at`.
struct EmbargoRefusal
{
    QString reason;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EmbargoRefusal> fromJson(const QJsonObject& json);
    friend bool operator==(const EmbargoRefusal&, const EmbargoRefusal&) = default;
};

/// How Communications acts (R150).
enum class CommunicationStrategy : quint8 { Reactive, Proactive };
/// `reactive`, `proactive`.
[[nodiscard]] QLatin1String toWord(CommunicationStrategy strategy);
[[nodiscard]] std::optional<CommunicationStrategy> communicationStrategyFromWord(QStringView word);

/// The response to one or more flaws (R70). Record kind `incident`. Flaws, deliverables and bulletins name it
/// as their parent. Its state is computed by incidentStatus(); docs/records/incident.md lists the fields.
struct Incident
{
    QString title;
    std::optional<RecordId> owner;
    IncidentKind kind = IncidentKind::Vulnerability;
    IncidentHandling handling = IncidentHandling::External;
    std::optional<IncidentConfirmation> confirmation;
    QString impact;
    std::optional<IncidentUrgency> urgency;
    QString rootCause;
    bool isMajorRelease = false; ///< a major product release ships the fixes (R139)

    std::optional<RecordId> commander;
    std::optional<RecordId> programManager;
    std::optional<RecordId> leadAnalyst;
    QList<Declaration> declarations; ///< in order; the last one accepted counts

    QList<StepConclusion> steps; ///< by the ids of IncidentPlan, each once
    QList<PhaseClosure> phases;  ///< the first ones, in order (R3)
    QString playbook;            ///< where the orchestration playbook of this incident is (R83)
    std::optional<AgreedRelease> release;
    std::optional<Embargo> embargo; ///< none: public from the start
    std::optional<EmbargoRefusal> embargoRefused;

    QList<LogEntry> log;
    QList<Briefing> briefings;
    QList<CoordinationPlace> places;
    QList<ApprovedText> approvedTexts; ///< what notices to some audiences may say (R153)
    QList<StakeholderNotice> notices;
    std::optional<CommunicationStrategy> strategy;
    QList<CoverageEntry> coverage;
    QString alertedCustomers; ///< what it means for customers who were alerted before (R76)
    QList<ThirdParty> thirdParties;
    QList<CoordinationCase> cases;
    QList<Complaint> complaints;

    std::optional<LegalRecord> legal;
    QList<LegalStamp> legalStamps; ///< only ever added to

    QList<DisclosureTrack> disclosure;
    std::optional<Retrospective> retrospective;
    std::optional<ClosingSummary> summary;

    QList<Approval> approvals;
    QList<ScoreChange> history; ///< of the moment of notification (R14)
    std::optional<Instant> receivedAt;
    Instant createdAt;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    /// The declaration that counts: the last accepted. Null: not declared yet.
    [[nodiscard]] const Declaration* declaration() const;
    /// The proposal that waits for a decision. Null when none does.
    [[nodiscard]] const Declaration* proposal() const;
    [[nodiscard]] bool isMajor() const;
    [[nodiscard]] bool isWatch() const;
    [[nodiscard]] bool isEmbargoed() const { return embargo && embargo->isEmbargoed(); }
    /// Whether commander, program manager and lead analyst are a must (R78).
    [[nodiscard]] bool needsRoles() const { return isMajor() || isEmbargoed(); }
    /// Who leads: the lead analyst of a major or embargoed incident, else the owner (R170).
    [[nodiscard]] std::optional<RecordId> lead() const { return needsRoles() ? leadAnalyst : owner; }
    [[nodiscard]] bool isClosed(IncidentPhase phase) const { return closedAt(phase).has_value(); }
    [[nodiscard]] std::optional<Instant> closedAt(IncidentPhase phase) const;
    [[nodiscard]] bool isConcluded(const QString& step) const;
    /// The lift of the embargo, as it happened or is agreed.
    [[nodiscard]] std::optional<Instant> liftAt() const;
    /// When the final stretch begins: 24 hours before the lift; without an embargo the agreed shorter time
    /// before the release (R81). None while no time is agreed.
    [[nodiscard]] std::optional<Instant> finalStretch() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader; `body.field-value` for phases closed out of order, a step
    /// concluded twice, or a second proposal while one waits.
    [[nodiscard]] static Result<Incident> fromJson(const QJsonObject& body);
    friend bool operator==(const Incident&, const Incident&) = default;
};

} // namespace firebreak
