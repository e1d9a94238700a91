// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/Happened.h"

#include <QTest>

using namespace firebreak;

class tst_Happened : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocksMayDifferALittle()
    {
        const Instant at = instantFromMs(1'770'000'000'000);
        QVERIFY(checkHappened(at, at, QStringLiteral("at")));
        QVERIFY(checkHappened(at - std::chrono::hours(9000), at, QStringLiteral("at")));
        QVERIFY(checkHappened(at + ClockSkew, at, QStringLiteral("at")));
        const Result<void> ahead =
            checkHappened(at + ClockSkew + std::chrono::milliseconds(1), at, QStringLiteral("at"));
        QVERIFY(!ahead);
        QCOMPARE(ahead.error().code, error::MomentAhead);
        QCOMPARE(ahead.error().place, QStringLiteral("at"));
        QCOMPARE(ahead.error().details.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Happened)
#include "tst_Happened.moc"
