// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Statement.h"

#include <QSqlRecord>
#include <QSqlResult>

#include <vector>

namespace firebreak {

class CipherDriver;

/// The rows of one QSqlQuery on a CipherDriver. Forward-only queries read the statement in place and keep nothing;
/// scrollable ones keep the rows they have passed, so that previous() and seek() work as Qt documents.
/// Threads: as its driver.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver* driver);
    ~CipherResult() override;

    /// The value type of a column declared as `declaration`, by SQLite's affinity rules (datatype3, section 3.1), with
    /// BOOLEAN as bool.
    [[nodiscard]] static QMetaType typeOfDeclaration(const QString& declaration);

protected:
    bool prepare(const QString& query) override;
    bool exec() override;
    bool reset(const QString& query) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_affected; }
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    /// Steps once; keeps the row when the query is scrollable.
    bool advance();
    [[nodiscard]] QVariant value(int column) const;
    void bindValueAt(int index, const QVariant& value);
    bool fail(const Error& error);
    void forgetRows();

    Statement m_statement;
    int m_columns = 0;
    int m_affected = -1;
    qint64 m_lastId = 0;
    int m_stepped = 0;      ///< rows the statement has given so far
    bool m_hasPending = false; ///< exec() has stepped to the first row, nobody fetched it yet
    bool m_isDone = true;
    std::vector<QVariant> m_kept; ///< row-major cache of a scrollable query
};

} // namespace firebreak
