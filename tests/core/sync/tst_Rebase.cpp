// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Report.h"
#include "core/sync/DirectPort.h"
#include "core/sync/Inbound.h"
#include "core/sync/Rebase.h"
#include "core/sync/Resolution.h"
#include "core/sync/Touches.h"
#include "tests/support/Commands.h"
#include "tests/sync/SimulatedLaptop.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Rebase : public QObject
{
    Q_OBJECT

    using Fault = SimulatedLaptop::Fault;

    static RecordId id(const char* name) { return RecordId(Uuid::fromName("record", name)); }
    static QString text(const char* words) { return QString::fromLatin1(words); }
    static SetField set(const char* field, const QJsonValue& from, const char* to)
    {
        return {text(field), from, text(to), {}};
    }

    /// Two analysts who both have report `a` with title One.
    struct Pair
    {
        MemoryServer server;
        SimulatedLaptop ada{server, QStringLiteral("Ada"), {Role::Analyst}};
        SimulatedLaptop ben{server, QStringLiteral("Ben"), {Role::Analyst}};

        Pair()
        {
            ada.workspace().submit(id("a"), CreateReport{text("One"), text("First.\nSecond.\nThird.")});
            catchUp();
        }
        void catchUp()
        {
            for (int i = 0; i < 2; ++i) {
                ada.catchUp();
                ben.catchUp();
            }
        }
        QString title(SimulatedLaptop& laptop) { return field(laptop, "title"); }
        QString field(SimulatedLaptop& laptop, const char* name)
        {
            return laptop.workspace().body(id("a")).value(QLatin1String(name)).toString();
        }
    };

private Q_SLOTS:
    void editsOfDifferentFieldsBothStand()
    {
        Pair pair;
        pair.ada.workspace().submit(id("a"), set("title", text("One"), "Ada's"));
        pair.ben.workspace().submit(id("a"), set("severity", {}, "low"));
        pair.catchUp();
        for (SimulatedLaptop* laptop : {&pair.ada, &pair.ben}) {
            QCOMPARE(pair.title(*laptop), text("Ada's"));
            QCOMPARE(pair.field(*laptop, "severity"), text("low"));
            QCOMPARE(laptop->difference(), QString());
        }
    }

    void prosePartsMerge()
    {
        Pair pair;
        const QString before = pair.field(pair.ada, "description");
        pair.ada.workspace().submit(id("a"), SetField{text("description"), before, text("FIRST.\nSecond.\nThird."), {}});
        pair.ben.workspace().submit(id("a"), SetField{text("description"), before, text("First.\nSecond.\nTHIRD."), {}});
        pair.catchUp();
        QCOMPARE(pair.field(pair.ada, "description"), text("FIRST.\nSecond.\nTHIRD."));
        QCOMPARE(pair.field(pair.ben, "description"), text("FIRST.\nSecond.\nTHIRD."));
        QVERIFY(pair.ben.store().conflicts().value().isEmpty());
    }

    void theLaterOfTwoEditsBecomesAConflictWithItsThreeSides()
    {
        Pair pair;
        pair.ada.workspace().submit(id("a"), set("title", text("One"), "Ada's"));
        pair.ada.catchUp();
        pair.ben.workspace().submit(id("a"), set("title", text("One"), "Ben's"));
        pair.ben.pull(10);
        QCOMPARE(pair.title(pair.ben), text("Ada's"));
        QCOMPARE(pair.ben.store().unsentCount().value(), 0);
        const QList<StoredConflict> conflicts = pair.ben.store().conflicts().value();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().error.code, error::ConflictField);
        QCOMPARE(conflicts.first().record, id("a"));
        const ConflictSides sides = sidesOf(conflicts.first());
        QCOMPARE(sides.field, text("title"));
        QCOMPARE(sides.base.toString(), text("One"));
        QCOMPARE(sides.mine.toString(), text("Ben's"));
        QCOMPARE(sides.theirs.toString(), text("Ada's"));
        QCOMPARE(conflicts.first().base->body.value(QLatin1String("title")).toString(), text("One"));
        QCOMPARE(conflicts.first().mine->body.value(QLatin1String("title")).toString(), text("Ben's"));
    }

    void conflictsAreResolved_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("title");
        QTest::newRow("mine") << "mine" << "Ben's";
        QTest::newRow("theirs") << "theirs" << "Ada's";
        QTest::newRow("edited") << "edited" << "Both";
    }
    void conflictsAreResolved()
    {
        QFETCH(QString, way);
        QFETCH(QString, title);
        Pair pair;
        pair.ada.workspace().submit(id("a"), set("title", text("One"), "Ada's"));
        pair.ada.catchUp();
        pair.ben.workspace().submit(id("a"), set("title", text("One"), "Ben's"));
        pair.ben.catchUp();
        const qint64 seq = pair.ben.store().conflicts().value().first().seq;
        if (way == text("mine"))
            QVERIFY(pair.ben.store().resolveWithMine(seq));
        else if (way == text("theirs"))
            QVERIFY(pair.ben.store().resolveWithTheirs(seq));
        else
            QVERIFY(pair.ben.store().resolveWithValue(seq, text("Both")));
        QVERIFY(pair.ben.store().conflicts().value().isEmpty());
        QCOMPARE(pair.title(pair.ben), title);
        pair.catchUp();
        QCOMPARE(pair.title(pair.ada), title);
        const auto again = pair.ben.store().resolveWithMine(seq);
        QVERIFY(!again);
        QCOMPARE(again.error().code, error::ConflictUnknown);
    }

    void aDisposalThatCameSecondCanStillWin()
    {
        Pair pair;
        pair.ada.workspace().submit(id("a"), DisposeReport{Disposition::Rejected, text("No bug"), {}});
        pair.ada.catchUp();
        pair.ben.workspace().submit(id("a"), DisposeReport{Disposition::Flaw, text("A bug"), id("flaw")});
        pair.ben.catchUp();
        const StoredConflict conflict = pair.ben.store().conflicts().value().first();
        QCOMPARE(conflict.error.code, error::ConflictDisposed);
        QVERIFY(!pair.ben.store().record(id("flaw")).value());
        QVERIFY(sidesOf(conflict).field.isEmpty());
        QVERIFY(sidesOf(conflict).theirs.toObject().contains(QLatin1String("disposition")));
        QVERIFY(!pair.ben.store().resolveWithValue(conflict.seq, 1));
        QVERIFY(pair.ben.store().resolveWithMine(conflict.seq));
        pair.catchUp();
        QVERIFY(pair.ada.store().record(id("flaw")).value());
        QCOMPARE(pair.ada.difference(), QString());
    }

    void whatDependsOnARefusedCommandGoesWithIt()
    {
        Pair pair;
        pair.ada.workspace().submit(id("a"), DisposeReport{Disposition::Rejected, text("No bug"), {}});
        pair.ada.catchUp();
        pair.ben.workspace().submit(id("a"), DisposeReport{Disposition::Flaw, text("A bug"), id("flaw")});
        pair.ben.workspace().submit(id("flaw"), set("title", text("One"), "The flaw"));
        pair.ben.workspace().submit(id("a"), ChangeLabel{text("kept"), true});
        pair.ben.catchUp();
        QCOMPARE(pair.ben.store().conflicts().value().size(), 2);
        QVERIFY(!pair.ben.store().record(id("flaw")).value());
        QVERIFY(pair.ben.workspace().body(id("a")).contains(QLatin1String("labels")));
        QCOMPARE(pair.ben.difference(), QString());
    }

    void aSentCommandWaitsForTheServersWord()
    {
        // Ben's edit was applied first, but its answer got lost; then Ada's edit of the same field arrives.
        Pair pair;
        pair.ben.workspace().submit(id("a"), set("title", text("One"), "Ben's"));
        pair.ben.push(10, Fault::AnswerLost);
        pair.ada.pull(10);
        pair.ada.workspace().submit(id("a"), set("title", text("Ben's"), "Ada's"));
        pair.ada.push(10);
        pair.ben.push(10, Fault::RequestLost);
        pair.ben.pull(1);
        QVERIFY(pair.ben.store().conflicts().value().isEmpty());
        pair.catchUp();
        QVERIFY(pair.ben.store().conflicts().value().isEmpty());
        QCOMPARE(pair.title(pair.ben), text("Ada's"));
        QCOMPARE(pair.ben.difference(), QString());
    }

    void anUnknowinglyOvertakenCommandIsHeldUntilRefused()
    {
        // Ben's edit gets lost on its way out, after it was marked as sent; Ada's comes first.
        Pair pair;
        pair.ben.workspace().submit(id("a"), set("title", text("One"), "Ben's"));
        pair.ben.push(10, Fault::RequestLost);
        pair.ada.workspace().submit(id("a"), set("title", text("One"), "Ada's"));
        pair.ada.catchUp();
        pair.ben.pull(10);
        QCOMPARE(pair.title(pair.ben), text("Ada's"));
        QCOMPARE(pair.ben.store().unsentCount().value(), 1);
        QVERIFY(pair.ben.store().conflicts().value().isEmpty());
        pair.ben.push(10);
        QCOMPARE(pair.ben.store().unsentCount().value(), 0);
        QCOMPARE(pair.ben.store().conflicts().value().size(), 1);
        QCOMPARE(sidesOf(pair.ben.store().conflicts().value().first()).theirs.toString(), text("Ada's"));
    }

    void anotherRefusalNeedsAttentionToo()
    {
        MemoryServer server;
        SimulatedLaptop writer(server, QStringLiteral("Cleo"), {Role::Writer});
        SimulatedLaptop analyst(server, QStringLiteral("Ada"), {Role::Analyst});
        writer.catchUp();
        // Here the role still says analyst; the server knows better.
        QVERIFY(writer.store().setRoles({Role::Analyst}));
        const Advisory advisory{.source = AdvisorySource::Nvd, .documentId = text("CVE-2026-1"), .aliases = {text("CVE-2026-1")}};
        const RecordId home = reportIdFor(text("CVE-2026-1"));
        writer.workspace().submit(home, ImportAdvisory{advisory.toJson()});
        writer.push(10);
        const QList<StoredConflict> kept = writer.store().conflicts().value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().error.code, error::NotPermitted);
        QVERIFY(!isConflict(kept.first().error));
        QVERIFY(!writer.store().record(home).value());
    }

    void theOwnEchoChangesNothing()
    {
        Pair pair;
        pair.ben.workspace().submit(id("a"), set("title", text("One"), "Ben's"));
        const QList<OutboxMessage> messages = pair.ben.store().takeMessages(10, 1000).value();
        const QList<Verdict> verdicts = pair.server.push({messages.first().json}, pair.ben.enrolment());
        const Result<Effect> first = pair.ben.store().settle(verdicts);
        QVERIFY(first);
        QVERIFY(first->changed.isEmpty());
        QVERIFY(first->hasChangedOutbox);
        const QByteArray cursor = pair.ben.store().position().value().cursor;
        const ChangeBatch echo = pair.server.changes(cursor, 10, pair.ben.enrolment());
        QCOMPARE(echo.changes.size(), 1);
        QVERIFY(pair.ben.store().applyChanges(echo).value().changed.isEmpty());
        QVERIFY(pair.ben.store().applyChanges(echo).value().changed.isEmpty());
        QCOMPARE(pair.ben.store().historyOf(id("a")).value().first().fields, QStringList{text("title")});
    }

    void theEchoRetiresACommandWhoseAnswerWasLost()
    {
        Pair pair;
        pair.ben.workspace().submit(id("a"), AddComment{id("note"), text("Once")});
        pair.ben.push(10, Fault::AnswerLost);
        pair.ben.pull(10);
        QCOMPARE(pair.ben.store().unsentCount().value(), 0);
        QCOMPARE(pair.ben.store().notesOn(id("a")).value().size(), 1);
        QVERIFY(!pair.ben.store().isPending(id("a")).value());
    }

    void historySaysWhoChangedWhat()
    {
        Pair pair;
        pair.ada.workspace().submit(id("a"), set("title", text("One"), "Two"));
        pair.catchUp();
        const QList<HistoryLine> lines = pair.ben.store().historyOf(id("a")).value();
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines.first().person, pair.ada.enrolment().person);
        QCOMPARE(lines.first().fields, QStringList{text("title")});
        QCOMPARE(lines.first().values, (QJsonObject{{text("title"), QJsonArray{text("One"), text("Two")}}}));
        QCOMPARE(pair.ben.store().people().value().size(), 2);
    }

    void aLaptopThatWorkedAloneSendsItAllAfterJoining()
    {
        MemoryServer server;
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("Alone"), {}});
        const Enrolment enrolment = server.join(QStringLiteral("Ada"), {Role::Analyst});
        QVERIFY(workspace->join(enrolment));
        QVERIFY(!workspace->join(enrolment));
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("updatedBy")).toString(), enrolment.person.toText());
        SimulatedLaptop other(server, QStringLiteral("Ben"), {Role::Analyst});
        const auto messages = workspace->takeMessages(10, 1000).value();
        QVERIFY(workspace->settle(server.push({messages.first().json}, enrolment)));
        other.catchUp();
        QCOMPARE(other.workspace().body(id("a")).value(QLatin1String("title")).toString(), text("Alone"));
    }

    void aServerThatMovedIsKeptByItsNewAddress()
    {
        const QUrl there(QStringLiteral("https://127.0.0.1:9"));
        MemoryServer server;
        TemporaryWorkspace workspace;
        QCOMPARE(workspace->moveServer(there).error().code, error::SyncNotJoined);
        const Enrolment enrolment = server.join(QStringLiteral("Ada"), {Role::Analyst});
        QVERIFY(workspace->join(enrolment));
        QVERIFY(workspace->moveServer(there));
        workspace.reopen();
        QCOMPARE(workspace->enrolment()->url, there);
        QCOMPARE(workspace->enrolment()->certificate, enrolment.certificate);
        QCOMPARE(workspace->actor().person, enrolment.person);
    }

    void aSnapshotOverAnOlderCopyDropsWhatIsGone()
    {
        Pair pair;
        pair.ben.workspace().submit(id("mine"), CreateReport{text("Unsent"), {}});
        // The server was restored from a backup in which report `a` had never been.
        QVERIFY(pair.ben.store().beginSnapshot(true));
        QList<Record> kept = pair.server.visible(pair.ben.enrolment());
        kept.removeIf([](const Record& record) { return record.id == id("a"); });
        const Result<Effect> filled = pair.ben.store().applySnapshot({kept, {}, QByteArray("7"), kept.size()});
        QVERIFY(filled);
        QVERIFY(filled->hasFilled);
        QVERIFY(!pair.ben.store().record(id("a")).value());
        QVERIFY(pair.ben.store().record(id("mine")).value());
        QCOMPARE(pair.ben.store().position().value().cursor, QByteArray("7"));
        QCOMPARE(pair.ben.store().unsentCount().value(), 1);
    }

    void anOverlayHidesAndShows()
    {
        TemporaryWorkspace workspace;
        Commands make;
        const Command import = make.import(advisory(AdvisorySource::Cve, {text("CVE-2026-0001")}));
        workspace.submit(import.target, import.payload);
        workspace.close();
        const auto files = LocalFiles::open(workspace.path(), workspace.key(), instantFromMs(1));
        QVERIFY(files);
        Overlay overlay((*files)->cache().records());
        const QString key = text("alias:CVE-2026-0001");
        QCOMPARE(overlay.byKey(key), QList<RecordId>{import.target});
        Record other = *overlay.record(import.target);
        other.id = id("other");
        overlay.set(other.id, other);
        QCOMPARE(overlay.byKey(key).size(), 2);
        overlay.set(import.target, std::nullopt);
        QCOMPARE(overlay.byKey(key), QList<RecordId>{id("other")});
        QVERIFY(!overlay.record(import.target));
        overlay.set(other.id, std::nullopt);
        QVERIFY(overlay.byKey(key).isEmpty());
        QVERIFY(overlay.contains(other.id) && !overlay.error());
    }

    void touchesAreTheTargetAndWhatChanged()
    {
        const Record a{id("a"), RecordKind::Report, Compartment::prodsec(), 1, false, {}};
        QList<RecordId> expected{id("a"), id("b")};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(touchesOf({{{std::nullopt, a}}, id("a"), std::nullopt}, id("b")), expected);
        QCOMPARE(touchesOf({{{std::nullopt, a}}, id("a"), std::nullopt}, id("a")), QList<RecordId>{id("a")});
    }
};

QTEST_GUILESS_MAIN(tst_Rebase)
#include "tst_Rebase.moc"
