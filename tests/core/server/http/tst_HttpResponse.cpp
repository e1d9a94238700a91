// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpResponse.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::server;

class tst_HttpResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureKeepsDetailsBack()
    {
        const HttpResponse response =
            HttpResponse::failure(400, Error{error::HttpMalformed, QStringLiteral("field"), {QStringLiteral("secret")}});
        QCOMPARE(response.status, 400);
        QCOMPARE(response.body, QByteArray(R"({"error":{"code":"http.malformed","place":"field"}})"));
    }

    void busyServerSaysWhenToComeBack()
    {
        const HttpResponse response = HttpResponse::failure(503, error::ServerBusy);
        QVERIFY(response.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "2")));
        QCOMPARE(response.body, QByteArray(R"({"error":{"code":"server.busy"}})"));
    }

    void everyStatusInUseHasItsPhrase()
    {
        for (const int status : {200, 400, 401, 404, 405, 408, 410, 413, 417, 429, 431, 500, 501, 503})
            QVERIFY2(reasonPhrase(status) != "Unknown", QByteArray::number(status));
    }
};

QTEST_GUILESS_MAIN(tst_HttpResponse)
#include "tst_HttpResponse.moc"
