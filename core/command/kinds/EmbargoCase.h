// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/embargo/EmbargoChecks.h"
#include "core/embargo/LiftPlan.h"
#include "core/embargo/LiftStatus.h"
#include "core/policy/Policy.h"

namespace firebreak {

// An incident's embargo among its records: the facts that its rules ask for, gathered.

/// The calendar of an incident: the plan's first one, in the zone that the lift was agreed in (D2). Without a
/// plan, a week from Monday to Friday.
[[nodiscard]] WorkCalendar incidentCalendar(const PolicyContent& plan, const QString& zone);

/// The embargo of an incident, lifted or not; none for one that is public from the start or can't be read.
[[nodiscard]] std::optional<Embargo> embargoOf(const Record& incident);
/// The same of the incident with that id, read once for this view.
[[nodiscard]] const std::optional<Embargo>& embargoOf(const RecordId& incident, const CaseView& view);
/// Whether the record lives under an embargo: by its place, so that it can't be wrong.
[[nodiscard]] bool isUnderEmbargo(const Record& record);
/// The incident that a record belongs to: itself, or up its parents.
[[nodiscard]] std::optional<Record> incidentOf(const Record& record, const CaseView& view);

[[nodiscard]] EligibilityFacts eligibilityFacts(const Record& incident, const CaseView& view);
[[nodiscard]] EmbargoFacts embargoFacts(const Record& incident, const Embargo& embargo, const CaseView& view);
/// Whether a security advisory is needed, and when the last was approved (D1, R63): one for each tracker that
/// is not closed without a fix, and for each affect that is to be fixed and has no tracker yet.
[[nodiscard]] AdvisoryApproval advisoryApprovalOf(const RecordId& incident, const CaseView& view);
/// What the embargo does not meet; for the check of the incident's kind.
[[nodiscard]] QList<Finding> embargoFindings(const Record& incident, const CaseView& view);

/// The moments before the incident's lift, or before its release where there is no embargo; none while no
/// time is agreed.
[[nodiscard]] QList<LiftPlanStep> liftPlanOf(const Record& incident, const CaseView& view);
/// When edits of its bulletins end: as the organisation's clock `bulletin.freeze` says in the incident's zone, one
/// business day before the lift or release where it has none (R125, D2).
[[nodiscard]] std::optional<Instant> freezeOf(const Record& incident, const CaseView& view);

} // namespace firebreak
