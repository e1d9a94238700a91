// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Cursor.h"
#include "core/server/store/RecordRow.h"

#include <optional>

namespace firebreak::server {

/// One entry of the change log: the record as the change left it, and who changed it.
struct StoredChange
{
    RecordRow record;
    std::optional<CommandId> command; ///< none: the server itself
    std::optional<RecordId> person;
    Instant at;

    friend bool operator==(const StoredChange&, const StoredChange&) = default;
};

/// A record left a compartment for another.
struct Departure
{
    RecordId record;
    QString compartment; ///< the one it left

    friend bool operator==(const Departure&, const Departure&) = default;
};

/// A stretch of the change feed.
struct ChangePage
{
    QList<StoredChange> changes;
    QList<Departure> departures; ///< of records that the reader has had; one that arrived elsewhere is among the changes too
    Cursor cursor;               ///< after the last of them
    bool hasMore = false;
};

} // namespace firebreak::server
