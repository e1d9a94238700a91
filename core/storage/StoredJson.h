// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Record.h"
#include "core/storage/Statement.h"

namespace firebreak {

// JSON of the wire in columns of the database. What cannot be read back is damage: storage.damaged.

[[nodiscard]] QByteArray compactJson(const QJsonObject& object);
[[nodiscard]] Result<QJsonObject> storedObject(const Statement& row, int column);
/// NULL is none.
[[nodiscard]] Result<std::optional<Record>> storedRecord(const Statement& row, int column);
[[nodiscard]] Result<Command> storedCommand(const Statement& row, int column);
/// `{code, place, details}`.
[[nodiscard]] Result<Error> storedError(const Statement& row, int column);

void bindRecord(Statement& statement, int index, const std::optional<Record>& record);
void bindCommand(Statement& statement, int index, const Command& command);
void bindError(Statement& statement, int index, const Error& error);

} // namespace firebreak
