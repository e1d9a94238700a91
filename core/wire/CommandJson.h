// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/wire/WireError.h"

#include <QJsonObject>

namespace firebreak {

/// A command as it travels and as the outbox keeps it: `{"id","at","target","command":WORD,…the payload's
/// fields}`, listed in docs/protocol.md. Protocol version 2.
[[nodiscard]] QJsonObject toJson(const Command& command);

/// Reads what toJson() wrote. Fields it does not know are ignored; a command it does not know is refused
/// (`wire.command-unknown`), since applying half of a meaning is worse than none.
[[nodiscard]] Result<Command> commandFromJson(const QJsonObject& json);

} // namespace firebreak
