// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/QueueProjection.h"
#include "core/storage/QueueReader.h"

#include <QHash>

namespace firebreak::test {

/// The queue as a list in memory that answers a query by asking it of every row: slow, without index, set or
/// SQL, and so simple that it can be believed. It reads words of three letters and more, versions, and ids of
/// the CVE form.
class NaiveQueue
{
public:
    /// `row` is the number that the cache shows the record under. True when the record belongs in the queue.
    bool put(const Record& record, std::optional<qint32> row);
    void setPerson(const RecordId& person, const QString& name) { m_people.insert(person, name); }

    [[nodiscard]] std::vector<qint32> rows(const QueueQuery& query, QueueOrder order,
                                           const QueueViewer& viewer) const;

private:
    struct Row
    {
        RecordId id;
        qint32 number = 0;
        QueueProjection shown;
        QStringList aliases;
        QList<QByteArray> tokens;
    };

    [[nodiscard]] bool holds(const QueueNode& node, const Row& row, const QueueViewer& viewer) const;
    [[nodiscard]] bool holdsField(const QueueNode& node, const Row& row, const QueueViewer& viewer) const;
    [[nodiscard]] bool holdsOwner(const QueueNode& node, const Row& row, const QueueViewer& viewer) const;
    [[nodiscard]] qint64 keyOf(const Row& row, QueueSort sort) const;

    QList<Row> m_rows;
    QHash<RecordId, QString> m_people;
};

} // namespace firebreak::test
