// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/host/EmbeddedServer.h"

#include <QFuture>
#include <QThread>

namespace firebreak {

/// The server inside the workstation, for a person who works alone: in the workspace's folder, on loopback, under a key
/// derived from the workspace's. Its calls block, so they run on a thread of its own.
/// Threads: made and called on one; answers come as futures.
class StandaloneServer
{
public:
    static constexpr char Folder[] = "server";       ///< in the workspace's folder
    static constexpr char KeyPurpose[] = "standalone"; ///< for databaseKey()

    /// Whether a folder holds a workspace that stands alone.
    [[nodiscard]] static bool isIn(const QString& directory);

    explicit StandaloneServer(const Clock& clock);
    ~StandaloneServer(); ///< stops

    /// Starts it and gives its URL. In a new store it is settled here for good whether the demo will be played. Fails with
    /// the codes of EmbeddedServer.
    [[nodiscard]] QFuture<Result<QUrl>> start(const QString& directory, const SecretBytes& rootKey, bool hasDemo);
    /// An invitation for the person at this machine, under the demo's first name or the account's own.
    [[nodiscard]] QFuture<Result<QString>> invite();
    /// Fills a workspace that is to have the demo and has not; true when it did.
    [[nodiscard]] QFuture<Result<bool>> playDemo(const RecordId& self);

private:
    class Host;
    QThread m_thread;
    std::unique_ptr<Host> m_host;
};

} // namespace firebreak
