// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/QueueState.h"

#include <QTest>

using namespace firebreak;

class tst_QueueState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsRoundTrip()
    {
        using enum QueueState;
        for (const QueueState state : {New, Assigned, NotAffected, Rejected, Weakness, Flaw})
            QCOMPARE(queueStateFromWord(QString(toWord(state))), std::optional(state));
        QCOMPARE(queueStateFromWord(u"NEW"), std::optional(New));
        QVERIFY(!queueStateFromWord(u"lost"));
        QVERIFY(isOpen(New) && isOpen(Assigned) && !isOpen(Rejected) && !isOpen(Flaw));
    }

    void followsOwnerAndDisposition()
    {
        Report report;
        QCOMPARE(stateOf(report), QueueState::New);
        report.owner = RecordId(Uuid::fromName("person", "a"));
        QCOMPARE(stateOf(report), QueueState::Assigned);
        report.disposition = ReportDisposition{Disposition::Weakness, {}, {}, {}, {}};
        QCOMPARE(stateOf(report), QueueState::Weakness);
        report.disposition->kind = Disposition::Flaw;
        QCOMPARE(stateOf(report), QueueState::Flaw);
    }
};

QTEST_GUILESS_MAIN(tst_QueueState)
#include "tst_QueueState.moc"
