// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/command/Record.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace firebreak {

/// One entry of the change feed: a record as a command left it, and who did it.
struct FeedChange
{
    Record record;
    std::optional<CommandId> command; ///< none: the server itself
    std::optional<RecordId> person;
    Instant at;
};

/// A record left a compartment for another: who had it there and may not read the other forgets it.
struct FeedDeparture
{
    RecordId record;
    QString compartment; ///< the word of the one it left
};

/// The changes up to a checkpoint: stored together with its cursor or not at all.
struct ChangeBatch
{
    QList<FeedChange> changes;
    QByteArray cursor;
    bool isLast = false;  ///< the feed's answer ends here
    bool hasMore = false; ///< and the server knows of more
    /// With the last changes there are: the words of the compartments that the person may read. What else is held is to
    /// be forgotten, after the changes, since a record may have moved out of a compartment that closed.
    std::optional<QStringList> readable = {};
    QList<FeedDeparture> departures = {}; ///< a record that is among the changes too is where they say
};

/// The records of a snapshot up to a checkpoint.
struct SnapshotPart
{
    QList<Record> records;
    QByteArray resume; ///< how to go on from here after a break
    QByteArray cursor; ///< only with the last part: where the change feed continues
    qint64 total = 0;  ///< only with the last part: records in the whole snapshot

    [[nodiscard]] bool isLast() const { return !cursor.isEmpty(); }
};

} // namespace firebreak
