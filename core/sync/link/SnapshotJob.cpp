// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/SnapshotJob.h"

#include "core/base/Logging.h"
#include "core/sync/SyncError.h"
#include "core/wire/RecordJson.h"

#include <QJsonDocument>

namespace firebreak {

SnapshotJob::SnapshotJob(ServerLink& link, QByteArray resume, QObject* parent)
    : StreamJob(link, parent)
    , m_resume(std::move(resume))
{}

NetworkJob::Call SnapshotJob::call() const
{
    QString path = QStringLiteral("/v1/snapshot");
    if (!m_resume.isEmpty())
        path += QStringLiteral("?resume=") + QString::fromLatin1(m_resume.toPercentEncoding());
    return {path, {}};
}

Result<void> SnapshotJob::readLine(QByteArrayView line)
{
    if (line.isEmpty() || m_isComplete)
        return {};
    m_received += line.size();
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).object();
    if (json.contains(QLatin1String("record"))) {
        Result<Record> record = recordFromJson(json.value(QLatin1String("record")).toObject());
        if (record)
            m_part.records.append(*std::move(record));
        else
            qCInfo(logSync) << "skipped a record:" << record.error().code.word() << record.error().place;
        return {};
    }
    if (json.contains(QLatin1String("end"))) {
        const QJsonObject end = json.value(QLatin1String("end")).toObject();
        m_part.cursor = end.value(QLatin1String("cursor")).toString().toLatin1();
        m_part.total = end.value(QLatin1String("records")).toInteger();
    } else {
        m_part.resume = json.value(QLatin1String("checkpoint")).toObject().value(QLatin1String("resume")).toString().toLatin1();
    }
    if (m_part.cursor.isEmpty() && m_part.resume.isEmpty())
        return failure(error::SyncAnswerMalformed, QStringLiteral("snapshot"));
    m_isComplete = m_part.isLast();
    m_resume = m_part.resume;
    progressed();
    const SnapshotPart part = std::exchange(m_part, {});
    pause();
    Q_EMIT arrived(part);
    return {};
}

} // namespace firebreak
