// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/storage/Database.h"

namespace firebreak {

/// A command that the server has not confirmed yet.
struct OutboxEntry
{
    qint64 seq = 0; ///< grows with each command of this laptop, never used twice
    Command command;
    QList<RecordId> touches; ///< the records it changed when it was last applied here
};

/// The pending commands in the order they were done. A row survives a power cut once append() has returned (the outbox
/// is opened with DatabaseProfile::precious()). Threads: as its database, which must outlive it.
class OutboxRepository
{
public:
    explicit OutboxRepository(Database& database)
        : m_database(database)
    {}

    /// The same command again gives its first seq: nothing is queued twice.
    [[nodiscard]] Result<qint64> append(const Command& command, const QList<RecordId>& touches);
    [[nodiscard]] Result<void> setTouches(qint64 seq, const QList<RecordId>& touches);
    [[nodiscard]] Result<void> remove(qint64 seq);
    [[nodiscard]] Result<void> remove(const CommandId& id);

    /// Those after `seq`, at most `limit` (0: all), oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> pending(qint64 after = 0, int limit = 0);
    [[nodiscard]] Result<qint64> count();
    /// The seqs of the pending commands that touch the record, oldest first.
    [[nodiscard]] Result<QList<qint64>> touching(const RecordId& record);

private:
    Database& m_database;
};

} // namespace firebreak
