// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/PullJob.h"

#include "core/base/Logging.h"
#include "core/sync/SyncError.h"
#include "core/wire/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firebreak {

PullJob::PullJob(ServerLink& link, QByteArray cursor, QObject* parent)
    : StreamJob(link, parent)
    , m_cursor(std::move(cursor))
{}

NetworkJob::Call PullJob::call() const
{
    QString path = QStringLiteral("/v1/changes");
    if (!m_cursor.isEmpty())
        path += QStringLiteral("?after=") + QString::fromLatin1(m_cursor.toPercentEncoding(":/"));
    return {path, {}};
}

Result<void> PullJob::readLine(QByteArrayView line)
{
    if (line.isEmpty() || m_isComplete)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object();
    if (json.contains(QLatin1String("change")))
        return readChange(json.value(QLatin1String("change")).toObject());
    if (json.contains(QLatin1String("gone")))
        return readDeparture(json.value(QLatin1String("gone")).toObject());
    const bool isEnd = json.contains(QLatin1String("end"));
    const QJsonObject mark = json.value(isEnd ? QLatin1String("end") : QLatin1String("checkpoint")).toObject();
    m_batch.cursor = mark.value(QLatin1String("cursor")).toString().toLatin1();
    if (m_batch.cursor.isEmpty())
        return failure(error::SyncAnswerMalformed, QStringLiteral("changes"));
    if (isEnd) {
        if (const auto read = readEnd(mark); !read)
            return read;
    }
    m_cursor = m_batch.cursor;
    progressed();
    const ChangeBatch batch = std::exchange(m_batch, {});
    pause();
    m_isComplete = isEnd;
    Q_EMIT arrived(batch);
    return {};
}

/// Not to be passed over when it cannot be read: what is to be forgotten would stay.
Result<void> PullJob::readDeparture(const QJsonObject& json)
{
    const auto record = RecordId::fromText(json.value(QLatin1String("record")).toString());
    const QString compartment = json.value(QLatin1String("compartment")).toString();
    if (!record || compartment.isEmpty())
        return failure(error::SyncAnswerMalformed, QStringLiteral("changes"));
    m_batch.departures.append({*record, compartment});
    return {};
}

/// Without the list the end is none: what is to be forgotten would stay.
Result<void> PullJob::readEnd(const QJsonObject& json)
{
    m_batch.isLast = true;
    m_batch.hasMore = m_hasMore = json.value(QLatin1String("more")).toBool();
    if (m_hasMore)
        return {};
    const QJsonValue listed = json.value(QLatin1String("compartments"));
    if (!listed.isArray())
        return failure(error::SyncAnswerMalformed, QStringLiteral("changes"));
    QStringList words;
    const QJsonArray list = listed.toArray();
    for (const QJsonValue& word : list)
        words.append(word.toString());
    m_batch.readable = words;
    return {};
}

Result<void> PullJob::readChange(const QJsonObject& json)
{
    Result<Record> record = recordFromJson(json.value(QLatin1String("record")).toObject());
    if (!record) { // a newer server's kind: the cursor moves on without it
        qCInfo(logSync) << "skipped a change:" << record.error().code.word() << record.error().place;
        return {};
    }
    FeedChange change{*std::move(record), std::nullopt, std::nullopt, {}};
    if (const auto command = CommandId::fromText(json.value(QLatin1String("command")).toString()))
        change.command = *command;
    if (const auto person = RecordId::fromText(json.value(QLatin1String("person")).toString()))
        change.person = *person;
    change.at = instantFromText(json.value(QLatin1String("at")).toString()).value_or(Instant());
    m_batch.changes.append(std::move(change));
    return {};
}

} // namespace firebreak
