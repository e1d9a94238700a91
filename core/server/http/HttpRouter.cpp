// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpRouter.h"

namespace firebreak::server {

HttpRouter::Match HttpRouter::match(const HttpRequest& request) const
{
    QByteArray allowed;
    for (const HttpRoute& route : m_routes) {
        if (route.path != request.path)
            continue;
        if (route.method == request.method)
            return {&route, {}};
        allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
    }
    if (allowed.isEmpty())
        return {nullptr, HttpResponse::failure(404, error::HttpNotFound)};
    HttpResponse refusal = HttpResponse::failure(405, error::HttpMethod);
    refusal.headers.emplaceBack("Allow", allowed);
    return {nullptr, std::move(refusal)};
}

} // namespace firebreak::server
