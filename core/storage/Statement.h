// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StorageError.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

struct sqlite3_stmt;

namespace firebreak {

/// One prepared statement of a connection: the native path beside QSqlQuery, for bulk loads and hot reads (half the
/// cost per row). Parameters count from 0 in the order they stand in the SQL; columns count from 0. Text is UTF-8 in
/// the file. Failures carry the codes of StorageError.h with the first words of the SQL as place.
/// Threads: only the thread of its connection. A statement may outlive the connection object safely, but then fails.
class Statement
{
public:
    Statement() = default;
    /// Takes over a prepared handle.
    explicit Statement(sqlite3_stmt* handle);
    /// Prepares the first statement of `sql`; `rest`, when given, becomes what follows it. Blank SQL gives a statement
    /// that is not prepared.
    [[nodiscard]] static Result<Statement> prepare(sqlite3* connection, QByteArrayView sql,
                                                   QByteArrayView* rest = nullptr);

    [[nodiscard]] bool isPrepared() const { return m_handle != nullptr; }
    [[nodiscard]] sqlite3_stmt* handle() const { return m_handle.get(); }
    [[nodiscard]] int parameterCount() const;
    [[nodiscard]] int columnCount() const;
    /// True when it changes nothing in the file.
    [[nodiscard]] bool isReadOnly() const;

    void bindNull(int index);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bind(int index, QStringView text);
    void bind(int index, const QString& text) { bind(index, QStringView(text)); }
    void bindUtf8(int index, QByteArrayView text);
    void bind(int index, const QByteArray& blob) { bindBlob(index, blob); }
    void bindBlob(int index, QByteArrayView bytes);
    /// Hands an object to a function of ours in the SQL; `type` is a string literal that both sides use. The object must
    /// live until the statement is reset or bound anew.
    void bindPointer(int index, const void* object, const char* type);
    template <class T>
    void bind(int index, const std::optional<T>& value)
    {
        value ? bind(index, *value) : bindNull(index);
    }

    /// Binds all parameters in order.
    template <class... Values>
    void bindAll(const Values&... values)
    {
        int index = 0;
        (bind(index++, values), ...);
    }

    /// True while there is a row. After the last row or an error the statement is reset, its bindings kept.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and resets: for statements without rows.
    [[nodiscard]] Result<void> run();
    template <class... Values>
    [[nodiscard]] Result<void> run(const Values&... values)
    {
        bindAll(values...);
        return run();
    }
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step, reset or bind.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] QByteArray blob(int column) const { return blobView(column).toByteArray(); }

    /// Calls `row(*this)` for each row.
    template <class Row>
    [[nodiscard]] Result<void> forEach(Row&& row)
    {
        for (;;) {
            const Result<bool> more = step();
            if (!more)
                return failure(more.error());
            if (!*more)
                return {};
            row(*this);
        }
    }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* handle) const;
    };
    [[nodiscard]] Error lastError(int code) const;

    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
};

} // namespace firebreak
