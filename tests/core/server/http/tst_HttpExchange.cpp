// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/HttpExchange.h"

#include <QTest>

using namespace firebreak::server;

namespace {

struct RecordingSink final : HttpReplySink
{
    void admit(quint64 ticket) override { admitted.append(ticket); }
    void respond(quint64 ticket, HttpResponse response) override { answered.append({ticket, response.status}); }
    void stream(quint64 ticket, HttpResponse head, std::shared_ptr<HttpBodySource>) override
    {
        answered.append({ticket, head.status});
    }

    QList<quint64> admitted;
    QList<std::pair<quint64, int>> answered;
};

} // namespace

class tst_HttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnce()
    {
        const auto sink = std::make_shared<RecordingSink>();
        {
            HttpExchange exchange(sink, 7, {});
            exchange.respond({.status = 404});
        }
        QCOMPARE(sink->answered, (QList<std::pair<quint64, int>>{{7, 404}}));
    }

    void forgottenRequestGetsAnAnswer()
    {
        const auto sink = std::make_shared<RecordingSink>();
        { HttpExchange exchange(sink, 8, {}); }
        QCOMPARE(sink->answered, (QList<std::pair<quint64, int>>{{8, 500}}));
    }

    void gatePassesTheCallerOn()
    {
        const auto sink = std::make_shared<RecordingSink>();
        HttpExchange exchange(sink, 9, {});
        exchange.admit(QByteArray("somebody"));
        QCOMPARE(sink->admitted, QList<quint64>{9});
        QCOMPARE(std::any_cast<QByteArray>(exchange.caller()), QByteArray("somebody"));
        exchange.respond({});
    }

    void survivesItsConnection()
    {
        // Made apart from its count, so that the memory is free for the next connection at once.
        std::shared_ptr<RecordingSink> sink(new RecordingSink);
        const std::weak_ptr<RecordingSink> gone = sink;
        HttpExchange exchange(sink, 1, {});
        sink.reset();
        QVERIFY(gone.expired()); // nor does a request keep its connection
        const std::shared_ptr<RecordingSink> next(new RecordingSink);
        exchange.admit({});
        exchange.respond({});
        exchange.stream({}, nullptr);
        QVERIFY(next->admitted.isEmpty());
        QVERIFY(next->answered.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_HttpExchange)
#include "tst_HttpExchange.moc"
