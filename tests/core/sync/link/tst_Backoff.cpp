// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/link/Backoff.h"

#include <QTest>

using namespace firebreak;
using namespace std::chrono_literals;

class tst_Backoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsToTheLongestAndIsNeverTheSameForAll()
    {
        Backoff backoff(RetryPolicy{.firstPause = 100ms, .longestPause = 1000ms});
        auto full = 100ms;
        QSet<qint64> seen;
        for (int i = 0; i < 40; ++i) {
            const auto pause = backoff.next();
            QVERIFY2(pause >= full / 2 && pause <= full, qPrintable(QString::number(pause.count())));
            full = std::min(full * 2, 1000ms);
            seen.insert(pause.count());
        }
        QVERIFY(seen.size() > 10);
    }

    void startsOverAfterSuccess()
    {
        Backoff backoff(RetryPolicy{.firstPause = 100ms, .longestPause = 100'000ms});
        for (int i = 0; i < 5; ++i)
            (void)backoff.next();
        backoff.reset();
        QVERIFY(backoff.next() <= 100ms);
    }
};

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_Backoff.moc"
