// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpServer.h"

#include "core/crypto/Sha256.h"
#include "tests/core/server/RawClient.h"

#include <QTest>

#include <mutex>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

namespace {

/// Says one thing, then waits for ever.
class Waiting final : public HttpBodySource
{
public:
    explicit Waiting(std::atomic<int>& closings)
        : m_closings(closings)
    {}

    void next(Ready ready) override
    {
        if (m_isFirst)
            ready({"event: more\ndata: {}\n\n", End::No});
        else
            m_ready = std::move(ready);
        m_isFirst = false;
    }
    void closed() override { ++m_closings; }
    [[nodiscard]] bool isEndless() const override { return true; }

private:
    std::atomic<int>& m_closings;
    Ready m_ready;
    bool m_isFirst = true;
};

} // namespace

class tst_HttpServer : public QObject
{
    Q_OBJECT

    const Result<TlsIdentity> m_identity = TlsIdentity::create({QStringLiteral("localhost")}, Instant{});
    std::atomic<int> m_closings = 0;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<HttpExchange>> m_held;
    std::unique_ptr<HttpServer> m_server;

    void start(HttpLimits limits = {})
    {
        limits.linger = std::chrono::milliseconds(50);
        HttpRouter table;
        table.add({"GET", "/hello", 0, {}, [](const auto& exchange) { exchange->respond({200, {}, "hello"}); }});
        table.add({"GET", "/events", 0, {}, [this](const auto& exchange) {
                       exchange->stream({}, std::make_shared<Waiting>(m_closings));
                   }});
        table.add({"GET", "/held", 0, {}, [this](const auto& exchange) {
                       const std::lock_guard lock(m_mutex);
                       m_held.push_back(exchange);
                   }});
        m_server = std::make_unique<HttpServer>(std::move(table), limits);
        QVERIFY(m_server->start(*m_identity, QStringLiteral("127.0.0.1"), 0));
    }

    [[nodiscard]] bool hasHeld()
    {
        const std::lock_guard lock(m_mutex);
        return !m_held.empty();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_held.clear();
        m_server.reset();
        m_closings = 0;
    }

    void speaksTls13WithItsCertificate()
    {
        start();
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        QCOMPARE(client.socket().sessionProtocol(), QSsl::TlsV1_3);
        QCOMPARE(Sha256::of(client.socket().peerCertificate().toDer()), m_identity->fingerprint());
        RawClient older;
        QVERIFY(!older.connectTo(m_server->port(), QSsl::TlsV1_2));
    }

    void refusesAnAddressThatIsNotOurs()
    {
        HttpServer server({}, {});
        const auto started = server.start(*m_identity, QStringLiteral("203.0.113.1"), 0);
        QVERIFY(!started);
        QCOMPARE(started.error().code, error::ListenFailed);
        QCOMPARE(started.error().place, QStringLiteral("203.0.113.1"));
        HttpServer second({}, {});
        QVERIFY(!second.start(*m_identity, QStringLiteral("no address"), 0));
    }

    void answersBesideTwoHundredEventStreams()
    {
        start();
        std::vector<std::unique_ptr<RawClient>> watchers;
        for (int i = 0; i < 200; ++i) {
            watchers.push_back(std::make_unique<RawClient>());
            QVERIFY(watchers.back()->connectTo(m_server->port()));
            watchers.back()->send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY(watchers.back()->readUntil("event: more\n"));
        }
        QCOMPARE(m_server->connectionCount(), std::size_t(200));
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readAnswer().value().body, QByteArray("hello"));

        // Half of them leave without a word: the server notices though it has nothing to send.
        for (int i = 0; i < 100; ++i)
            watchers[std::size_t(i)]->abort();
        QTRY_COMPARE(m_closings.load(), 100);
        // The others are let go of when it stops.
        m_server->stop();
        QCOMPARE(m_closings.load(), 200);
        for (int i = 100; i < 200; ++i)
            QVERIFY(watchers[std::size_t(i)]->isClosedWithin());
    }

    void keepsItsLimitOfConnections()
    {
        HttpLimits limits;
        limits.connections = 3;
        start(limits);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>());
            QVERIFY(clients.back()->connectTo(m_server->port()));
        }
        RawClient tooMany;
        QVERIFY(!tooMany.connectTo(m_server->port()));
        clients.pop_back();
        QTRY_COMPARE(m_server->connectionCount(), std::size_t(2));
        RawClient next;
        QVERIFY(next.connectTo(m_server->port()));
    }

    void keepsItsLimitPerAddress()
    {
        HttpLimits limits;
        limits.connectionsPerAddress = 1;
        start(limits);
        RawClient first;
        QVERIFY(first.connectTo(m_server->port()));
        RawClient second;
        QVERIFY(!second.connectTo(m_server->port()));
        first.abort();
        QTRY_COMPARE(m_server->connectionCount(), std::size_t(0));
        RawClient third;
        QVERIFY(third.connectTo(m_server->port()));
    }

    void stoppingLetsARequestFinish()
    {
        start();
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(hasHeld());
        std::thread stopping([this] { m_server->stop(); });
        RawClient late;
        QTRY_VERIFY(!late.connectTo(m_server->port()));
        m_held.front()->respond({200, {}, "done"});
        const auto answer = client.readAnswer();
        stopping.join();
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("done"));
        QCOMPARE(answer->headers.value("connection"), QByteArray("close"));
    }

    void stoppingDoesNotWaitForEver()
    {
        HttpLimits limits;
        limits.shutdownGrace = std::chrono::milliseconds(100);
        start(limits);
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(hasHeld());
        m_server->stop();
        QVERIFY(client.isClosedWithin());
        m_held.front()->respond({200, {}, "too late"});
    }
};

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_HttpServer.moc"
