// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/ApiServer.h"
#include "core/server/host/StoreDirectory.h"

namespace firebreak::server {

/// A whole server with an embedded store, in threads of this process: what firebreakd runs, and what the workstation
/// runs inside itself when it stands alone. All its calls block for a moment; not for the thread of a user interface.
class EmbeddedServer
{
public:
    struct Options
    {
        QString directory;
        std::optional<SecretBytes> storeKey; ///< instead of a key file, see StoreDirectory
        QStringList hosts;                   ///< names it is reached by; the first one is in its URL
        ApiSettings api; ///< port 0: the one it had the last time if that is free, otherwise any
    };

    /// `clock` outlives the server.
    [[nodiscard]] static Result<std::unique_ptr<EmbeddedServer>> start(Options options, const Clock& clock);
    ~EmbeddedServer();
    EmbeddedServer(const EmbeddedServer&) = delete;
    EmbeddedServer& operator=(const EmbeddedServer&) = delete;

    /// Where clients reach it; also written to the directory's `address`.
    [[nodiscard]] const QUrl& url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return m_api->port(); }
    /// SHA-256 of its certificate: what clients pin.
    [[nodiscard]] const QByteArray& fingerprint() const { return m_api->identity().tls.fingerprint(); }
    /// Makes an invitation to itself.
    [[nodiscard]] Result<QString> invite(const InvitationTerms& terms);
    void stop() { m_api->stop(); }

private:
    EmbeddedServer(StoreDirectory directory, const Clock& clock, std::unique_ptr<ApiServer> api, QUrl url);

    StoreDirectory m_directory;
    const Clock& m_clock;
    std::unique_ptr<ApiServer> m_api;
    QUrl m_url;
};

/// Makes an invitation to the server whose data directory this is, running or not, at the URL it was last reached at
/// or at `url`. Fails with `server.never-started` or the codes of invite().
[[nodiscard]] Result<QString> inviteTo(const StoreDirectory& directory, const QUrl& url, const InvitationTerms& terms,
                                       Instant now);

} // namespace firebreak::server
