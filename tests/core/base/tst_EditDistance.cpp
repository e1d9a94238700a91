// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EditDistance.h"

#include <QTest>

using namespace firebreak;

class tst_EditDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreCounted_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("steps");
        QTest::newRow("none") << QString() << QString() << 0;
        QTest::newRow("all put in") << QString() << QStringLiteral("owner") << 5;
        QTest::newRow("same") << QStringLiteral("cveId") << QStringLiteral("CVEID") << 0;
        QTest::newRow("changed") << QStringLiteral("kitten") << QStringLiteral("sitting") << 3;
        QTest::newRow("taken out") << QStringLiteral("severitty") << QStringLiteral("severity") << 1;
        QTest::newRow("swapped") << QStringLiteral("onwer") << QStringLiteral("owner") << 2;
    }
    void lettersAreCounted()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(editDistance(a, b), "steps");
        QTEST(editDistance(b, a), "steps");
    }
};

QTEST_GUILESS_MAIN(tst_EditDistance)
#include "tst_EditDistance.moc"
