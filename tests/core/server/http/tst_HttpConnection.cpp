// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpConnection.h"
#include "core/server/http/HttpServer.h"
#include "tests/core/server/RawClient.h"

#include <QTest>

#include <mutex>

using namespace firebreak;
using namespace firebreak::server;
using namespace firebreak::test;

namespace {

/// A body of `blocks` blocks, delivered at once; broken after them if asked to.
class Blocks final : public HttpBodySource
{
public:
    Blocks(int blocks, qsizetype size, End end)
        : m_left(blocks)
        , m_size(size)
        , m_end(end)
    {}

    void next(Ready ready) override
    {
        ++asked;
        ready(m_left-- > 0 ? Block{QByteArray(m_size, 'x'), End::No} : Block{{}, m_end});
    }

    static inline std::atomic<int> asked = 0;

private:
    int m_left;
    qsizetype m_size;
    End m_end;
};

} // namespace

/// One connection against the requests that break servers: real TLS, tiny limits.
class tst_HttpConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<HttpServer> m_server;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<HttpExchange>> m_held;
    std::atomic<int> m_handled = 0;

    [[nodiscard]] HttpRouter router()
    {
        const HttpHandler echo = [this](const auto& exchange) {
            ++m_handled;
            exchange->respond({200, {{"Content-Type", "text/plain"}}, exchange->request().body});
        };
        const HttpHandler hold = [this](const auto& exchange) {
            const std::lock_guard lock(m_mutex);
            m_held.push_back(exchange);
        };
        HttpRouter table;
        table.add({"GET", "/echo", 0, {}, echo});
        table.add({"POST", "/echo", 64, {}, echo});
        table.add({"POST", "/large", 1U << 20U, {}, echo});
        table.add({"GET", "/held", 0, {}, hold});
        table.add({"GET", "/dropped", 0, {}, [](const auto&) {}});
        table.add({"POST", "/gated", 1U << 20U,
                   [](const auto& exchange) {
                       if (exchange->request().header("authorization").isEmpty())
                           exchange->respond(HttpResponse::failure(401, error::HttpNotFound));
                       else
                           exchange->admit(exchange->request().header("authorization"));
                   },
                   [](const auto& exchange) {
                       exchange->respond({200, {}, std::any_cast<QByteArray>(exchange->caller())});
                   }});
        const auto streaming = [](int blocks, qsizetype size, HttpBodySource::End end) {
            return [=](const auto& exchange) { exchange->stream({}, std::make_shared<Blocks>(blocks, size, end)); };
        };
        table.add({"GET", "/stream", 0, {}, streaming(50, 5000, HttpBodySource::End::Complete)});
        table.add({"GET", "/broken", 0, {}, streaming(3, 10, HttpBodySource::End::Broken)});
        table.add({"GET", "/endless", 0, {}, streaming(1'000'000, 1U << 20U, HttpBodySource::End::Complete)});
        return table;
    }

    void start(HttpLimits limits)
    {
        limits.linger = std::chrono::milliseconds(100);
        m_server = std::make_unique<HttpServer>(router(), limits);
        const auto identity = TlsIdentity::create({QStringLiteral("localhost")}, Instant{});
        QVERIFY(m_server->start(*identity, QStringLiteral("127.0.0.1"), 0));
    }

    [[nodiscard]] static HttpLimits quick()
    {
        HttpLimits limits;
        limits.header = std::chrono::milliseconds(200);
        limits.idle = std::chrono::milliseconds(200);
        limits.body = std::chrono::milliseconds(200);
        limits.write = std::chrono::milliseconds(300);
        limits.handshake = std::chrono::milliseconds(200);
        limits.floorBytesPerSecond = 1U << 30U;
        return limits;
    }

    [[nodiscard]] qsizetype heldCount()
    {
        const std::lock_guard lock(m_mutex);
        return qsizetype(m_held.size());
    }

private Q_SLOTS:
    void init() { m_handled = 0; }

    void cleanup()
    {
        m_held.clear();
        m_server.reset();
    }

    void answersAndKeepsAlive()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        for (int i = 0; i < 3; ++i) {
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
            const auto answer = client.readAnswer();
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->body, QByteArray("hello"));
        }
        client.send("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        const auto last = client.readAnswer();
        QVERIFY(last);
        QCOMPARE(last->headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedWithin());
    }

    void readsChunksAndOddPieces()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        const QByteArray request = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "5;note=\"x\"\r\nhello\r\n1\r\n \r\n5\r\nworld\r\n0\r\nTrailer: y\r\n\r\n";
        for (const char byte : request)
            client.send(QByteArray(1, byte));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("hello world"));
    }

    void answersPipelinedRequestsInOrder()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        QByteArray all;
        for (int i = 0; i < 100; ++i) {
            const QByteArray body = QByteArray::number(i);
            all += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                + body;
        }
        client.send(all);
        for (int i = 0; i < 100; ++i) {
            const auto answer = client.readAnswer();
            QVERIFY(answer);
            QCOMPARE(answer->body, QByteArray::number(i));
        }
    }

    void pipelinesBehindAStream()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readAnswer().value().body.size(), 50 * 5000);
        QCOMPARE(client.readAnswer().value().status, 200);
        client.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readAnswer().value().body.size(), 50 * 5000);
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("TLS in TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << 400;
        QTest::newRow("version 2") << QByteArray("GET /echo HTTP/2.0\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET /echo HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
        QTest::newRow("absolute target") << QByteArray("GET https://a/echo HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("connect") << QByteArray("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
        QTest::newRow("length and chunks")
            << head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunks and length")
            << head + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("two lengths") << head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
        QTest::newRow("the same length twice") << head + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
        QTest::newRow("negative length") << head + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("hexadecimal length") << head + "Content-Length: 0x5\r\n\r\nhello" << 400;
        QTest::newRow("length with sign") << head + "Content-Length: +5\r\n\r\nhello" << 400;
        QTest::newRow("length past 64 bits") << head + "Content-Length: 18446744073709551617\r\n\r\n" << 400;
        QTest::newRow("space before colon") << head + "Content-Length : 5\r\n\r\nhello" << 400;
        QTest::newRow("chunked twice")
            << head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
        QTest::newRow("gzip, chunked") << head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 501;
        QTest::newRow("unknown coding") << head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" << 501;
        QTest::newRow("chunks in 1.0")
            << QByteArray("POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 400;
        QTest::newRow("bad chunk size") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n" << 400;
        QTest::newRow("huge chunk size")
            << head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\nx\r\n" << 400;
        QTest::newRow("length in the trailer")
            << head + "Transfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 5\r\n\r\n" << 400;
        QTest::newRow("bare line feed") << QByteArray("GET /echo HTTP/1.1\nHost: a\n\n\r\n\r\n") << 400;
        QTest::newRow("NUL in a value") << head + QByteArray("X: a\0b\r\n\r\n", 10) << 400;
        QTest::newRow("NUL in the target") << QByteArray("GET /ec\0ho HTTP/1.1\r\nHost: a\r\n\r\n", 33) << 400;
        QTest::newRow("expectation") << head + "Expect: miracles\r\nContent-Length: 1\r\n\r\n" << 417;
        QTest::newRow("body too large") << head + "Content-Length: 65\r\n\r\n" << 413;
        QTest::newRow("chunks too large")
            << head + "Transfer-Encoding: chunked\r\n\r\n20\r\n" + QByteArray(32, 'x') + "\r\n21\r\n" << 413;
        QTest::newRow("header too large") << head + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("too many headers") << head + QByteArray("X: y\r\n").repeated(4000) + "\r\n" << 431;
        QTest::newRow("endless request line") << "GET /" + QByteArray(40'000, 'x') << 431;
        QTest::newRow("endless chunk extension")
            << head + "Transfer-Encoding: chunked\r\n\r\n1;x=" + QByteArray(80'000, 'x') << 400;
        QTest::newRow("endless trailer")
            << head + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("X: y\r\n").repeated(15'000) << 400;
    }

    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        // What follows must not be taken for a request of its own.
        client.send(request + "GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedWithin());
        QCOMPARE(m_handled.load(), 0);
    }

    void unknownPathsLeaveTheConnectionOpen()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readAnswer().value().status, 404);
        client.send("DELETE /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        const auto refused = client.readAnswer();
        QCOMPARE(refused.value().status, 405);
        QCOMPARE(refused->headers.value("allow"), QByteArray("GET, POST"));
        client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readAnswer().value().status, 200);
    }

    void gateAnswersBeforeTheBody()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        // A megabyte is announced and never sent: the refusal must not wait for it.
        client.send("POST /gated HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
        QCOMPARE(client.readAnswer().value().status, 401);
        QVERIFY(client.isClosedWithin());

        RawClient known;
        QVERIFY(known.connectTo(m_server->port()));
        known.send("POST /gated HTTP/1.1\r\nHost: a\r\nAuthorization: me\r\nContent-Length: 2\r\n\r\nhi");
        QCOMPARE(known.readAnswer().value().body, QByteArray("me"));
    }

    void continuesWhenExpected()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(client.readUntil("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("hi");
        QCOMPARE(client.readAnswer().value().body, QByteArray("hi"));
    }

    void slowHeaderTimesOut()
    {
        start(quick());
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        // A byte now and then must not keep it open: the deadline is for the whole header.
        QElapsedTimer timer;
        timer.start();
        client.send("GET /echo HTTP/1.1\r\n");
        std::optional<RawClient::Answer> answer;
        while (!(answer = client.readAnswer(30)) && timer.elapsed() < 10'000)
            client.send("X: y\r\n");
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QVERIFY(client.isClosedWithin());
    }

    void slowBodyTimesOut()
    {
        start(quick());
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 60\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        std::optional<RawClient::Answer> answer;
        while (!(answer = client.readAnswer(30)) && timer.elapsed() < 10'000)
            client.send("x");
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
    }

    void silentClientsAreLetGo()
    {
        start(quick());
        RawClient encrypted;
        QVERIFY(encrypted.connectTo(m_server->port()));
        QTcpSocket plain; // never says hello
        plain.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
        QVERIFY(plain.waitForConnected());
        QVERIFY(encrypted.isClosedWithin());
        QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
        RawClient idle;
        QVERIFY(idle.connectTo(m_server->port()));
        idle.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(idle.readAnswer().value().status, 200);
        QVERIFY(idle.isClosedWithin());
    }

    void clientThatDoesNotReadIsCutOff()
    {
        start(quick());
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.socket().setReadBufferSize(1);
        Blocks::asked = 0;
        client.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), std::size_t(0), 20'000);
        // Back-pressure: of a terabyte no more was asked for than the sockets' buffers hold.
        QVERIFY2(Blocks::asked < 64, QByteArray::number(Blocks::asked.load()));
    }

    void clientMayLeaveBeforeTheAnswer()
    {
        start({});
        for (int i = 0; i < 50; ++i) {
            RawClient client;
            QVERIFY(client.connectTo(m_server->port()));
            client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_COMPARE(heldCount(), i + 1);
            client.abort();
        }
        for (const auto& exchange : m_held)
            exchange->respond({200, {}, QByteArray(100'000, 'x')});
        m_held.clear();
        QTRY_COMPARE(m_server->connectionCount(), std::size_t(0));
        RawClient next;
        QVERIFY(next.connectTo(m_server->port()));
        next.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(next.readAnswer().value().status, 200);
    }

    void lateAnswerReachesItsClient()
    {
        start(quick());
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(heldCount(), 1);
        QVERIFY(!client.readAnswer(400)); // longer than every limit of the client's side
        std::thread([this] {
            m_held.front()->respond({200, {}, "at last"});
            m_held.clear();
        }).join();
        QCOMPARE(client.readAnswer().value().body, QByteArray("at last"));
    }

    void forgottenRequestGetsAnAnswer()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /dropped HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readAnswer().value().status, 500);
    }

    void brokenStreamDoesNotLookWhole()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /broken HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(!client.readAnswer());
        QVERIFY(client.isClosedWithin());
    }

    void olderClientsGetStreamsUntilTheEnd()
    {
        start({});
        RawClient client;
        QVERIFY(client.connectTo(m_server->port()));
        client.send("GET /stream HTTP/1.0\r\n\r\n");
        QVERIFY(client.readUntil("Connection: close\r\n\r\n"));
        QVERIFY(client.readUntil(QByteArray(50 * 5000, 'x')));
        QVERIFY(client.isClosedWithin());
    }
};

QTEST_GUILESS_MAIN(tst_HttpConnection)
#include "tst_HttpConnection.moc"
