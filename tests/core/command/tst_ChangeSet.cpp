// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemoryState.h"

#include "core/command/ChangeSet.h"
#include "core/command/RecordKeys.h"

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

    void keysFollowWhatIsChanged()
    {
        MemoryState state;
        const auto id = [](int n) { return RecordId(Uuid::fromName("record", QByteArray::number(n))); };
        const auto childOf = [&](int n, int parent) {
            return Record{id(n), RecordKind::Note, Compartment::prodsec(), 1, false,
                          {{QStringLiteral("parent"), id(parent).toText()}}};
        };
        const auto children = [&](const ChangeSet& changes, int parent) {
            QList<RecordId> found = changes.byKey(parentKey(id(parent)));
            std::sort(found.begin(), found.end());
            return found;
        };
        state.put(childOf(1, 100));
        state.put(childOf(2, 100));
        ChangeSet changes(state, {{state.record(id(2)), childOf(2, 200)}}); // it was moved before
        QCOMPARE(children(changes, 100), QList<RecordId>{id(1)});
        QCOMPARE(children(changes, 200), QList<RecordId>{id(2)});
        changes.put(childOf(3, 200));
        changes.put(childOf(2, 100)); // and back
        QCOMPARE(children(changes, 200), QList<RecordId>{id(3)});
        QCOMPARE(children(changes, 100).size(), 2);
        changes.put(childOf(1, 200));
        QCOMPARE(children(changes, 100), QList<RecordId>{id(2)});
        QCOMPARE(children(changes, 200).size(), 2);
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
