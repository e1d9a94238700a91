// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemoryState.h"

#include "core/command/ChangeSet.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_ChangeSet : public QObject
{
    Q_OBJECT

private:
    static Record report(const RecordId& id, qint64 revision, const QString& title)
    {
        return {id,
                RecordKind::Report,
                Compartment::prodsec(),
                revision,
                false,
                {{QStringLiteral("title"), title}}};
    }

private Q_SLOTS:
    void countsRevisionsOnce()
    {
        MemoryState state;
        const RecordId id = RecordId::generate(instantFromMs(1));
        state.put(report(id, 4, QStringLiteral("a")));
        ChangeSet changes(state);
        changes.put(report(id, 0, QStringLiteral("b")));
        changes.put(report(id, 0, QStringLiteral("c")));
        const Outcome outcome = std::move(changes).finish(id, RemoveRecord{});
        QCOMPARE(outcome.changes.size(), 1);
        QCOMPARE(outcome.changes.first().before->revision, 4);
        QCOMPARE(outcome.changes.first().after.revision, 5);
        QCOMPARE(outcome.changes.first().after.body.value(QLatin1String("title")).toString(),
                 QStringLiteral("c"));
    }

    void anEqualRecordIsNoChange()
    {
        MemoryState state;
        const RecordId id = RecordId::generate(instantFromMs(1));
        state.put(report(id, 4, QStringLiteral("a")));
        ChangeSet changes(state);
        changes.put(report(id, 0, QStringLiteral("a")));
        QVERIFY(changes.isEmpty());
        QVERIFY(!std::move(changes).finish(id, RemoveRecord{}).inverse);
    }

    void followsMergesAndSurvivesCircles()
    {
        MemoryState state;
        const RecordId a = RecordId::generate(instantFromMs(1));
        const RecordId b = RecordId::generate(instantFromMs(2));
        Record first = report(a, 1, QStringLiteral("a"));
        first.body[QLatin1String("mergedInto")] = b.toText();
        state.put(first);
        state.put(report(b, 1, QStringLiteral("b")));
        QCOMPARE(ChangeSet(state).home(a)->id, b);
        Record second = report(b, 1, QStringLiteral("b"));
        second.body[QLatin1String("mergedInto")] = a.toText();
        state.put(second);
        QVERIFY(ChangeSet(state).home(a).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_ChangeSet)
#include "tst_ChangeSet.moc"
