// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/identity/Approval.h"

namespace firebreak {

// What the plan finds wrong with a record; for screens, the command line and apply() itself.

/// Every finding, approved or not, those that block and those that warn.
[[nodiscard]] QList<Finding> findings(const Record& record, const CaseView& view);
[[nodiscard]] QList<Finding> findings(const Record& record, const StateView& state, Instant now);

/// The approvals that a record holds; entries that can't be read approve nothing.
[[nodiscard]] QList<Approval> approvalsOf(const Record& record);
/// Those that block and are not approved.
[[nodiscard]] QList<Finding> blockingFindings(const Record& record, const CaseView& view);

/// Every check of every module, for documentation, approvals and tests.
[[nodiscard]] QList<const Check*> allChecks();
/// The check of that code, or null.
[[nodiscard]] const Check* checkOf(QStringView code);

} // namespace firebreak
