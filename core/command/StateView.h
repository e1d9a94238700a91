// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"

#include <QList>

#include <optional>

namespace firebreak {

/// What the rules may see of the world: records by id and by index key. The workstation, the server and the
/// tests each implement it. Removed records are given too. An implementation that reads a database and fails
/// keeps its first error for its owner, who asks after apply() and rolls back; the rules themselves know no
/// I/O.
class StateView
{
public:
    virtual ~StateView() = default;
    [[nodiscard]] virtual std::optional<Record> record(const RecordId& id) const = 0;
    /// Ids of the records that carry `key` (see keysOf()), in ascending order of id.
    [[nodiscard]] virtual QList<RecordId> byKey(const QString& key) const = 0;
};

} // namespace firebreak
