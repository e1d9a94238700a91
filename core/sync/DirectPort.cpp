// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/DirectPort.h"

namespace firebreak {

Result<void> DirectPort::tell(const Result<Effect>& effect)
{
    if (!effect)
        return failure(effect.error());
    if (m_heard)
        m_heard(*effect);
    return {};
}

void DirectPort::position(Answer<SyncPosition> answer)
{
    answer(m_store.position());
}

void DirectPort::takeMessages(int maxCount, qsizetype maxBytes, Answer<QList<OutboxMessage>> answer)
{
    answer(m_store.takeMessages(maxCount, maxBytes));
}

void DirectPort::settle(const QList<Verdict>& verdicts, Answer<qint64> answer)
{
    const Result<void> settled = tell(m_store.settle(verdicts));
    answer(settled ? m_store.unsentCount() : Result<qint64>(failure(settled.error())));
}

void DirectPort::applyChanges(const ChangeBatch& batch, Answer<void> answer)
{
    answer(tell(m_store.applyChanges(batch)));
}

void DirectPort::beginSnapshot(bool isAnew, Answer<void> answer)
{
    answer(m_store.beginSnapshot(isAnew));
}

void DirectPort::applySnapshot(const SnapshotPart& part, Answer<void> answer)
{
    answer(tell(m_store.applySnapshot(part)));
}

} // namespace firebreak
