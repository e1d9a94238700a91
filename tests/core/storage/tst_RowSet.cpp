// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowSet.h"

#include <QList>
#include <QTest>

using namespace firebreak;

namespace {

RowSet setOf(std::initializer_list<qint64> rows)
{
    RowSet set;
    for (const qint64 row : rows)
        set.insert(row);
    return set;
}

QList<qint64> listOf(const RowSet& set)
{
    QList<qint64> rows;
    set.forEach([&rows](qint64 row) { rows.append(row); });
    return rows;
}

} // namespace

class tst_RowSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRowsInOrder()
    {
        const RowSet set = setOf({300000, 1, 64, 63, 1, -5});
        QCOMPARE(listOf(set), (QList<qint64>{1, 63, 64, 300000}));
        QCOMPARE(set.size(), 4);
        QVERIFY(set.contains(64) && !set.contains(65) && !set.contains(-5) && !set.contains(1 << 30));
    }

    void unitesAndIntersectsSetsOfAnySize()
    {
        RowSet a = setOf({1, 100});
        a.unite(setOf({2, 1000}));
        QCOMPARE(listOf(a), (QList<qint64>{1, 2, 100, 1000}));
        a.intersect(setOf({2, 100}));
        QCOMPARE(listOf(a), (QList<qint64>{2, 100}));
        RowSet small = setOf({2});
        small.intersect(a);
        QCOMPARE(listOf(small), QList<qint64>{2});
        small.intersect(RowSet());
        QCOMPARE(small.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RowSet)
#include "tst_RowSet.moc"
