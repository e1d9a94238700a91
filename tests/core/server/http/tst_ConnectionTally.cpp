// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ConnectionTally.h"

#include <QTest>

using namespace firebreak::server;

class tst_ConnectionTally : public QObject
{
    Q_OBJECT

    [[nodiscard]] static HttpLimits limits(std::size_t connections, std::size_t perAddress)
    {
        HttpLimits some;
        some.connections = connections;
        some.connectionsPerAddress = perAddress;
        return some;
    }

private Q_SLOTS:
    void limitsOneAddressAndAll()
    {
        ConnectionTally tally(limits(3, 2));
        QVERIFY(tally.admit("192.0.2.1"));
        QVERIFY(tally.admit("192.0.2.1"));
        QVERIFY(!tally.admit("192.0.2.1"));
        QVERIFY(tally.admit("192.0.2.2"));
        QVERIFY(!tally.admit("192.0.2.3"));
        tally.closed("192.0.2.1");
        QVERIFY(tally.admit("192.0.2.1"));
        QCOMPARE(tally.connections(), std::size_t(3));
        QCOMPARE(tally.addresses(), std::size_t(2));
    }

    void remembersNobodyWhoHasNone()
    {
        ConnectionTally tally(limits(1, 1));
        QVERIFY(tally.admit("192.0.2.1"));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!tally.admit("2001:db8::" + QByteArray::number(i, 16)));
        QCOMPARE(tally.addresses(), std::size_t(1));
        tally.closed("2001:db8::1"); // was never admitted
        QCOMPARE(tally.connections(), std::size_t(1));
        tally.closed("192.0.2.1");
        QCOMPARE(tally.addresses(), std::size_t(0));
        QCOMPARE(tally.connections(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_ConnectionTally)
#include "tst_ConnectionTally.moc"
