// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Connection.h"
#include "core/storage/DatabaseProfile.h"

#include <QSqlDatabase>

namespace firebreak {

/// One open encrypted database: the connection with every protection set and read back. It offers the native path
/// (prepare, execute) and Qt's (sql()), on one handle and therefore in one transaction.
///
/// Verified at every open, each refused with storage.unprotected when it is not in force: cipher AEGIS-256, the file
/// unreadable on disk, page size 4096, WAL, synchronous as the profile says, foreign keys, secure_delete, temporary
/// data in memory, no memory mapping, FTS5 present.
/// Threads: one Database per thread, used and destroyed by the thread that opened it; several may be open on one file.
/// A QSqlQuery made from sql() must be gone before the Database.
class Database
{
public:
    /// Fails with the codes of StorageError.h. The schema is not touched: see Migrations.
    [[nodiscard]] static Result<Database> open(const QString& path, const SecretBytes& key,
                                               const DatabaseProfile& profile,
                                               Connection::Mode mode = Connection::Mode::OpenOrCreate);
    /// The yardstick of the benchmarks: the same library and settings without a cipher. Never for product data.
    [[nodiscard]] static Result<Database> openPlainYardstick(const QString& path, const DatabaseProfile& profile);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    [[nodiscard]] const QString& path() const { return m_connection.path(); }
    [[nodiscard]] Result<void> execute(QByteArrayView sql) { return m_connection.execute(sql); }
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql) { return m_connection.prepare(sql); }
    /// Prepares `kept` at its first use: for the statements that a repository runs again and again.
    [[nodiscard]] Result<void> prepareOnce(Statement& kept, QByteArrayView sql);
    /// The first column of the first row as text.
    [[nodiscard]] Result<QString> value(QByteArrayView sql) { return m_connection.value(sql); }
    /// `new QSqlQuery(database.sql())` and the SQL models work on it. Made at the first call.
    [[nodiscard]] QSqlDatabase sql();
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] Canceller canceller() const { return m_connection.canceller(); }
    /// For extending SQLite (functions, tokenizers) within core/storage.
    [[nodiscard]] sqlite3* handle() const { return m_connection.handle(); }

    /// Authenticates every page and checks the structure. Seconds on a large file: not for the GUI thread. Fails with
    /// storage.damaged.
    [[nodiscard]] Result<void> verifyContent();
    /// Writes the WAL back into the file and empties it.
    [[nodiscard]] Result<void> checkpoint();

private:
    explicit Database(Connection connection);
    [[nodiscard]] Result<void> configure(const DatabaseProfile& profile);
    [[nodiscard]] Result<void> expect(const char* setting, QLatin1String wanted);
    void closeSql();

    Connection m_connection;
    QString m_sqlName; ///< name of the QSqlDatabase connection; empty until sql() is called
};

} // namespace firebreak
