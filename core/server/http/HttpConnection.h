// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpExchange.h"
#include "core/server/http/HttpLimits.h"
#include "core/server/http/HttpRouter.h"

#include <utility>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

#include <atomic>

namespace firebreak::server {

/// One client's TLS connection: a state machine of callbacks on its own strand. Requests are read one after the other
/// (RFC 9112) with Beast's parser; each phase has a limit in bytes and a deadline. Public calls come from any thread.
class HttpConnection final : public HttpReplySink, public std::enable_shared_from_this<HttpConnection>
{
public:
    /// What the server shares with its connections; outlives them.
    struct Environment
    {
        const HttpLimits& limits;
        const HttpRouter& router;
        std::function<void(HttpConnection*)> left; ///< called once, when the connection has closed
        const std::atomic<bool>& isStopping; ///< the server ends: answers from now on are the last of their connection
    };

    HttpConnection(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls, const Environment& environment,
                   QByteArray address);

    [[nodiscard]] const QByteArray& address() const { return m_address; }

    void start();
    /// Ends what waits, lets a request under way finish.
    void beginShutdown();
    void abort();

    void admit(quint64 ticket) override;
    void respond(quint64 ticket, HttpResponse response) override;
    void stream(quint64 ticket, HttpResponse head, std::shared_ptr<HttpBodySource> source) override;

private:
    enum class Phase { Handshake, Idle, Head, Gate, Body, Handling, Responding, Streaming, Lingering, Closed };
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Milliseconds = std::chrono::milliseconds;

    void awaitRequest();
    void read();
    void received(boost::system::error_code failed, std::size_t size);
    void parse();
    void parseHead();
    void headComplete();
    [[nodiscard]] std::optional<HttpResponse> refusalOfHead() const;
    [[nodiscard]] std::optional<HttpRequest> requestOfHead() const;
    void bodyWanted();
    void readBody();
    void parseBody();
    void refuse(HttpResponse response);
    void send(HttpResponse response);
    void sendStreamHead(HttpResponse head);
    void pump();
    void sendBlock(HttpBodySource::Block block);
    void finishStream();
    template <class Then>
    void write(QByteArray bytes, Then then);
    void answered();
    void linger();
    void arm(Milliseconds limit);
    void disarm();
    void expired();
    void closeStream();
    void close();
    [[nodiscard]] Milliseconds allowance(Milliseconds base, std::size_t bytes) const;
    [[nodiscard]] QByteArray headOf(const HttpResponse& response) const;

    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
    boost::asio::steady_timer m_deadline;
    const Environment& m_environment;
    const QByteArray m_address;

    Phase m_phase = Phase::Handshake;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::size_t m_headBytes = 0;
    quint64 m_ticket = 0; ///< counts requests, so that a late answer can't meet the next one
    const HttpRoute* m_route = nullptr;
    std::shared_ptr<HttpExchange> m_exchange;
    std::shared_ptr<HttpBodySource> m_source;
    QByteArray m_out;
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_isChunked = false;
    bool m_keepsAlive = false;
    bool m_isRefused = false; ///< the rest of what the client sends has no meaning
    bool m_isStopping = false;
};

} // namespace firebreak::server
