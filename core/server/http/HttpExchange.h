// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpBodySource.h"
#include "core/server/http/HttpRequest.h"
#include "core/server/http/HttpResponse.h"

#include <any>
#include <functional>
#include <memory>

namespace firebreak::server {

/// What a connection offers to an exchange. Each call may come from any thread and is dropped when the connection has
/// moved on (`ticket` is no longer its request) or closed.
class HttpReplySink
{
public:
    virtual ~HttpReplySink() = default;
    virtual void admit(quint64 ticket) = 0;
    virtual void respond(quint64 ticket, HttpResponse response) = 0;
    virtual void stream(quint64 ticket, HttpResponse head, std::shared_ptr<HttpBodySource> source) = 0;
};

/// One request on its way through the server: a gate may admit it before its body is read, a handler answers it. One
/// thread at a time holds it. It may be answered at any later moment from any thread; if all let go of it without an
/// answer, the client gets 500. The client may have left meanwhile; nobody needs to care.
class HttpExchange
{
public:
    HttpExchange(std::weak_ptr<HttpReplySink> sink, quint64 ticket, HttpRequest request);
    ~HttpExchange();
    HttpExchange(const HttpExchange&) = delete;
    HttpExchange& operator=(const HttpExchange&) = delete;

    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    /// Whoever the gate admitted.
    [[nodiscard]] const std::any& caller() const { return m_caller; }

    /// From a gate: read the body and go on to the handler. The gate must not touch the exchange afterwards.
    void admit(std::any caller);
    void respond(HttpResponse response);
    void stream(HttpResponse head, std::shared_ptr<HttpBodySource> source);

    /// For the connection: the body has arrived.
    void setBody(QByteArray body) { m_request.body = std::move(body); }

private:
    std::weak_ptr<HttpReplySink> m_sink;
    quint64 m_ticket;
    HttpRequest m_request;
    std::any m_caller;
    bool m_answered = false;
};

using HttpHandler = std::function<void(const std::shared_ptr<HttpExchange>&)>;

} // namespace firebreak::server
