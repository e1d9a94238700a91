// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Record.h"
#include "core/storage/Database.h"

#include <QStringList>

namespace firebreak {

/// A command that could not stand: what the person saw, what they made of it, what is there instead. Kept until somebody
/// decides, so that nothing typed is ever lost.
struct StoredConflict
{
    qint64 seq = 0;
    Command command;
    RecordId record;
    Error error;                  ///< why it was refused
    std::optional<Record> base;   ///< the record before the command
    std::optional<Record> mine;   ///< the record after it
    std::optional<Record> theirs; ///< the record as it is confirmed
    Instant at;
    /// The words of the compartments it speaks of: those of the command's records, and of the three copies (which put()
    /// adds). It goes when one of them closes.
    QStringList compartments = {};
};

/// The table `conflict` of an outbox. Threads: as its database, which must outlive it.
class ConflictRepository
{
public:
    explicit ConflictRepository(Database& database)
        : m_database(database)
    {}

    /// `conflict.seq` is ignored. A command conflicts once: again replaces what was stored. Returns the seq.
    [[nodiscard]] Result<qint64> put(const StoredConflict& conflict);
    [[nodiscard]] Result<QList<StoredConflict>> all();
    [[nodiscard]] Result<QList<StoredConflict>> about(const RecordId& record);
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<void> remove(qint64 seq);

private:
    [[nodiscard]] Result<QList<StoredConflict>> read(Statement& select);

    Database& m_database;
};

} // namespace firebreak
