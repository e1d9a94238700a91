// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include <sqlite3.h>

namespace firebreak {
namespace {

/// Enough of the SQL to find it in the source; parameters are never part of it.
QString placeOf(QByteArrayView sql)
{
    constexpr qsizetype MaxPlace = 60;
    return QString::fromUtf8(sql.first(qMin(sql.size(), MaxPlace))).simplified();
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(sqlite3_stmt* handle)
    : m_handle(handle)
{}

Result<Statement> Statement::prepare(sqlite3* connection, QByteArrayView sql, QByteArrayView* rest)
{
    if (!connection)
        return failure(error::StorageStatement, placeOf(sql), {QStringLiteral("closed")});
    sqlite3_stmt* handle = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &handle, &tail);
    if (code != SQLITE_OK) {
        Error error = storageError(connection, code, placeOf(sql));
        // Values are always bound, so what SQLite says while preparing is about our own SQL.
        if (error.code == error::StorageStatement)
            error.details = {QString::number(code), QString::fromUtf8(sqlite3_errmsg(connection))};
        return failure(std::move(error));
    }
    if (rest)
        *rest = sql.sliced(tail - sql.data());
    return Statement(handle);
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_handle.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle.get());
}

bool Statement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_handle.get()) != 0;
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle.get(), index + 1);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle.get(), index + 1, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_handle.get(), index + 1, value);
}

void Statement::bind(int index, QStringView text)
{
    if (text.isNull()) // a null pointer would bind NULL where empty text is meant
        text = u"";
    sqlite3_bind_text64(m_handle.get(), index + 1, reinterpret_cast<const char*>(text.utf16()),
                        sqlite3_uint64(text.size()) * 2, SQLITE_TRANSIENT, SQLITE_UTF16);
}

void Statement::bindUtf8(int index, QByteArrayView text)
{
    sqlite3_bind_text64(m_handle.get(), index + 1, text.isNull() ? "" : text.data(), sqlite3_uint64(text.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindBlob(int index, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_handle.get(), index + 1, bytes.isNull() ? "" : bytes.data(), sqlite3_uint64(bytes.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bindPointer(int index, const void* object, const char* type)
{
    sqlite3_bind_pointer(m_handle.get(), index + 1, const_cast<void*>(object), type, nullptr);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        Error error = lastError(code);
        reset();
        return failure(std::move(error));
    }
    reset();
    return false;
}

Result<void> Statement::run()
{
    return forEach([](const Statement&) {});
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    return {bytes, qsizetype(sqlite3_column_bytes(m_handle.get(), column))};
}

QByteArrayView Statement::blobView(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle.get(), column));
    return {bytes, qsizetype(sqlite3_column_bytes(m_handle.get(), column))};
}

Error Statement::lastError(int code) const
{
    return storageError(sqlite3_db_handle(m_handle.get()), code, placeOf(sqlite3_sql(m_handle.get())));
}

} // namespace firebreak
