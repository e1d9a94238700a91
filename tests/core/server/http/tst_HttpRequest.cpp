// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpRequest.h"

#include <QTest>

using namespace firebreak::server;

class tst_HttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsItsTarget()
    {
        HttpRequest request;
        QVERIFY(request.setTarget("/v1/changes?after=a%2Fb&limit=10&flag"));
        QCOMPARE(request.path, QByteArray("/v1/changes"));
        QCOMPARE(request.queryValue("after"), std::optional<QByteArray>("a/b"));
        QCOMPARE(request.queryValue("limit"), std::optional<QByteArray>("10"));
        QCOMPARE(request.queryValue("flag"), std::optional<QByteArray>(""));
        QVERIFY(!request.queryValue("other"));
    }

    void takesOriginFormOnly()
    {
        HttpRequest request;
        QVERIFY(!request.setTarget(""));
        QVERIFY(!request.setTarget("*"));
        QVERIFY(!request.setTarget("https://example.com/v1"));
        QVERIFY(!request.setTarget("/v1#part"));
    }

    void readsAcceptedTokens_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("accepts");
        QTest::newRow("alone") << QByteArray("zstd") << true;
        QTest::newRow("in a list") << QByteArray("gzip, deflate, ZSTD") << true;
        QTest::newRow("weighted") << QByteArray("gzip;q=1.0, zstd ; q=0.5") << true;
        QTest::newRow("refused") << QByteArray("gzip, zstd;q=0") << false;
        QTest::newRow("part of a word") << QByteArray("zstd2") << false;
        QTest::newRow("none") << QByteArray("") << false;
    }

    void readsAcceptedTokens()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, accepts);
        HttpRequest request;
        request.headers.append({"accept-encoding", header});
        QCOMPARE(request.accepts("accept-encoding", "zstd"), accepts);
    }
};

QTEST_GUILESS_MAIN(tst_HttpRequest)
#include "tst_HttpRequest.moc"
