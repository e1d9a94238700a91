// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Inbound.h"
#include "core/sync/WorkspaceWriter.h"
#include "tests/support/Commands.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// What takes a compartment away again. All else that comes from the server is shown by tst_Rebase and tests/sync.
class tst_Inbound : public QObject
{
    Q_OBJECT

    static RecordId id(const char* name) { return RecordId(Uuid::fromName("record", name)); }
    static QString text(const char* words) { return QString::fromLatin1(words); }

    static FeedChange change(const Record& record)
    {
        return {record, std::nullopt, std::nullopt, instantFromMs(1'760'000'000'000)};
    }

    /// The server's answer: report `a` and flaw `f` are there.
    static void fill(LocalStore& store)
    {
        ChangeBatch batch;
        Report report;
        report.title = text("Secret of the server");
        report.receivedAt = instantFromMs(1);
        batch.changes = {change({id("a"), RecordKind::Report, Compartment::prodsec(), 1, false, report.toJson()}),
                         change({id("f"), RecordKind::Flaw, Compartment::company(), 1, false,
                                 QJsonObject{{text("title"), text("Known flaw")}}})};
        batch.cursor = "epoch~company.1~prodsec.1";
        QVERIFY(store.applyChanges(batch));
    }
    static ChangeBatch forgetting()
    {
        ChangeBatch batch;
        batch.forgotten = {Compartment::prodsec()};
        batch.cursor = "epoch~company.1";
        return batch;
    }

private Q_SLOTS:
    void aClosedCompartmentIsForgotten()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        QVERIFY(!workspace->historyOf(id("a"))->isEmpty());
        const auto effect = workspace->applyChanges(forgetting());
        QVERIFY(effect);
        QVERIFY(effect->hasForgotten && effect->hasFilled);
        QVERIFY(!*workspace->record(id("a")));
        QVERIFY(*workspace->record(id("f")));
        QVERIFY(workspace->historyOf(id("a"))->isEmpty());
        QCOMPARE(workspace->position()->cursor, QByteArray("epoch~company.1"));
        QCOMPARE(*workspace->recordCount(), 1);
        // The answer may come twice.
        QVERIFY(workspace->applyChanges(forgetting()));
        QCOMPARE(*workspace->recordCount(), 1);
    }

    void soIsWhatWasPendingOnIt()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        workspace.submit(id("a"), AddComment{id("note"), text("Seen")});
        workspace.submit(id("own"), CreateReport{text("Made here"), {}});
        workspace.submit(id("f"), SetField{text("title"), text("Known flaw"), text("Flaw, renamed"), {}});
        QCOMPARE(*workspace->unsentCount(), 4);
        QVERIFY(workspace->applyChanges(forgetting()));
        QCOMPARE(*workspace->unsentCount(), 1);
        QCOMPARE(*workspace->conflictCount(), 0);
        QCOMPARE(*workspace->recordCount(), 1);
        QCOMPARE(workspace.body(id("f")).value(QLatin1String("title")).toString(), text("Flaw, renamed"));
        QVERIFY(*workspace->isPending(id("f")));
        workspace.reopen(); // the files agree
        QCOMPARE(*workspace->unsentCount(), 1);
        QCOMPARE(*workspace->recordCount(), 1);
    }

    void whatItsCommandsDidElsewhereIsTakenBack()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        workspace.submit(id("a"), DisposeReport{Disposition::Flaw, text("Confirmed"), id("made")});
        QVERIFY(*workspace->record(id("made"))); // a flaw, in the company's compartment
        QVERIFY(workspace->applyChanges(forgetting()));
        QVERIFY(!*workspace->record(id("made")));
        QCOMPARE(*workspace->unsentCount(), 0);
        QCOMPARE(*workspace->recordCount(), 1);
    }

    void soAreConflictsAboutIt()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        const Submitted mine =
            workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        QVERIFY(workspace->settle({Verdict{mine.id, {}, Error{error::TargetAbsent, {}, {}}}}));
        QCOMPARE(*workspace->conflictCount(), 1);
        QVERIFY(workspace->applyChanges(forgetting()));
        QCOMPARE(*workspace->conflictCount(), 0);
    }

    void whoeverRemembersIsTold()
    {
        const SystemClock clock;
        const QTemporaryDir folder;
        WorkspaceWriter writer(clock);
        QVERIFY(writer.open(folder.path(), SecretBytes::random(32)));
        QSignalSpy forgotten(&writer, &WorkspaceWriter::compartmentForgotten);
        QSignalSpy everything(&writer, &WorkspaceWriter::everythingChanged);
        fill(writer.store());
        writer.tell(*writer.store().applyChanges(forgetting()));
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(everything.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Inbound)
#include "tst_Inbound.moc"
