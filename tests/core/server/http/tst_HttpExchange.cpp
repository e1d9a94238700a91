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
        auto sink = std::make_shared<RecordingSink>();
        HttpExchange exchange(sink, 1, {});
        sink.reset();
        exchange.admit({});
        exchange.respond({});
        exchange.stream({}, nullptr);
    }
};

QTEST_GUILESS_MAIN(tst_HttpExchange)
#include "tst_HttpExchange.moc"
