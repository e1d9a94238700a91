// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/SyntheticQueueSource.h"

#include <numeric>

namespace firebreak::test {

SyntheticQueueSource::SyntheticQueueSource(int size)
    : keys(std::size_t(size))
{
    std::iota(keys.begin(), keys.end(), 1);
}

void SyntheticQueueSource::ask(const ui::QueueRequest& request, quint64 number)
{
    asked = request;
    ticket = number;
}

QList<ui::QueueRow> SyntheticQueueSource::rows(const std::vector<qint32>& wanted)
{
    QList<ui::QueueRow> rows;
    for (const qint32 key : wanted) {
        ui::QueueRow row;
        row.key = key;
        row.id = RecordId(Uuid::fromName("row", QByteArray::number(key)));
        row.ident = QStringLiteral("CVE-2026-%1").arg(key);
        row.title = QStringLiteral("Report number %1").arg(key);
        row.score = (key % 100) / 10.0;
        row.receivedAt = instantFromMs(qint64(key) * 60'000);
        if (key % 3 == 0)
            row.severity = Severity(key % 4 + 1);
        rows.append(row);
    }
    rowsRead += int(rows.size());
    return rows;
}

void SyntheticQueueSource::answerFirstPage()
{
    Q_EMIT firstPageReady(ticket, rows(std::vector<qint32>(keys.begin(), keys.begin() + qsizetype(std::min<std::size_t>(keys.size(), 64)))));
}

void SyntheticQueueSource::answerKeys()
{
    Q_EMIT keysReady(ticket, keys);
}

void SyntheticQueueSource::answerKeys(const std::vector<qint32>& others)
{
    Q_EMIT keysReady(ticket, others);
}

} // namespace firebreak::test
