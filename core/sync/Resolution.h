// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/StateView.h"
#include "core/storage/ConflictRepository.h"
#include "core/sync/UndoStack.h"

#include <QJsonValue>

namespace firebreak {

namespace error {
/// There is no such conflict (any more).
inline constexpr ErrorCode ConflictUnknown{"sync.conflict-unknown"};
/// An edited value is possible only where a single field is in conflict.
inline constexpr ErrorCode ConflictNoField{"sync.conflict-no-field"};
} // namespace error

/// The three sides of a conflict as a person compares them: values of one field where the command was about a field,
/// whole bodies otherwise. Null: not set, or no such record.
struct ConflictSides
{
    QString field; ///< empty: the whole record
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
};

[[nodiscard]] ConflictSides sidesOf(const StoredConflict& conflict);

/// The commands that bring about, on top of what is there now, what the conflicting one wanted: a field is set from its
/// present value, a report that somebody else disposed of is reopened first.
[[nodiscard]] QList<UndoStep> stepsForMine(const StoredConflict& conflict, const StateView& state);

/// The command that sets the field in conflict to `value` instead. Fails with `sync.conflict-no-field`.
[[nodiscard]] Result<QList<UndoStep>> stepsForValue(const StoredConflict& conflict, const QJsonValue& value,
                                                    const StateView& state);

} // namespace firebreak
