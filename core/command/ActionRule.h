// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionScope.h"
#include "core/command/FieldRule.h"

namespace firebreak {

/// An action: something that is done to a record and is more than setting one field. To add one: write a row in
/// `core/command/actions/<Noun>Actions.cpp` and put the noun's rows into ActionTable.cpp once. Then wire, docs and
/// the property tests know it, and it is undone by record.revert without more.
struct ActionRule
{
    const char* word; ///< `noun.verb`, its name on the wire
    KindSet kinds;    ///< what it may be done to
    /// Who may; none: `run` decides, as for approvals of checks.
    std::optional<Permission> permission;
    std::span<const FieldRule> arguments = {};
    /// Does it, through the scope. Called with canonical arguments, on a record that is present and readable.
    /// Refuses with a code of the noun's own, or those of CommandError.h.
    Result<void> (*run)(ActionScope& scope) = nullptr;
    bool isFinal = false;  ///< cannot be taken back: a lift, a publication
    bool makesNew = false; ///< the target is a record to be made, of the first of `kinds`; it must not exist
    /// What a person says yes to by it, as it stands: the action then carries `seen`; core/command/Confirmation.h.
    QJsonValue (*confirms)(const ActionScope& scope) = nullptr;
};

/// The row of an action that says yes to what `confirms` gives.
[[nodiscard]] constexpr ActionRule confirming(ActionRule rule, QJsonValue (*confirms)(const ActionScope& scope))
{
    rule.confirms = confirms;
    return rule;
}

/// The action of that word, or null.
[[nodiscard]] const ActionRule* actionRule(QStringView word);

} // namespace firebreak
