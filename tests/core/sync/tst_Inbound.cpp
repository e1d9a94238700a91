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
        batch.readable = {text("company"), text("prodsec")};
        QVERIFY(store.applyChanges(batch));
    }
    static ChangeBatch forgetting()
    {
        ChangeBatch batch;
        batch.readable = {text("company")};
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

    /// The server gave the record in a verdict, and took the role away before the feed told of it: no cursor ever named its
    /// compartment.
    void whatAVerdictBroughtIsForgottenToo()
    {
        TemporaryWorkspace workspace;
        ChangeBatch start;
        start.cursor = "epoch~company.1";
        start.readable = {text("company")};
        QVERIFY(workspace->applyChanges(start));
        const Submitted made = workspace.submit(id("own"), CreateReport{text("Made here"), {}});
        const Record confirmed = made.changed.first();
        QVERIFY(workspace->settle({Verdict{made.id, {confirmed}, {}}}));
        QCOMPARE(*workspace->recordCount(), 1);
        const auto effect = workspace->applyChanges(start);
        QVERIFY(effect && effect->hasForgotten);
        QCOMPARE(*workspace->recordCount(), 0);
        QVERIFY(workspace->historyOf(id("own"))->isEmpty());
    }

    /// What a person makes before the server has ever opened the compartment is their own, and stays for them to decide.
    void whatNobodyGaveIsKept()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("own"), CreateReport{text("Made here"), {}});
        ChangeBatch start;
        start.cursor = "epoch~company.1";
        start.readable = {text("company")};
        const auto effect = workspace->applyChanges(start);
        QVERIFY(effect && !effect->hasForgotten);
        QCOMPARE(*workspace->unsentCount(), 1);
        QCOMPARE(*workspace->recordCount(), 1);
    }

    /// Somebody who is not of Product Security reports: what was told is the team's from then on.
    void whatWasHandedOverLeaves() // R25 R13
    {
        TemporaryWorkspace workspace;
        ChangeBatch start;
        start.cursor = "epoch~company.1";
        start.readable = {text("company")};
        QVERIFY(workspace->applyChanges(start));
        const Submitted made = workspace.submit(id("own"), CreateReport{text("It crashes"), {}});
        QCOMPARE(*workspace->recordCount(), 1); // until it is sent
        QVERIFY(workspace->settle({Verdict{made.id, {}, {}}}));
        QCOMPARE(*workspace->unsentCount(), 0);
        QCOMPARE(*workspace->conflictCount(), 0);
        QCOMPARE(*workspace->recordCount(), 0);
        QVERIFY(!*workspace->record(id("own")));
    }

    /// Killed after the outbox was written and before the cache was: the next answer does the rest.
    void aCrashInBetweenIsMadeGood()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        workspace.keepCache();
        QVERIFY(workspace->applyChanges(forgetting()));
        workspace.loseCacheSinceKept();
        QVERIFY(*workspace->record(id("a")));
        QCOMPARE(*workspace->unsentCount(), 0);
        const auto effect = workspace->applyChanges(forgetting());
        QVERIFY(effect && effect->hasForgotten);
        QVERIFY(!*workspace->record(id("a")));
        QCOMPARE(workspace->position()->cursor, QByteArray("epoch~company.1"));
    }

    /// The cache with the records is gone; what waits and what is in conflict still speaks of them.
    void withoutItsCacheTheOutboxForgetsToo()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        const Submitted first =
            workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        workspace.submit(id("a"), ChangeLabel{text("later"), true});
        QVERIFY(workspace->settle({Verdict{first.id, {}, Error{error::TargetAbsent, {}, {}}}}));
        workspace.removeCache();
        QCOMPARE(*workspace->conflictCount() + *workspace->unsentCount(), 2);
        QVERIFY(workspace->applyChanges(forgetting()));
        QCOMPARE(*workspace->conflictCount(), 0);
        QCOMPARE(*workspace->unsentCount(), 0);
    }

    void aListWithNothingNewWritesNothing()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        ChangeBatch again;
        again.cursor = "epoch~company.1~prodsec.1";
        again.readable = {text("company"), text("prodsec"), text("embargo:of-a-newer-kind")};
        const auto effect = workspace->applyChanges(again);
        QVERIFY(effect && !effect->hasForgotten && !effect->hasFilled);
        QCOMPARE(*workspace->recordCount(), 2);
    }

    /// More is to come, and a record may be about to move out of what closed.
    void onlyTheLastChangesForget()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        ChangeBatch part = forgetting();
        part.readable.reset();
        QVERIFY(workspace->applyChanges(part));
        QVERIFY(*workspace->record(id("a")));
        QVERIFY(workspace->applyChanges(forgetting()));
        QVERIFY(!*workspace->record(id("a")));
    }

    void aRecordThatMovedOutInTimeStays()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        Report report;
        report.title = text("Secret of the server");
        report.receivedAt = instantFromMs(1);
        ChangeBatch lift = forgetting();
        lift.changes = {change({id("a"), RecordKind::Report, Compartment::company(), 2, false, report.toJson()})};
        QVERIFY(workspace->applyChanges(lift));
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Mine"));
        QCOMPARE(*workspace->unsentCount(), 1);
        QVERIFY(!workspace->historyOf(id("a"))->isEmpty());
    }

    /// It moved where this person may not look.
    void aRecordThatLeftIsForgotten()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        workspace.submit(id("b"), CreateReport{text("Another"), {}});
        const Submitted later = workspace.submit(id("a"), ChangeLabel{text("x"), true});
        QVERIFY(workspace->settle({Verdict{later.id, {}, Error{error::TargetAbsent, {}, {}}}}));
        QCOMPARE(*workspace->conflictCount(), 1);
        ChangeBatch batch;
        batch.cursor = "epoch~company.1~prodsec.2";
        batch.departures = {{id("a"), text("prodsec")}, {id("f"), text("prodsec")}, {id("never"), text("prodsec")}};
        batch.readable = {text("company"), text("prodsec")};
        const auto effect = workspace->applyChanges(batch);
        QVERIFY(effect && effect->hasForgotten);
        QVERIFY(!*workspace->record(id("a")));
        QVERIFY(workspace->historyOf(id("a"))->isEmpty());
        QCOMPARE(*workspace->conflictCount(), 0);
        QVERIFY(*workspace->record(id("f"))); // does not lie there
        QVERIFY(*workspace->record(id("b")));
        QCOMPARE(*workspace->unsentCount(), 1);
        workspace.reopen();
        QCOMPARE(*workspace->unsentCount(), 1);
    }

    void aRecordThatArrivedElsewhereIsNot()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        workspace.submit(id("a"), SetField{text("title"), text("Secret of the server"), text("Mine"), {}});
        Report report;
        report.title = text("Secret of the server");
        report.receivedAt = instantFromMs(1);
        ChangeBatch batch;
        batch.cursor = "epoch~company.2~prodsec.2";
        batch.changes = {change({id("a"), RecordKind::Report, Compartment::company(), 2, false, report.toJson()})};
        batch.departures = {{id("a"), text("prodsec")}};
        const auto effect = workspace->applyChanges(batch);
        QVERIFY(effect && !effect->hasForgotten);
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Mine"));
        QCOMPARE(*workspace->unsentCount(), 1);
    }

    void aDamagedCopyIsNotLeftBehind()
    {
        TemporaryWorkspace workspace;
        fill(workspace.store());
        const QString aside = workspace.path() + text("/cache-v1.db.damaged-20261122T101530Z");
        QVERIFY(QFile(aside).open(QIODevice::WriteOnly));
        QVERIFY(workspace->applyChanges(forgetting()));
        QVERIFY(!QFile::exists(aside));
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
