// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BulkSubmission.h"

namespace firebreak {

BulkSubmission::BulkSubmission(Sink sink, Refused refused, qsizetype batchSize)
    : m_sink(std::move(sink))
    , m_refused(std::move(refused))
    , m_batchSize(batchSize)
{}

Result<void> BulkSubmission::add(Command command)
{
    m_batch.append(std::move(command));
    return m_batch.size() < m_batchSize ? Result<void>() : flush();
}

Result<void> BulkSubmission::flush()
{
    if (m_batch.isEmpty())
        return {};
    const QList<Command> batch = std::exchange(m_batch, {});
    const Answers answers = m_sink(batch);
    if (!answers)
        return failure(answers.error());
    for (qsizetype i = 0; i < answers->size(); ++i) {
        const Result<Submitted>& answer = answers->at(i);
        if (answer) {
            ++(answer->changed.isEmpty() ? m_counts.unchanged : m_counts.changed);
            continue;
        }
        ++m_counts.refused;
        if (m_refused)
            m_refused(batch.at(i), answer.error());
    }
    return {};
}

} // namespace firebreak
