// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/WriterPort.h"

namespace firebreak {
namespace {

Result<void> told(WorkspaceWriter& writer, const Result<Effect>& effect)
{
    if (!effect)
        return failure(effect.error());
    writer.tell(*effect);
    return {};
}

} // namespace

template <class T, class Work> void WriterPort::ask(Work work, Answer<T> answer)
{
    QMetaObject::invokeMethod(
        &m_writer,
        [work = std::move(work), answer = std::move(answer), home = m_home, &writer = m_writer] {
            Result<T> result = work(writer);
            QMetaObject::invokeMethod(
                home, [result = std::move(result), answer] { answer(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void WriterPort::position(Answer<SyncPosition> answer)
{
    ask<SyncPosition>([](WorkspaceWriter& writer) { return writer.store().position(); }, std::move(answer));
}

void WriterPort::takeMessages(int maxCount, qsizetype maxBytes, Answer<QList<OutboxMessage>> answer)
{
    ask<QList<OutboxMessage>>(
        [maxCount, maxBytes](WorkspaceWriter& writer) { return writer.store().takeMessages(maxCount, maxBytes); },
        std::move(answer));
}

void WriterPort::settle(const QList<Verdict>& verdicts, Answer<qint64> answer)
{
    ask<qint64>(
        [verdicts](WorkspaceWriter& writer) {
            const Result<void> settled = told(writer, writer.store().settle(verdicts));
            return settled ? writer.store().unsentCount() : Result<qint64>(failure(settled.error()));
        },
        std::move(answer));
}

void WriterPort::applyChanges(const ChangeBatch& batch, Answer<void> answer)
{
    ask<void>([batch](WorkspaceWriter& writer) { return told(writer, writer.store().applyChanges(batch)); },
              std::move(answer));
}

void WriterPort::beginSnapshot(bool isAnew, Answer<void> answer)
{
    ask<void>([isAnew](WorkspaceWriter& writer) { return writer.store().beginSnapshot(isAnew); }, std::move(answer));
}

void WriterPort::applySnapshot(const SnapshotPart& part, Answer<void> answer)
{
    ask<void>([part](WorkspaceWriter& writer) { return told(writer, writer.store().applySnapshot(part)); },
              std::move(answer));
}

} // namespace firebreak
