// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/KeyStore.h"
#include "core/sync/Workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace firebreak::test {

/// Waits for a future while the event loop turns; the test ends when none comes.
template <class T> T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("no answer");
    return future.result();
}

/// A workspace in a folder of its own, open, of a person who has joined nothing.
struct OpenedWorkspace
{
    OpenedWorkspace()
    {
        if (const auto opened = await(workspace.open(folder.path(), key)); !opened)
            qFatal("cannot open: %s", qPrintable(toLogLine(opened.error())));
    }
    /// One more connection to its cache.
    [[nodiscard]] std::unique_ptr<ClientCache> cache() const
    {
        auto opened = ClientCache::open(QDir(folder.path()).filePath(QLatin1String(ClientCache::FileName)),
                                        *databaseKey(key, ClientCache::KeyPurpose));
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir folder;
    SystemClock clock;
    SecretBytes key = SecretBytes::random(KeyStore::RootKeySize);
    Workspace workspace{clock};
};

} // namespace firebreak::test
