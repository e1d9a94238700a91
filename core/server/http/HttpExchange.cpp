// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpExchange.h"

namespace firebreak::server {

HttpExchange::HttpExchange(std::weak_ptr<HttpReplySink> sink, quint64 ticket, HttpRequest request)
    : m_sink(std::move(sink))
    , m_ticket(ticket)
    , m_request(std::move(request))
{}

HttpExchange::~HttpExchange()
{
    if (!m_answered)
        respond(HttpResponse::failure(500, error::ServerFault));
}

void HttpExchange::admit(std::any caller)
{
    m_caller = std::move(caller);
    if (const auto sink = m_sink.lock())
        sink->admit(m_ticket);
}

void HttpExchange::respond(HttpResponse response)
{
    m_answered = true;
    if (const auto sink = m_sink.lock())
        sink->respond(m_ticket, std::move(response));
}

void HttpExchange::stream(HttpResponse head, std::shared_ptr<HttpBodySource> source)
{
    m_answered = true;
    if (const auto sink = m_sink.lock())
        sink->stream(m_ticket, std::move(head), std::move(source));
}

} // namespace firebreak::server
