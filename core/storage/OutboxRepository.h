// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/storage/Database.h"

#include <QStringList>

namespace firebreak {

/// A command that the server has not confirmed yet.
struct OutboxEntry
{
    qint64 seq = 0; ///< grows with each command of this laptop, never used twice
    Command command;
    QList<RecordId> touches; ///< the records it changed when it was last applied here
    bool isSent = false;     ///< it was sent at least once: the server may have applied it
    bool isHeld = false;     ///< it does not apply here now; it waits for the server's word and is not shown
    /// The words of the compartments those records lay in. The command speaks of them, so it goes when they close.
    QStringList compartments = {};
};

/// A pending command in the form in which it is sent.
struct OutboxMessage
{
    qint64 seq = 0;
    CommandId id;
    QByteArray json;
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
    [[nodiscard]] Result<qint64> append(const Command& command, const QList<RecordId>& touches,
                                        const QStringList& compartments);
    [[nodiscard]] Result<void> setTouches(qint64 seq, const QList<RecordId>& touches);
    [[nodiscard]] Result<void> setCompartments(qint64 seq, const QStringList& compartments);
    [[nodiscard]] Result<void> markSent(const QList<qint64>& seqs);
    [[nodiscard]] Result<void> setHeld(qint64 seq, bool isHeld);
    [[nodiscard]] Result<void> remove(qint64 seq);
    [[nodiscard]] Result<void> remove(const CommandId& id);

    /// Those after `seq`, at most `limit` (0: all), oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> pending(qint64 after = 0, int limit = 0);
    /// Nothing when the command is not pending.
    [[nodiscard]] Result<std::optional<OutboxEntry>> entry(qint64 seq);
    [[nodiscard]] Result<QList<RecordId>> touches(qint64 seq);
    [[nodiscard]] Result<std::optional<qint64>> seqOf(const CommandId& id);
    /// The oldest ones, as many as fit both bounds; at least one when there is any.
    [[nodiscard]] Result<QList<OutboxMessage>> messages(int maxCount, qsizetype maxBytes);
    /// The highest seq ever given out, 0 for none.
    [[nodiscard]] Result<qint64> lastSeq();
    [[nodiscard]] Result<qint64> count();
    /// Every record that a pending command touches, each once.
    [[nodiscard]] Result<QList<RecordId>> touched();
    /// The seqs of the pending commands that speak of one of these compartments, oldest first.
    [[nodiscard]] Result<QList<qint64>> speakingOf(const QStringList& compartments);
    /// The seqs of the pending commands that touch the record, oldest first.
    [[nodiscard]] Result<QList<qint64>> touching(const RecordId& record);

private:
    [[nodiscard]] Result<OutboxEntry> readEntry(const Statement& row);

    Database& m_database;
    Statement m_append, m_clearTouches, m_addTouch, m_touches, m_entry, m_seqOf, m_touching, m_remove;
};

} // namespace firebreak
