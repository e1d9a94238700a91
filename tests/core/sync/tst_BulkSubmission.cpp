// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BulkSubmission.h"
#include "tests/support/Commands.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_BulkSubmission : public QObject
{
    Q_OBJECT

    static Advisory document(int n)
    {
        return advisory(AdvisorySource::Cve, {QStringLiteral("CVE-2026-%1").arg(10000 + n)}, QStringLiteral("No. %1").arg(n));
    }

private Q_SLOTS:
    void storesInBatchesAndCounts()
    {
        TemporaryWorkspace workspace;
        QVERIFY(workspace->beginBulk());
        QList<qsizetype> batches;
        QStringList refused;
        BulkSubmission bulk(
            [&](const QList<Command>& commands) {
                batches.append(commands.size());
                return workspace->submitEach(commands);
            },
            [&refused](const Command&, const Error& error) { refused.append(error.code.word()); }, 10);
        Commands make;
        for (int i = 0; i < 25; ++i)
            QVERIFY(bulk.add(make.import(document(i % 20))));
        QVERIFY(bulk.add(make.make(make.newId(), ImportAdvisory{{}})));
        QVERIFY(bulk.flush());
        QVERIFY(workspace->endBulk());
        QCOMPARE(batches, (QList<qsizetype>{10, 10, 6}));
        QCOMPARE(bulk.counts().changed, 20);
        QCOMPARE(bulk.counts().unchanged, 5);
        QCOMPARE(bulk.counts().refused, 1);
        QCOMPARE(refused, QStringList{QStringLiteral("report.advisory-malformed")});
        QCOMPARE(workspace->unsentCount().value(), 20);
        QCOMPARE(workspace->recordCount().value(), 20);
    }

    void aFailedBatchIsAnError()
    {
        BulkSubmission bulk([](const QList<Command>&) -> BulkSubmission::Answers { return failure(error::StorageFull); },
                            {}, 2);
        Commands make;
        QVERIFY(bulk.add(make.import(document(1))));
        const auto second = bulk.add(make.import(document(2)));
        QVERIFY(!second);
        QCOMPARE(second.error().code, error::StorageFull);
        QVERIFY(bulk.flush());
    }
};

QTEST_GUILESS_MAIN(tst_BulkSubmission)
#include "tst_BulkSubmission.moc"
