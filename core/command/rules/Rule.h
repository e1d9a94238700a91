// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Apply.h"
#include "core/command/ChangeSet.h"
#include "core/command/FieldRule.h"
#include "core/identity/Access.h"

namespace firebreak::rules {

// What the rules of the payloads share. A rule is a function of the changes (empty at first), the command,
// its payload and the context; apply() alone calls it.

using Answer = Result<Outcome>;

/// The record a command acts on: present, readable for the actor and not removed, after following a merge.
/// `command.target-absent` for what the actor may not know of, `conflict.removed` for what somebody took
/// back.
[[nodiscard]] Result<Record> target(const ChangeSet& changes, const Command& command, const Context& context);

/// Notes who changed the record last and when, in the body.
void stamp(Record& record, const Command& command, const Context& context);
/// Puts the record, stamped when anything else about it changed.
void putStamped(ChangeSet& changes, Record record, const Command& command, const Context& context);

/// Whether every record that a canonical value names is there, of the right kind and readable for the actor; else
/// `command.reference-absent`, the same for all three. A NewId must name none: `command.id-taken`.
[[nodiscard]] Result<void> checkReferences(const FieldRule& rule, const QJsonValue& value, const ChangeSet& changes,
                                           const Context& context);
/// The values given, canonical, by the rows' names. Refuses what has no row, what is missing and what names an
/// absent record.
[[nodiscard]] Result<QJsonObject> canonicalValues(std::span<const FieldRule> rows, const QJsonObject& given,
                                                  const ChangeSet& changes, const Context& context);

/// An empty record with `createdAt` and `createdBy`, in no place yet. The id is new, or that of a record of the
/// kind which the actor made and took back. `command.id-taken`.
[[nodiscard]] Result<Record> newRecord(const ChangeSet& changes, RecordKind kind, const RecordId& id,
                                       const Command& command, const Context& context);
/// Makes one with these fields, by field names, in the place its parents say.
[[nodiscard]] Result<void> makeRecord(ChangeSet& changes, RecordKind kind, const RecordId& id,
                                      const QJsonObject& fields, const Command& command, const Context& context);

/// What a command does before the checks have their say: the rule of its payload, then the derived fields.
[[nodiscard]] Answer perform(const StateView& state, const Command& command, const Context& context);

} // namespace firebreak::rules
