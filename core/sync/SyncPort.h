// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/LocalStore.h"

#include <functional>

namespace firebreak {

/// What the SyncEngine asks of the local side. Answers come by callback on the engine's thread, at once or later, each
/// exactly once while the engine lives; the engine has one question open at a time.
class SyncPort
{
public:
    virtual ~SyncPort() = default;

    template <class T> using Answer = std::function<void(const Result<T>&)>;

    virtual void position(Answer<SyncPosition> answer) = 0;
    virtual void takeMessages(int maxCount, qsizetype maxBytes, Answer<QList<OutboxMessage>> answer) = 0;
    /// Answers with the commands still unsent.
    virtual void settle(const QList<Verdict>& verdicts, Answer<qint64> answer) = 0;
    virtual void applyChanges(const ChangeBatch& batch, Answer<void> answer) = 0;
    virtual void beginSnapshot(bool isAnew, Answer<void> answer) = 0;
    virtual void applySnapshot(const SnapshotPart& part, Answer<void> answer) = 0;
};

} // namespace firebreak
