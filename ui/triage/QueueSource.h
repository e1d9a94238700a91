// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/QueueReader.h"
#include "ui/triage/QueueRow.h"

#include <QObject>

#include <vector>

namespace firebreak::ui {

/// One question to the queue: a filter in the query language and an order.
struct QueueRequest
{
    QString query;
    QueueSort sort = QueueSort::Received;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const QueueRequest&, const QueueRequest&) = default;
};

/// Where the queue's lines come from. ask() returns at once; the answers come in the order first page, all keys, each
/// with the ticket of the question, and those to an older ticket may be left out. rows() reads lines by key in well
/// under 8 ms for a page of them, from memory or by primary key. Lives on the GUI thread.
class QueueSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void ask(const QueueRequest& request, quint64 ticket) = 0;
    /// In the order of `keys`; a report that has gone meanwhile is left out.
    [[nodiscard]] virtual QList<QueueRow> rows(const std::vector<qint32>& keys) = 0;

Q_SIGNALS:
    /// The first lines, for painting at once.
    void firstPageReady(quint64 ticket, const QList<firebreak::ui::QueueRow>& rows);
    /// Every line's key, in order.
    void keysReady(quint64 ticket, const std::vector<qint32>& keys);
    /// The query does not parse (place: the offset in it), or the storage failed.
    void failed(quint64 ticket, const firebreak::Error& error);
    /// These lines have other values now; their places may differ too.
    void changed();
};

} // namespace firebreak::ui
