// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpExchange.h"

#include <cstddef>
#include <vector>

namespace firebreak::server {

/// One endpoint: its exact path, what may be sent to it, who is let in and who answers.
struct HttpRoute
{
    QByteArray method;
    QByteArray path;
    std::size_t bodyLimit = 0;
    HttpHandler gate; ///< sees the head before the body is read: admits or answers
    HttpHandler handle;
};

/// The table of endpoints. Filled before the server starts, read from all its threads afterwards.
class HttpRouter
{
public:
    void add(HttpRoute route) { m_routes.push_back(std::move(route)); }
    /// A header of every answer, refusals of what is no HTTP included.
    void addHeader(QByteArray name, QByteArray value) { m_headers += name + ": " + value + "\r\n"; }

    [[nodiscard]] const QByteArray& headers() const { return m_headers; }

    /// The route, or the 404 or 405 answer.
    struct Match
    {
        const HttpRoute* route = nullptr;
        HttpResponse refusal;
    };
    [[nodiscard]] Match match(const HttpRequest& request) const;

private:
    std::vector<HttpRoute> m_routes;
    QByteArray m_headers;
};

} // namespace firebreak::server
