// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace firebreak {

/// Runs `work` on the thread that `worker` lives in and gives its answer as a future. Calls run in the order they are made.
/// When the worker goes before its turn comes, the future is cancelled. Safe from any thread.
template <class Work> [[nodiscard]] auto runOn(QObject* worker, Work work)
{
    using Answer = std::invoke_result_t<Work&>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        worker,
        [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace firebreak
