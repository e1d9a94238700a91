// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CipherDriver.h"

#include "core/storage/CipherResult.h"
#include "core/storage/Statement.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

#include <sqlite3.h>

namespace firebreak {
namespace {

/// One row of `pragma_table_info`.
struct ColumnInfo
{
    QString name;
    QMetaType type;
    bool isRequired = false;
    int keyPosition = 0; ///< 1-based place in the primary key, 0 outside it
};

QList<ColumnInfo> columnsOf(sqlite3* handle, const QString& table)
{
    QList<ColumnInfo> columns;
    Result<Statement> query
        = Statement::prepare(handle, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid");
    if (!query)
        return columns;
    query->bind(0, table);
    const auto read = query->forEach([&](const Statement& row) {
        columns.append({row.text(0), CipherResult::typeOfDeclaration(row.text(1)), row.integer(2) != 0,
                        int(row.integer(3))});
    });
    return read ? columns : QList<ColumnInfo>();
}

} // namespace

QSqlError toSqlError(const Error& error)
{
    QSqlError::ErrorType type = QSqlError::StatementError;
    if (error.code == error::StorageIo || error.code == error::StorageBusy || error.code == error::StorageDamaged)
        type = QSqlError::ConnectionError;
    return QSqlError(QString(error.code.word()), error.details.join(QStringLiteral(": ")), type,
                     error.details.value(0));
}

CipherDriver::CipherDriver(sqlite3* handle)
    : m_handle(handle)
{
    setOpen(true);
    setOpenError(false);
}

CipherDriver::~CipherDriver() = default;

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders: // Qt rewrites named ones to these
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case NamedPlaceholders:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool CipherDriver::open(const QString&, const QString&, const QString&, const QString&, int, const QString&)
{
    // A key in a QString could not be wiped, so a closed driver stays closed: Database::open is the way in.
    if (isOpen())
        return true;
    setLastError(QSqlError(QString(error::StorageForeign.word()), {}, QSqlError::ConnectionError));
    setOpenError(true);
    return false;
}

void CipherDriver::close()
{
    m_handle = nullptr; // the Connection owns and closes it
    setOpen(false);
    setOpenError(false);
}

QSqlResult* CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::run(QByteArrayView sql, const QString& what)
{
    Result<Statement> statement = Statement::prepare(m_handle, sql);
    const Result<void> done = statement ? statement->run() : Result<void>(failure(statement.error()));
    if (done)
        return true;
    QSqlError error = toSqlError(done.error());
    setLastError(QSqlError(error.driverText(), what, QSqlError::TransactionError, error.nativeErrorCode()));
    return false;
}

bool CipherDriver::beginTransaction()
{
    // Taking the write lock at once makes "busy" an answer to begin, not to some later statement.
    return run("BEGIN IMMEDIATE", QStringLiteral("begin"));
}

bool CipherDriver::commitTransaction()
{
    return run("COMMIT", QStringLiteral("commit"));
}

bool CipherDriver::rollbackTransaction()
{
    return run("ROLLBACK", QStringLiteral("rollback"));
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    QByteArray kinds;
    if ((type & QSql::Tables))
        kinds = "'table'";
    if ((type & QSql::Views))
        kinds += kinds.isEmpty() ? "'view'" : ",'view'";
    if (!kinds.isEmpty()) {
        Result<Statement> query = Statement::prepare(m_handle, "SELECT name FROM sqlite_schema WHERE type IN (" + kinds
                                                                   + ") AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                                                     "ORDER BY name");
        if (!query || !query->forEach([&](const Statement& row) { names.append(row.text(0)); }))
            return {};
    }
    if ((type & QSql::SystemTables))
        names.append(QStringLiteral("sqlite_schema"));
    return names;
}

QSqlRecord CipherDriver::record(const QString& table) const
{
    QSqlRecord record;
    const QList<ColumnInfo> columns = columnsOf(m_handle, stripDelimiters(table, TableName));
    for (const ColumnInfo& column : columns) {
        QSqlField field(column.name, column.type, table);
        field.setRequired(column.isRequired);
        record.append(field);
    }
    return record;
}

QSqlIndex CipherDriver::primaryIndex(const QString& table) const
{
    QSqlIndex index(table);
    QList<ColumnInfo> columns = columnsOf(m_handle, stripDelimiters(table, TableName));
    columns.removeIf([](const ColumnInfo& column) { return column.keyPosition == 0; });
    std::sort(columns.begin(), columns.end(),
              [](const ColumnInfo& a, const ColumnInfo& b) { return a.keyPosition < b.keyPosition; });
    for (const ColumnInfo& column : std::as_const(columns))
        index.append(QSqlField(column.name, column.type, table));
    return index;
}

QString CipherDriver::escapeIdentifier(const QString& name, IdentifierType type) const
{
    if (name.isEmpty() || isIdentifierEscaped(name, type))
        return name;
    QString escaped = name;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

bool CipherDriver::cancelQuery()
{
    if (!m_handle)
        return false;
    sqlite3_interrupt(m_handle);
    return true;
}

} // namespace firebreak
