// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/PushJob.h"

#include "core/sync/SyncError.h"

#include <QJsonArray>

namespace firebreak {

PushJob::PushJob(ServerLink& link, QList<CommandId> ids, const QList<QByteArray>& commands, QObject* parent)
    : NetworkJob(link, parent)
    , m_ids(std::move(ids))
    , m_body("{\"commands\":[" + commands.join(',') + "]}")
{}

NetworkJob::Call PushJob::call() const
{
    return {QStringLiteral("/v1/commands"), m_body};
}

Result<bool> PushJob::answered(const QJsonObject& answer)
{
    const QJsonArray verdicts = answer.value(QLatin1String("verdicts")).toArray();
    if (verdicts.size() != m_ids.size())
        return failure(error::SyncAnswerMalformed, QStringLiteral("verdicts"));
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        Result<Verdict> verdict = verdictFromJson(verdicts.at(i).toObject());
        if (!verdict || verdict->id != m_ids.at(i))
            return failure(error::SyncAnswerMalformed, QStringLiteral("verdicts/%1").arg(i));
        m_verdicts.append(*std::move(verdict));
    }
    return true;
}

} // namespace firebreak
