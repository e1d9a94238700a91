// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpServer.h"

#include "core/server/http/ConnectionTally.h"
#include "core/server/http/HttpConnection.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>

#include <openssl/ssl.h>

#include <condition_variable>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace firebreak::server {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds AcceptPause{100}; // when the process is out of descriptors

bool configure(asio::ssl::context& tls, const TlsIdentity& identity)
{
    error_code failed;
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_3_VERSION);
    // No resumption: a ticket key would be a secret more, and a full handshake on P-256 costs a millisecond.
    SSL_CTX_set_num_tickets(tls.native_handle(), 0);
    SSL_CTX_set_session_cache_mode(tls.native_handle(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(tls.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    const QByteArray& certificate = identity.certificatePem();
    tls.use_certificate_chain(asio::buffer(certificate.constData(), std::size_t(certificate.size())), failed);
    if (failed)
        return false;
    tls.use_private_key(asio::buffer(identity.keyPem().data(), identity.keyPem().size()), asio::ssl::context::pem,
                        failed);
    return !failed;
}

} // namespace

class HttpServer::Network
{
public:
    Network(HttpRouter router, HttpLimits limits, int threads)
        : m_router(std::move(router))
        , m_limits(limits)
        , m_threadCount(threads)
        , m_work(asio::make_work_guard(m_io))
        , m_tls(asio::ssl::context::tlsv13_server)
        , m_acceptor(asio::make_strand(m_io))
        , m_pause(m_acceptor.get_executor())
        , m_environment{m_limits, m_router, [this](HttpConnection* connection) { forget(connection); },
                        m_isStopping}
        , m_tally(limits)
    {}

    ~Network() { stop(); }

    Result<void> start(const TlsIdentity& identity, const QString& address, quint16 port);
    void stop();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::size_t connectionCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_connections.size();
    }

private:
    void accept();
    void accepted(tcp::socket socket);
    void forget(HttpConnection* connection);
    [[nodiscard]] std::vector<std::shared_ptr<HttpConnection>> connections() const;

    const HttpRouter m_router;
    const HttpLimits m_limits;
    const int m_threadCount;
    asio::io_context m_io;
    asio::executor_work_guard<asio::io_context::executor_type> m_work; // while a handler holds a request elsewhere
    asio::ssl::context m_tls;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::atomic<bool> m_isStopping = false;
    const HttpConnection::Environment m_environment;
    quint16 m_port = 0;
    std::vector<std::thread> m_threads;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_emptied;
    std::map<HttpConnection*, std::shared_ptr<HttpConnection>> m_connections; // alive until they close
    ConnectionTally m_tally;
};

Result<void> HttpServer::Network::start(const TlsIdentity& identity, const QString& address, quint16 port)
{
    if (!configure(m_tls, identity))
        return failure(error::TlsMalformed);
    error_code failed;
    const auto ip = asio::ip::make_address(address.toStdString(), failed);
    const tcp::endpoint endpoint(ip, port);
    const auto attempt = [&failed](auto step) {
        if (!failed)
            step();
    };
    attempt([&] { m_acceptor.open(endpoint.protocol(), failed); });
    attempt([&] { m_acceptor.set_option(tcp::acceptor::reuse_address(true), failed); });
    attempt([&] { m_acceptor.bind(endpoint, failed); });
    attempt([&] { m_acceptor.listen(asio::socket_base::max_listen_connections, failed); });
    attempt([&] { m_port = m_acceptor.local_endpoint(failed).port(); });
    if (failed)
        return failure(error::ListenFailed, address, {QString::fromStdString(failed.message())});
    accept();
    for (int i = 0; i < m_threadCount; ++i)
        m_threads.emplace_back([this] { m_io.run(); });
    return {};
}

void HttpServer::Network::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_io), [this](error_code failed, tcp::socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (!failed) {
            accepted(std::move(socket));
            return accept();
        }
        m_pause.expires_after(AcceptPause);
        m_pause.async_wait([this](error_code) {
            if (m_acceptor.is_open())
                accept();
        });
    });
}

void HttpServer::Network::accepted(tcp::socket socket)
{
    error_code failed;
    const auto peer = socket.remote_endpoint(failed);
    if (failed)
        return;
    socket.set_option(tcp::no_delay(true), failed);
    const QByteArray address = QByteArray::fromStdString(peer.address().to_string());
    std::shared_ptr<HttpConnection> connection;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_tally.admit(address))
            return; // the socket closes: no handshake is spent on it
        connection = std::make_shared<HttpConnection>(std::move(socket), m_tls, m_environment, address);
        m_connections.emplace(connection.get(), connection);
    }
    connection->start();
}

void HttpServer::Network::forget(HttpConnection* connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_connections.erase(connection) == 0)
        return;
    m_tally.closed(connection->address());
    if (m_connections.empty())
        m_emptied.notify_all();
}

std::vector<std::shared_ptr<HttpConnection>> HttpServer::Network::connections() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<HttpConnection>> all;
    all.reserve(m_connections.size());
    for (const auto& [key, connection] : m_connections)
        all.push_back(connection);
    return all;
}

void HttpServer::Network::stop()
{
    if (m_threads.empty())
        return;
    m_isStopping = true;
    // The acceptor belongs to its strand; no connection is taken after this has run.
    std::promise<void> closed;
    asio::post(m_acceptor.get_executor(), [this, &closed] {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        closed.set_value();
    });
    closed.get_future().wait();
    for (const auto& connection : connections())
        connection->beginShutdown();
    {
        std::unique_lock lock(m_mutex);
        m_emptied.wait_for(lock, m_limits.shutdownGrace, [this] { return m_connections.empty(); });
    }
    for (const auto& connection : connections())
        connection->abort();
    m_work.reset();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

HttpServer::HttpServer(HttpRouter router, HttpLimits limits, int threads)
    : m_network(std::make_unique<Network>(std::move(router), limits, threads))
{}

HttpServer::~HttpServer() = default;

Result<void> HttpServer::start(const TlsIdentity& identity, const QString& address, quint16 port)
{
    return m_network->start(identity, address, port);
}

void HttpServer::stop()
{
    m_network->stop();
}

quint16 HttpServer::port() const
{
    return m_network->port();
}

std::size_t HttpServer::connectionCount() const
{
    return m_network->connectionCount();
}

} // namespace firebreak::server
