// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpLimits.h"
#include "core/server/http/HttpRouter.h"
#include "core/server/http/TlsIdentity.h"

#include <QString>

#include <memory>

namespace firebreak::error {
inline constexpr ErrorCode ListenFailed{"server.listen-failed"};
} // namespace firebreak::error

namespace firebreak::server {

/// HTTP/1.1 over TLS 1.3 on its own threads (Asio, Beast's parser, OpenSSL). Serves the routes of a router within
/// limits. Started once, stopped once.
class HttpServer
{
public:
    /// `threads` run the network; handlers are called on them and must not block.
    HttpServer(HttpRouter router, HttpLimits limits, int threads = 2);
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Listens at an address and port (0: any free one). Fails with `server.listen-failed` (place: the address,
    /// detail: the system's reason) or `server.certificate-malformed`.
    [[nodiscard]] Result<void> start(const TlsIdentity& identity, const QString& address, quint16 port);
    /// Takes no more connections, ends waiting ones, lets requests under way finish within the grace, then returns.
    void stop();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] std::size_t connectionCount() const;

private:
    class Network;
    std::unique_ptr<Network> m_network;
};

} // namespace firebreak::server
