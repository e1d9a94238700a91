// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpConnection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <limits>

namespace firebreak::server {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t ReadBytes = 16U << 10U;

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

HttpConnection::HttpConnection(asio::ip::tcp::socket socket, asio::ssl::context& tls, const Environment& environment,
                               QByteArray address)
    : m_stream(std::move(socket), tls)
    , m_deadline(m_stream.get_executor())
    , m_environment(environment)
    , m_address(std::move(address))
    , m_buffer(environment.limits.headerBytes + ReadBytes)
{}

void HttpConnection::start()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->arm(self->m_environment.limits.handshake);
        self->m_stream.async_handshake(asio::ssl::stream_base::server, [self](error_code failed) {
            if (failed || self->m_phase == Phase::Closed)
                return self->close();
            self->awaitRequest();
        });
    });
}

void HttpConnection::beginShutdown()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_isStopping = true;
        if (self->m_phase == Phase::Handshake || self->m_phase == Phase::Idle)
            self->close();
        else if (self->m_phase == Phase::Streaming && self->m_source && self->m_source->isEndless()
                 && !self->m_isWriting)
            self->finishStream();
    });
}

void HttpConnection::abort()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->close(); });
}

// ---- reading ----

void HttpConnection::awaitRequest()
{
    if (m_isStopping)
        return linger();
    m_phase = Phase::Idle;
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_environment.limits.headerBytes));
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // the route decides, when it is known
    m_headBytes = 0;
    const bool isFirst = m_ticket++ == 0;
    arm(isFirst ? m_environment.limits.header : m_environment.limits.idle);
    if (m_buffer.size() > 0)
        parse();
    else
        read();
}

void HttpConnection::read()
{
    const std::size_t room = m_buffer.max_size() - m_buffer.size();
    if (m_isReading || room == 0)
        return;
    m_isReading = true;
    m_stream.async_read_some(m_buffer.prepare(std::min(room, ReadBytes)),
                             [self = shared_from_this()](error_code failed, std::size_t size) {
                                 self->m_isReading = false;
                                 self->received(failed, size);
                             });
}

void HttpConnection::received(error_code failed, std::size_t size)
{
    if (failed || m_phase == Phase::Closed)
        return close();
    m_buffer.commit(size);
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body: return parse();
    // What comes in Phase::Streaming is the next request: kept for later.
    case Phase::Lingering: m_buffer.consume(m_buffer.size()); return read();
    default: return;
    }
}

void HttpConnection::parse()
{
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Head;
        arm(m_environment.limits.header);
    }
    if (m_phase == Phase::Head)
        parseHead();
    else
        parseBody();
}

void HttpConnection::parseHead()
{
    error_code failed;
    const std::size_t used = m_parser->put(m_buffer.data(), failed);
    m_buffer.consume(used);
    m_headBytes += used;
    // What follows a complete header is body or the next request and does not count.
    const std::size_t size = m_headBytes + (failed == http::error::need_more ? m_buffer.size() : 0);
    if (failed == http::error::header_limit || size > m_environment.limits.headerBytes)
        return refuse(HttpResponse::failure(431, error::HttpHeaderTooLarge));
    if (failed == http::error::need_more)
        return read();
    if (failed)
        return refuse(HttpResponse::failure(400, error::HttpMalformed));
    headComplete();
}

std::optional<HttpResponse> HttpConnection::refusalOfHead() const
{
    const auto& head = m_parser->get();
    const auto count = [&head](http::field name) {
        const auto range = head.equal_range(name);
        return std::distance(range.first, range.second);
    };
    const bool isVersion11 = head.version() == 11;
    const bool hasTransferEncoding = count(http::field::transfer_encoding) > 0;
    // Anything two readers could understand differently is a way to smuggle a request past one of them (RFC 9112 §6.3).
    if (count(http::field::content_length) > 1 || count(http::field::transfer_encoding) > 1
        || (count(http::field::content_length) > 0 && hasTransferEncoding) || (hasTransferEncoding && !isVersion11)
        || count(http::field::host) > 1 || (isVersion11 && count(http::field::host) != 1))
        return HttpResponse::failure(400, error::HttpMalformed);
    if (hasTransferEncoding && !boost::beast::iequals(head[http::field::transfer_encoding], "chunked"))
        return HttpResponse::failure(501, error::HttpTransferEncoding);
    if (head.count(http::field::expect) > 0 && !boost::beast::iequals(head[http::field::expect], "100-continue"))
        return HttpResponse::failure(417, error::HttpExpectation);
    return std::nullopt;
}

std::optional<HttpRequest> HttpConnection::requestOfHead() const
{
    const auto& head = m_parser->get();
    HttpRequest request;
    if (!request.setTarget(QByteArrayView(head.target().data(), qsizetype(head.target().size()))))
        return std::nullopt;
    request.method = bytesOf(head.method_string());
    request.address = m_address;
    for (const auto& field : head)
        request.headers.emplaceBack(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    return request;
}

void HttpConnection::headComplete()
{
    m_keepsAlive = m_parser->keep_alive() && !m_parser->upgrade();
    m_isChunked = m_parser->get().version() == 11;
    if (auto refusal = refusalOfHead())
        return refuse(std::move(*refusal));
    auto request = requestOfHead();
    if (!request)
        return refuse(HttpResponse::failure(400, error::HttpMalformed));

    HttpRouter::Match match = m_environment.router.match(*request);
    m_phase = Phase::Gate;
    disarm();
    if (!match.route)
        return send(std::move(match.refusal));
    m_route = match.route;
    const auto length = m_parser->content_length();
    if (length && *length > m_route->bodyLimit)
        return refuse(HttpResponse::failure(413, error::HttpBodyTooLarge));
    m_exchange = std::make_shared<HttpExchange>(weak_from_this(), m_ticket, std::move(*request));
    if (m_route->gate)
        m_route->gate(m_exchange);
    else
        bodyWanted();
}

void HttpConnection::bodyWanted()
{
    m_phase = Phase::Body;
    m_parser->eager(true);
    m_parser->body_limit(std::uint64_t(m_route->bodyLimit));
    const bool expects = m_parser->get().count(http::field::expect) > 0;
    if (expects && m_parser->get().version() == 11 && !m_parser->is_done() && m_buffer.size() == 0)
        write("HTTP/1.1 100 Continue\r\n\r\n", [](HttpConnection& self) { self.readBody(); });
    else
        readBody();
}

void HttpConnection::readBody()
{
    const auto length = m_parser->content_length();
    arm(allowance(m_environment.limits.body, length ? std::size_t(*length) : m_route->bodyLimit));
    parseBody();
}

void HttpConnection::parseBody()
{
    while (!m_parser->is_done()) {
        if (m_buffer.size() == 0)
            return read();
        error_code failed;
        m_buffer.consume(m_parser->put(m_buffer.data(), failed));
        if (failed == http::error::need_more && m_buffer.size() < m_buffer.max_size())
            return read();
        if (failed == http::error::body_limit)
            return refuse(HttpResponse::failure(413, error::HttpBodyTooLarge));
        if (failed)
            return refuse(HttpResponse::failure(400, error::HttpMalformed));
    }
    m_phase = Phase::Handling;
    disarm();
    const std::string& body = m_parser->get().body();
    const auto exchange = std::exchange(m_exchange, nullptr);
    exchange->setBody(QByteArray(body.data(), qsizetype(body.size())));
    m_parser.emplace();
    m_route->handle(exchange);
}

// ---- answering ----

void HttpConnection::admit(quint64 ticket)
{
    asio::post(m_stream.get_executor(), [self = shared_from_this(), ticket] {
        if (self->m_phase == Phase::Gate && self->m_ticket == ticket)
            self->bodyWanted();
    });
}

void HttpConnection::respond(quint64 ticket, HttpResponse response)
{
    asio::post(m_stream.get_executor(), [self = shared_from_this(), ticket, response = std::move(response)]() mutable {
        if ((self->m_phase == Phase::Gate || self->m_phase == Phase::Handling) && self->m_ticket == ticket)
            self->send(std::move(response));
    });
}

void HttpConnection::stream(quint64 ticket, HttpResponse head, std::shared_ptr<HttpBodySource> source)
{
    asio::post(m_stream.get_executor(), [self = shared_from_this(), ticket, head = std::move(head),
                                         source = std::move(source)]() mutable {
        if (self->m_phase != Phase::Handling || self->m_ticket != ticket)
            return source->closed();
        self->m_source = std::move(source);
        self->sendStreamHead(std::move(head));
    });
}

void HttpConnection::refuse(HttpResponse response)
{
    m_isRefused = true;
    send(std::move(response));
}

void HttpConnection::send(HttpResponse response)
{
    // After a body that was not read, the next request can't be found.
    if (m_phase != Phase::Handling && !m_parser->is_done())
        m_isRefused = true;
    if (m_isRefused)
        m_keepsAlive = false;
    m_exchange = nullptr;
    m_phase = Phase::Responding;
    response.headers.emplaceBack("Content-Length", QByteArray::number(response.body.size()));
    write(headOf(response) + response.body, [](HttpConnection& self) { self.answered(); });
}

void HttpConnection::answered()
{
    if (m_keepsAlive && !m_isStopping)
        awaitRequest();
    else
        linger();
}

void HttpConnection::sendStreamHead(HttpResponse head)
{
    m_phase = Phase::Streaming;
    if (m_isChunked)
        head.headers.emplaceBack("Transfer-Encoding", "chunked");
    else
        m_keepsAlive = false;
    write(headOf(head), [](HttpConnection& self) {
        // To notice a client that leaves. Not beside pipelined bytes: parsing them would move the buffer under the read.
        if (self.m_buffer.size() == 0)
            self.read();
        self.pump();
    });
}

void HttpConnection::pump()
{
    if (m_isStopping && m_source->isEndless())
        return finishStream();
    m_source->next([weak = weak_from_this(), ticket = m_ticket](HttpBodySource::Block block) {
        const auto self = weak.lock();
        if (!self)
            return;
        asio::post(self->m_stream.get_executor(), [self, ticket, block = std::move(block)]() mutable {
            if (self->m_phase == Phase::Streaming && self->m_ticket == ticket && self->m_source)
                self->sendBlock(std::move(block));
        });
    });
}

void HttpConnection::sendBlock(HttpBodySource::Block block)
{
    if (block.end == HttpBodySource::End::Broken)
        return close();
    if (m_isChunked && !block.bytes.isEmpty())
        block.bytes = QByteArray::number(block.bytes.size(), 16) + "\r\n" + block.bytes + "\r\n";
    if (block.end == HttpBodySource::End::No) {
        if (block.bytes.isEmpty())
            return pump();
        return write(std::move(block.bytes), [](HttpConnection& self) { self.pump(); });
    }
    if (m_isChunked)
        block.bytes += "0\r\n\r\n";
    closeStream();
    write(std::move(block.bytes), [](HttpConnection& self) { self.answered(); });
}

void HttpConnection::finishStream()
{
    closeStream();
    m_keepsAlive = false;
    write(m_isChunked ? "0\r\n\r\n" : "", [](HttpConnection& self) { self.answered(); });
}

template <class Then>
void HttpConnection::write(QByteArray bytes, Then then)
{
    m_isWriting = true;
    m_out = std::move(bytes);
    arm(allowance(m_environment.limits.write, std::size_t(m_out.size())));
    asio::async_write(m_stream, asio::buffer(m_out.constData(), std::size_t(m_out.size())),
                      [self = shared_from_this(), then](error_code failed, std::size_t) {
                          self->m_isWriting = false;
                          if (failed || self->m_phase == Phase::Closed)
                              return self->close();
                          if (self->m_phase == Phase::Streaming)
                              self->disarm();
                          then(*self);
                      });
}

QByteArray HttpConnection::headOf(const HttpResponse& response) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += m_environment.router.headers() + "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    if (!m_keepsAlive || m_isStopping || m_environment.isStopping)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

// ---- time and end ----

HttpConnection::Milliseconds HttpConnection::allowance(Milliseconds base, std::size_t bytes) const
{
    return base + Milliseconds(bytes * 1000 / m_environment.limits.floorBytesPerSecond);
}

void HttpConnection::arm(Milliseconds limit)
{
    m_deadline.expires_after(limit);
    m_deadline.async_wait([self = shared_from_this()](error_code failed) {
        // A wait that was already due when the deadline moved still arrives here.
        if (!failed && self->m_deadline.expiry() <= std::chrono::steady_clock::now())
            self->expired();
    });
}

void HttpConnection::disarm()
{
    m_deadline.expires_at(std::chrono::steady_clock::time_point::max());
}

void HttpConnection::expired()
{
    const bool isReadingRequest = m_phase == Phase::Head || m_phase == Phase::Body;
    if (isReadingRequest && !m_isWriting)
        refuse(HttpResponse::failure(408, error::HttpTimeOut));
    else
        close();
}

void HttpConnection::linger()
{
    m_phase = Phase::Lingering;
    arm(m_environment.limits.linger);
    if (!m_isRefused)
        return m_stream.async_shutdown([self = shared_from_this()](error_code) { self->close(); });
    // The client may still be sending: closing now would reset the connection before it has read why (RFC 9112 §9.6).
    error_code ignored;
    m_stream.lowest_layer().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    m_buffer.consume(m_buffer.size());
    read();
}

void HttpConnection::closeStream()
{
    if (const auto source = std::exchange(m_source, nullptr))
        source->closed();
}

void HttpConnection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_exchange = nullptr;
    closeStream();
    error_code ignored;
    m_deadline.cancel();
    m_stream.lowest_layer().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    m_stream.lowest_layer().close(ignored);
    m_environment.left(this);
}

} // namespace firebreak::server
