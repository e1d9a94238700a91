// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpRouter.h"

#include <QTest>

using namespace firebreak::server;

class tst_HttpRouter : public QObject
{
    Q_OBJECT

    HttpRouter m_router;

    [[nodiscard]] HttpRouter::Match match(const char* method, const char* path) const
    {
        HttpRequest request;
        request.method = method;
        request.path = path;
        return m_router.match(request);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_router.add({"GET", "/v1/a", 0, {}, {}});
        m_router.add({"POST", "/v1/a", 10, {}, {}});
        m_router.add({"GET", "/v1/b", 0, {}, {}});
    }

    void findsByMethodAndExactPath()
    {
        QCOMPARE(match("POST", "/v1/a").route->bodyLimit, std::size_t(10));
        QCOMPARE(match("GET", "/v1/b").route->path, QByteArray("/v1/b"));
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(match("GET", "/v1/a/").refusal.status, 404);
        QCOMPARE(match("GET", "/v1").refusal.status, 404);
        QVERIFY(!match("GET", "/v1").route);
        const auto refused = match("PUT", "/v1/a");
        QCOMPARE(refused.refusal.status, 405);
        QVERIFY(refused.refusal.headers.contains(std::pair<QByteArray, QByteArray>("Allow", "GET, POST")));
        QCOMPARE(match("get", "/v1/a").refusal.status, 405);
    }
};

QTEST_GUILESS_MAIN(tst_HttpRouter)
#include "tst_HttpRouter.moc"
