// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/AgreedLift.h"
#include "core/embargo/DisclosureConsent.h"
#include "core/embargo/EmbargoEligibility.h"
#include "core/embargo/EmbargoState.h"
#include "core/embargo/Leak.h"
#include "core/embargo/Lift.h"
#include "core/embargo/RosterEntry.h"

namespace firebreak {

/// Where embargoed content of an incident is kept or discussed: a document, a channel, a repository (R60,
/// R83). JSON, in `embargo.places`: `{"tool","where","what"}`.
struct EmbargoPlace
{
    QString tool;  ///< the name of a tool, to be on the approved list
    QString where; ///< such as a link
    QString what;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (tool, where).
    [[nodiscard]] static Result<EmbargoPlace> fromJson(const QJsonObject& json);
    friend bool operator==(const EmbargoPlace&, const EmbargoPlace&) = default;
};

/// The embargo of an incident: the agreed time during which a vulnerability is known only to a list of
/// people. Lies in the incident's body as `embargo`; an incident without one is public. Whether it stands
/// follows from whether it was lifted, so it can't be half (R52), and there is no way back (FK7).
/// docs/records/embargo.md lists the JSON.
struct Embargo
{
    Instant beganAt;
    std::optional<RecordId> begunBy;
    EmbargoEligibility eligibility;
    QString justification; ///< why Low or Moderate is embargoed at all (R58)
    std::optional<LiftControl> controlledBy;
    std::optional<AgreedLift> agreedLift;
    QList<LiftAdvice> advice;
    QList<RosterEntry> roster;
    QList<DisclosureConsent> consents;
    QList<EmbargoPlace> places;
    std::optional<LiftInstruction> instruction;
    std::optional<Leak> leak;
    std::optional<Lift> lifted;
    QList<StepConclusion> closing; ///< see embargoClosingTasks()
    QJsonObject extra;

    [[nodiscard]] EmbargoState state() const
    {
        return lifted ? EmbargoState::Public : EmbargoState::Embargoed;
    }
    [[nodiscard]] bool isEmbargoed() const { return !lifted.has_value(); }
    /// Whether the person is on the need-to-know list then.
    [[nodiscard]] bool isMember(const RecordId& person, Instant now) const;
    /// Everybody on the list then, each once.
    [[nodiscard]] QList<RecordId> members(Instant now) const;
    /// The instruction that counts: one given for the lift as it is agreed now.
    [[nodiscard]] std::optional<LiftInstruction> standingInstruction() const;
    /// Closing tasks without a conclusion, in order (R65).
    [[nodiscard]] QStringList openClosingTasks() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (beganAt, eligibility), `body.field-value` (a `state` that the rest
    /// denies, a lift before the beginning, an unknown closing task) and the codes of its parts.
    [[nodiscard]] static Result<Embargo> fromJson(const QJsonObject& json);
    friend bool operator==(const Embargo&, const Embargo&) = default;
};

/// What an embargoed incident has to close beside the others (R65): `disclosure-and-coordination`,
/// `public-release`, `fix-updates`, `issue-closeout`.
[[nodiscard]] QStringList embargoClosingTasks();

} // namespace firebreak
