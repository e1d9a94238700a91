// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StorageError.h"

#include <QSqlDriver>

namespace firebreak {

/// Qt's SQL interface on a handle that Connection has opened, so that QSqlDatabase, QSqlQuery and the SQL models work on
/// encrypted files. Written on the public QSqlDriver and QSqlResult classes; Qt's own QSQLITE driver, with the system's
/// SQLite, may be used in the same process for other files.
///
/// The driver never sees a key: it cannot be opened by name and password, and `handle()` is empty, because the handle
/// must not reach a second SQLite library. Values: INTEGER as qlonglong, REAL as double, TEXT as QString, BLOB as
/// QByteArray, NULL as a null QVariant; bool is bound as 0/1, date and time as ISO 8601 text, and a null QString or
/// QByteArray as NULL. Errors: QSqlError's type, with the code word of StorageError.h as driver text.
/// Threads: as QSqlDatabase, the thread that made it. cancelQuery() alone may be called from any thread, while the
/// database is open.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit CipherDriver(sqlite3* handle);
    ~CipherDriver() override;

    [[nodiscard]] sqlite3* connection() const { return m_handle; }

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString& db, const QString& user, const QString& password, const QString& host, int port,
              const QString& options) override;
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString& table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& name, IdentifierType type) const override;
    bool cancelQuery() override;

private:
    bool run(QByteArrayView sql, const QString& what);

    sqlite3* m_handle;
};

/// The QSqlError that stands for `error`.
[[nodiscard]] QSqlError toSqlError(const Error& error);

} // namespace firebreak
