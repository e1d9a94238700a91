// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CasePass.h"

#include "core/command/Findings.h"
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/FlawStatus.h"
#include "tests/core/command/actions/ActionWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// A pass says of each record what asking for it alone would say.
class tst_CasePass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordStandsAsItWouldAlone()
    {
        ActionWorld world;
        (void)world.fileTracker();
        const Instant now = world.commands.now();
        CasePass pass(world.state, now);
        const QList<Record> records = world.state.records();
        QVERIFY(records.size() > 5);
        int findingsSeen = 0;
        for (int round = 0; round < 60; ++round) { // past the life of one view
            for (const Record& record : records) {
                const CaseStanding standing = pass.of(record);
                QCOMPARE(standing.findings, findings(record, world.state, now));
                const CaseView alone(world.state, now);
                const QList<CaseDeadline> due = caseDeadlines(record, alone, organisationClocks(alone));
                QCOMPARE(standing.deadlines.size(), due.size());
                for (qsizetype i = 0; i < due.size(); ++i) {
                    QCOMPARE(standing.deadlines.at(i).deadline.clock, due.at(i).deadline.clock);
                    QCOMPARE(standing.deadlines.at(i).deadline.due, due.at(i).deadline.due);
                }
                findingsSeen += int(standing.findings.size());
            }
        }
        QVERIFY(findingsSeen > 0);
    }

    void aFlawHasItsStateAndWhatIsMissing()
    {
        ActionWorld world;
        CasePass pass(world.state, world.commands.now());
        const CaseView alone(world.state, world.commands.now());
        const Record flaw = *world.state.record(world.flaw);
        const auto status = flawStatus(world.read<Flaw>(world.flaw), flawCase(flaw, alone));
        QCOMPARE(pass.of(flaw).state, QString(toWord(status.state)));
        QCOMPARE(pass.of(flaw).missing, status.reasons);
        QVERIFY(!pass.of(*world.state.record(world.incident)).state.isEmpty());
        QVERIFY(pass.of(*world.state.record(world.stream)).state.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CasePass)
#include "tst_CasePass.moc"
