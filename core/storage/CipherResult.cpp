// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CipherResult.h"

#include "core/storage/CipherDriver.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>

#include <sqlite3.h>

namespace firebreak {

CipherResult::CipherResult(const CipherDriver* driver)
    : QSqlResult(driver)
{}

CipherResult::~CipherResult() = default;

QMetaType CipherResult::typeOfDeclaration(const QString& declaration)
{
    const auto has = [&](QLatin1String part) { return declaration.contains(part, Qt::CaseInsensitive); };
    if (has(QLatin1String("BOOL")))
        return QMetaType(QMetaType::Bool);
    if (has(QLatin1String("INT")))
        return QMetaType(QMetaType::LongLong);
    if (has(QLatin1String("CHAR")) || has(QLatin1String("CLOB")) || has(QLatin1String("TEXT")))
        return QMetaType(QMetaType::QString);
    if (has(QLatin1String("REAL")) || has(QLatin1String("FLOA")) || has(QLatin1String("DOUB")))
        return QMetaType(QMetaType::Double);
    if (declaration.isEmpty() || has(QLatin1String("BLOB")))
        return QMetaType(QMetaType::QByteArray);
    return QMetaType(QMetaType::QString);
}

bool CipherResult::fail(const Error& error)
{
    setLastError(toSqlError(error));
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    m_isDone = true;
    m_hasPending = false;
    return false;
}

void CipherResult::forgetRows()
{
    m_kept.clear();
    m_stepped = 0;
    m_hasPending = false;
    m_isDone = true;
}

bool CipherResult::prepare(const QString& query)
{
    m_statement = Statement();
    forgetRows();
    setSelect(false);
    const auto* cipherDriver = static_cast<const CipherDriver*>(driver());
    if (!cipherDriver || !cipherDriver->isOpen())
        return fail({error::StorageStatement, {}, {QStringLiteral("closed")}});

    QByteArray sql = query.toUtf8();
    QByteArrayView rest;
    Result<Statement> statement = Statement::prepare(cipherDriver->connection(), sql, &rest);
    if (!statement)
        return fail(statement.error());
    if (!statement->isPrepared() || !rest.trimmed().isEmpty())
        return fail({error::StorageStatement, {}, {QStringLiteral("one statement expected")}});
    m_statement = std::move(*statement);
    m_columns = m_statement.columnCount();
    setSelect(m_columns > 0);
    return true;
}

bool CipherResult::reset(const QString& query)
{
    return prepare(query) && exec();
}

void CipherResult::bindValueAt(int index, const QVariant& value)
{
    if (value.isNull())
        return m_statement.bindNull(index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
        return m_statement.bind(index, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return m_statement.bind(index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? m_statement.bindNull(index) : m_statement.bindBlob(index, bytes);
    }
    case QMetaType::QDateTime:
        return m_statement.bind(index, value.toDateTime().toString(Qt::ISODateWithMs));
    default: {
        const QString text = value.toString();
        return text.isNull() ? m_statement.bindNull(index) : m_statement.bind(index, text);
    }
    }
}

bool CipherResult::exec()
{
    if (!m_statement.isPrepared())
        return fail({error::StorageStatement, {}, {QStringLiteral("not prepared")}});
    m_statement.reset();
    forgetRows();
    setLastError(QSqlError());
    setAt(QSql::BeforeFirstRow);

    const QList<QVariant>& values = boundValues();
    if (values.size() != m_statement.parameterCount())
        return fail({error::StorageStatement, {}, {QStringLiteral("parameter count")}});
    for (int i = 0; i < int(values.size()); ++i)
        bindValueAt(i, values[i]);

    sqlite3* connection = static_cast<const CipherDriver*>(driver())->connection();
    if (!connection)
        return fail({error::StorageStatement, {}, {QStringLiteral("closed")}});
    const Result<bool> row = m_statement.step();
    if (!row)
        return fail(row.error());
    m_hasPending = *row;
    m_isDone = !*row;
    m_affected = m_statement.isReadOnly() ? -1 : int(sqlite3_changes64(connection));
    m_lastId = sqlite3_last_insert_rowid(connection);
    setActive(true);
    return true;
}

bool CipherResult::advance()
{
    if (m_isDone)
        return false;
    if (m_hasPending) {
        m_hasPending = false;
    } else {
        const Result<bool> row = m_statement.step();
        if (!row)
            return fail(row.error());
        if (!*row) {
            m_isDone = true;
            return false;
        }
    }
    ++m_stepped;
    if (!isForwardOnly()) {
        for (int column = 0; column < m_columns; ++column)
            m_kept.push_back(value(column));
    }
    return true;
}

bool CipherResult::fetchNext()
{
    if (at() == QSql::AfterLastRow)
        return false;
    return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
}

bool CipherResult::fetch(int row)
{
    if (row < 0 || (isForwardOnly() && row < m_stepped))
        return false;
    while (m_stepped <= row) {
        if (!advance()) {
            if (isActive())
                setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool CipherResult::fetchFirst()
{
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (isForwardOnly()) {
        // The last row is known only once the statement has ended, and is gone by then.
        return false;
    }
    while (advance()) {}
    return m_stepped > 0 && fetch(m_stepped - 1);
}

QVariant CipherResult::value(int column) const
{
    sqlite3_stmt* handle = m_statement.handle();
    switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER:
        return QVariant(m_statement.integer(column));
    case SQLITE_FLOAT:
        return QVariant(m_statement.real(column));
    case SQLITE_BLOB:
        return QVariant(m_statement.blob(column));
    case SQLITE_NULL:
        return QVariant(typeOfDeclaration(QString::fromUtf8(sqlite3_column_decltype(handle, column))));
    default:
        return QVariant(m_statement.text(column));
    }
}

QVariant CipherResult::data(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return {};
    if (isForwardOnly())
        return value(column);
    return m_kept[std::size_t(at()) * std::size_t(m_columns) + std::size_t(column)];
}

bool CipherResult::isNull(int column)
{
    return data(column).isNull();
}

QVariant CipherResult::lastInsertId() const
{
    return isActive() ? QVariant(m_lastId) : QVariant();
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    if (!m_statement.isPrepared())
        return record;
    for (int column = 0; column < m_columns; ++column) {
        sqlite3_stmt* handle = m_statement.handle();
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(handle, column)),
                                typeOfDeclaration(QString::fromUtf8(sqlite3_column_decltype(handle, column))),
                                QString::fromUtf8(sqlite3_column_table_name(handle, column))));
    }
    return record;
}

void CipherResult::detachFromResultSet()
{
    if (m_statement.isPrepared())
        m_statement.reset();
    m_isDone = true;
    m_hasPending = false;
}

} // namespace firebreak
