// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ClientCache.h"
#include "core/storage/Overlay.h"

namespace firebreak {

/// The cache as pending commands see it while they are applied to it again. After restore() every record stands in its
/// confirmed form; what the commands make of it is gathered in memory and written by flush() where the cache shows
/// something else. So applying again what was already so costs reading alone, however many commands wait.
/// Threads: as the cache; within one transaction of it.
class ReplayState final : public StateView
{
public:
    explicit ReplayState(ClientCache& cache);

    /// From here on records that pending commands have touched are as the server confirmed them.
    [[nodiscard]] Result<void> restore();

    [[nodiscard]] std::optional<Record> record(const RecordId& id) const override;
    [[nodiscard]] QList<RecordId> byKey(const QString& key) const override;
    /// The first read that failed.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error ? m_error : m_overlay->error(); }

    /// A command touches these: what is confirmed of them is kept beside them. Call before set().
    [[nodiscard]] Result<void> touch(const QList<RecordId>& ids);
    void set(const Record& record);

    /// Writes what was set. Cheap when little was: call it now and then.
    [[nodiscard]] Result<void> flush();
    /// Writes everything, also the restored records that nothing has touched again; those have no base any more.
    [[nodiscard]] Result<void> finish();

    /// Records that were written; all others show what they showed before.
    [[nodiscard]] const QSet<RecordId>& changed() const { return m_changed; }

private:
    [[nodiscard]] Result<void> writeAll();
    [[nodiscard]] Result<void> write(const RecordId& id, const std::optional<Record>& record);

    ClientCache& m_cache;
    std::optional<Overlay> m_overlay; ///< what was set since the last flush
    QList<RecordId> m_order;          ///< its records, in the order in which they were set first
    QSet<RecordId> m_based;           ///< have a base
    QSet<RecordId> m_waiting;         ///< seen as confirmed, written otherwise
    QMultiHash<QString, RecordId> m_waitingKeys;
    QSet<RecordId> m_touched;
    QSet<RecordId> m_changed;
    mutable std::optional<Error> m_error;
};

} // namespace firebreak
