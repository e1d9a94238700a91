// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/SqliteAccountStore.h"
#include "core/server/store/Store.h"

namespace firebreak::server {

/// The embedded store: one encrypted SQLite file (schema: core/storage/schema/server). Several connections of several
/// processes may be open at once: WAL gives each reader a stable view while one writes.
class SqliteStore final : public Store
{
public:
    /// Opens, makes or migrates the file. Fails with the codes of StorageError.h.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString& path, const SecretBytes& key);

    [[nodiscard]] Result<void> transact(Access access, const Work& work) override;
    [[nodiscard]] const QString& epoch() const override { return m_epoch; }
    [[nodiscard]] Result<std::optional<QByteArray>> setting(const QString& name) override;
    [[nodiscard]] Result<std::optional<SecretBytes>> secret(const QString& name) override;
    [[nodiscard]] Result<void> putSetting(const QString& name, QByteArrayView value) override;

    [[nodiscard]] Result<std::optional<Record>> record(const RecordId& id) override;
    [[nodiscard]] Result<QList<RecordId>> recordsByKey(const QString& key) override;
    [[nodiscard]] Result<QStringList> compartments() override;
    [[nodiscard]] Result<void> append(const StoredChange& change, const QStringList& keys) override;
    [[nodiscard]] Result<std::optional<RecordRow>> recordAt(const RecordId& id, qint64 revision) override;
    [[nodiscard]] Result<std::optional<StoredChange>> changeAt(const RecordId& id, qint64 revision) override;

    [[nodiscard]] Result<std::optional<StoredVerdict>> verdict(const CommandId& command) override;
    [[nodiscard]] Result<void> putVerdict(const CommandId& command, const StoredVerdict& verdict) override;

    [[nodiscard]] Result<ChangePage> changesAfter(const Cursor& cursor, qsizetype limit, const QStringList& compartments,
                                                  const std::optional<RecordId>& reader = {}) override;
    [[nodiscard]] Result<Cursor> head(const QStringList& compartments) override;
    [[nodiscard]] Result<SnapshotPage> snapshotPage(const SnapshotPlace& place, qsizetype limit,
                                                    const QStringList& compartments) override;
    [[nodiscard]] Result<QList<ChangeLink>> chainAfter(qint64 sequence, qsizetype limit) override;

    [[nodiscard]] AccountStore& accounts() override { return m_accounts; }

private:
    explicit SqliteStore(Database database);
    [[nodiscard]] Result<void> loadEpoch();
    [[nodiscard]] Result<qint64> lastPosition(const QString& compartment);
    [[nodiscard]] Result<void> putRecord(const StoredChange& change, const ChangeLink& link);
    [[nodiscard]] Result<void> putKeys(const RecordId& id, const QStringList& keys);
    [[nodiscard]] Result<ChangePage> mergeFeeds(const Cursor& cursor, qsizetype limit, const QStringList& compartments,
                                                const std::optional<RecordId>& reader);

    Database m_database;
    StatementCache m_statements;
    SqliteAccountStore m_accounts;
    QString m_epoch;
};

} // namespace firebreak::server
