// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BulkSubmission.h"
#include "core/sync/RunOn.h"
#include "core/sync/SyncEngine.h"
#include "core/sync/SyncStatus.h"
#include "core/sync/Workspace.h"
#include "core/wire/WireError.h"
#include "tests/support/Commands.h"
#include "tests/sync/ServerProcess.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Workspaces as the workstation uses them, against a real firebreakd in its own process.
class tst_TwoLaptops : public QObject
{
    Q_OBJECT

    static constexpr int PatienceMs = 60'000;
    using Phase = SyncStatus::Phase;

    static RecordId id(const QByteArray& name) { return RecordId(Uuid::fromName("record", name)); }
    static QString text(const char* words) { return QString::fromLatin1(words); }

    template <class T> static T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, PatienceMs))
            qFatal("no answer");
        return future.result();
    }

    struct Laptop
    {
        SystemClock clock;
        QTemporaryDir folder;
        SecretBytes key = SecretBytes::random(32);
        std::unique_ptr<Workspace> workspace;

        Laptop() { open(); }
        void open()
        {
            workspace = std::make_unique<Workspace>(clock);
            const auto opened = await(workspace->open(folder.filePath(QStringLiteral("data")), key));
            if (!opened)
                qFatal("cannot open: %s", qPrintable(toLogLine(opened.error())));
            workspace->startSync(quick());
        }
        static SyncEngine::Options quick()
        {
            return {.policy = {.firstPause = std::chrono::milliseconds(20), .longestPause = std::chrono::milliseconds(200)}};
        }
        void join(ServerProcess& server, const char* name, const char* role = "analyst")
        {
            workspace->startSync(quick()); // kept for the join
            const auto joined = await(workspace->join(server.invite(text(name), text(role)), text("laptop")));
            if (!joined)
                qFatal("cannot join: %s", qPrintable(toLogLine(joined.error())));
        }
        [[nodiscard]] QString title(const RecordId& record)
        {
            const auto found = await(workspace->record(record));
            return found && *found ? (*found)->body.value(QLatin1String("title")).toString() : QString();
        }
        [[nodiscard]] bool isUpToDate() const
        {
            return workspace->syncStatus().phase == Phase::UpToDate && workspace->unsentCount() == 0;
        }
        void edit(const RecordId& record, const QString& from, const QString& to)
        {
            const auto answer = await(workspace->submit(record, SetField{QStringLiteral("title"), from, to, {}}));
            if (!answer)
                qFatal("refused: %s", qPrintable(toLogLine(answer.error())));
        }
    };

private Q_SLOTS:
    void aChangeAppearsOnTheOtherWithoutAsking()
    {
        ServerProcess server;
        Laptop ada;
        Laptop ben;
        ada.join(server, "Ada");
        ben.join(server, "Ben");
        QTRY_VERIFY_WITH_TIMEOUT(ada.isUpToDate() && ben.isUpToDate(), PatienceMs);
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("0"), {}})));
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("a")), text("0"), PatienceMs);

        // From the click on the one to the signal that paints the other.
        QList<qint64> micros;
        QElapsedTimer timer;
        connect(ben.workspace.get(), &Workspace::recordsChanged, this, [&](const QList<RecordId>& ids) {
            if (ids.contains(id("a")))
                micros.append(timer.nsecsElapsed() / 1000);
        });
        constexpr int Rounds = 40;
        for (int i = 0; i < Rounds; ++i) {
            timer.start();
            ada.edit(id("a"), QString::number(i), QString::number(i + 1));
            QTRY_COMPARE_WITH_TIMEOUT(micros.size(), i + 1, PatienceMs);
        }
        QCOMPARE(ben.title(id("a")), QString::number(Rounds));
        std::sort(micros.begin(), micros.end());
        qInfo("change on one laptop -> signal on the other: p50 %.1f ms, p99 %.1f ms (%d rounds)",
              double(micros.at(Rounds / 2)) / 1000, double(micros.at(Rounds * 99 / 100)) / 1000, Rounds);
    }

    void bothWorkWithoutTheServerAndCatchUp()
    {
        ServerProcess server;
        Laptop ada;
        Laptop ben;
        ada.join(server, "Ada");
        ben.join(server, "Ben");
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("One"), {}})));
        QVERIFY(await(ada.workspace->submit(id("b"), CreateReport{text("Two"), {}})));
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("b")), text("Two"), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(ada.isUpToDate() && ben.isUpToDate(), PatienceMs);

        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ada.workspace->syncStatus().phase, Phase::Offline, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ben.workspace->syncStatus().phase, Phase::Offline, PatienceMs);
        ada.edit(id("a"), text("One"), text("Ada's"));
        ben.edit(id("b"), text("Two"), text("Ben's"));
        QVERIFY(await(ben.workspace->submit(id("a"), ChangeLabel{text("offline"), true})));
        QCOMPARE(ada.title(id("a")), text("Ada's"));
        QTRY_COMPARE_WITH_TIMEOUT(ben.workspace->unsentCount(), 2, PatienceMs);

        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ada.title(id("b")), text("Ben's"), PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("a")), text("Ada's"), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(ada.isUpToDate() && ben.isUpToDate(), PatienceMs);
        QCOMPARE(ada.workspace->conflictCount(), 0);
        QCOMPARE(ben.workspace->conflictCount(), 0);
        const auto history = await(ada.workspace->historyOf(id("b")));
        QVERIFY(history && !history->isEmpty());
        QCOMPARE(history->first().person, ben.workspace->actor().person);
    }

    void theLaterOfTwoOfflineEditsIsKeptAsAConflict()
    {
        ServerProcess server;
        Laptop ada;
        Laptop ben;
        ada.join(server, "Ada");
        ben.join(server, "Ben");
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("One"), {}})));
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("a")), text("One"), PatienceMs);
        server.stop();
        ada.edit(id("a"), text("One"), text("Ada's"));
        ben.edit(id("a"), text("One"), text("Ben's"));
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ada.workspace->conflictCount() + ben.workspace->conflictCount(), 1, PatienceMs);
        Laptop& loser = ada.workspace->conflictCount() > 0 ? ada : ben;
        Laptop& winner = &loser == &ada ? ben : ada;
        const auto conflicts = await(loser.workspace->conflicts());
        QVERIFY(conflicts);
        const QString mine = sidesOf(conflicts->first()).mine.toString();
        QVERIFY(await(loser.workspace->resolveWithMine(conflicts->first().seq)));
        QTRY_COMPARE_WITH_TIMEOUT(winner.title(id("a")), mine, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(loser.workspace->conflictCount(), 0, PatienceMs);
    }

    void undoAndRedoTravelToo()
    {
        ServerProcess server;
        Laptop ada;
        Laptop ben;
        ada.join(server, "Ada");
        ben.join(server, "Ben");
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("One"), {}})));
        ada.edit(id("a"), text("One"), text("Two"));
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("a")), text("Two"), PatienceMs);
        QVERIFY(ada.workspace->canUndo() && !ada.workspace->canRedo());
        QVERIFY(await(ada.workspace->undo()));
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("a")), text("One"), PatienceMs);
        QVERIFY(await(ada.workspace->redo()));
        QTRY_COMPARE_WITH_TIMEOUT(ben.title(id("a")), text("Two"), PatienceMs);
        QVERIFY(ada.workspace->canUndo() && !ada.workspace->canRedo());
    }

    void writersSeeTheCompanyAlone()
    {
        ServerProcess server;
        Laptop ada;
        Laptop cleo;
        ada.join(server, "Ada");
        cleo.join(server, "Cleo", "writer");
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("Secret"), {}})));
        QVERIFY(await(ada.workspace->submit(id("a"), DisposeReport{Disposition::Flaw, text("Real"), id("flaw")})));
        QTRY_COMPARE_WITH_TIMEOUT(cleo.title(id("flaw")), text("Secret"), PatienceMs);
        QVERIFY(!*await(cleo.workspace->record(id("a"))));
        QSignalSpy refused(cleo.workspace.get(), &Workspace::refused);
        const auto answer = await(cleo.workspace->submit(id("flaw"), SetField{text("owner"), {}, cleo.workspace->actor().person->toText(), {}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, error::NotPermitted);
        QCOMPARE(refused.count(), 1);
    }

    /// Online at once, offline with the next connection; and with the role all of it comes back.
    void whoLosesARoleForgets()
    {
        ServerProcess server;
        Laptop ada;
        Laptop cleo;
        ada.join(server, "Ada");
        cleo.join(server, "Cleo");
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("Secret"), {}})));
        QVERIFY(await(ada.workspace->submit(id("a"), DisposeReport{Disposition::Flaw, text("Real"), id("flaw")})));
        QTRY_COMPARE_WITH_TIMEOUT(cleo.title(id("a")), text("Secret"), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(cleo.isUpToDate(), PatienceMs);
        QSignalSpy everything(cleo.workspace.get(), &Workspace::everythingChanged);
        server.setRole(text("Cleo"), text("writer"));
        QTRY_VERIFY_WITH_TIMEOUT(cleo.title(id("a")).isEmpty(), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!everything.isEmpty(), PatienceMs);
        QCOMPARE(cleo.title(id("flaw")), text("Secret"));
        QVERIFY(await(cleo.workspace->historyOf(id("a")))->isEmpty());

        server.setRole(text("Cleo"), text("analyst"));
        QTRY_COMPARE_WITH_TIMEOUT(cleo.title(id("a")), text("Secret"), PatienceMs);
        server.stop();
        cleo.edit(id("a"), text("Secret"), text("Never sent"));
        server.setRole(text("Cleo"), text("writer"));
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(cleo.title(id("a")).isEmpty(), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(cleo.isUpToDate(), PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cleo.workspace->conflictCount(), 0, PatienceMs);
        QCOMPARE(ada.title(id("a")), text("Secret"));
    }

    void aLostCacheIsFetchedAgainAndUnsentWorkStays()
    {
        ServerProcess server;
        Laptop ada;
        ada.join(server, "Ada");
        QVERIFY(await(ada.workspace->submit(id("a"), CreateReport{text("One"), {}})));
        QTRY_VERIFY_WITH_TIMEOUT(ada.isUpToDate(), PatienceMs);
        server.stop();
        ada.edit(id("a"), text("One"), text("Unsent"));
        ada.workspace.reset();
        const QString folder = ada.folder.filePath(QStringLiteral("data"));
        const QStringList caches = QDir(folder).entryList({QStringLiteral("cache-v1.db*")});
        for (const QString& file : caches)
            QVERIFY(QFile::remove(QDir(folder).filePath(file)));
        ada.open();
        QCOMPARE(ada.workspace->unsentCount(), 1);
        QCOMPARE(ada.workspace->conflictCount(), 0);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ada.title(id("a")), text("Unsent"), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(ada.isUpToDate(), PatienceMs);
        QCOMPARE(ada.workspace->conflictCount(), 0);
    }

    void anImportGoesOutInBatches()
    {
        ServerProcess server;
        Laptop ada;
        Laptop ben;
        ada.join(server, "Ada");
        constexpr int Documents = 2500;
        QVERIFY(await(ada.workspace->beginBulk()));
        QThread importer;
        QObject worker;
        worker.moveToThread(&importer);
        importer.start();
        auto done = runOn(&worker, [sink = ada.workspace->bulkSink()] {
            BulkSubmission bulk(sink);
            Commands make;
            for (int i = 0; i < Documents; ++i) {
                const QString cve = QStringLiteral("CVE-2026-%1").arg(10000 + i);
                if (const auto added = bulk.add(make.import(advisory(AdvisorySource::Cve, {cve}))); !added)
                    return Result<qint64>(failure(added.error()));
            }
            const auto flushed = bulk.flush();
            return flushed ? Result<qint64>(bulk.counts().changed) : Result<qint64>(failure(flushed.error()));
        });
        QCOMPARE(await(done).value(), Documents);
        importer.quit();
        QVERIFY(importer.wait());
        QVERIFY(await(ada.workspace->endBulk()));
        QTRY_VERIFY_WITH_TIMEOUT(ada.isUpToDate(), PatienceMs);
        ben.join(server, "Ben");
        const RecordId last = reportIdFor(QStringLiteral("CVE-2026-%1").arg(10000 + Documents - 1));
        QTRY_VERIFY_WITH_TIMEOUT(await(ben.workspace->record(last)).value().has_value(), PatienceMs);
    }

    void refusesWhatIsNoServerOfItsOwn()
    {
        ServerProcess server;
        ServerProcess other;
        Laptop ada;
        // An invitation that names the one server and the certificate of another.
        const auto fields = [](const QString& invitation) {
            return QJsonDocument::fromJson(QByteArray::fromBase64(invitation.mid(11).toLatin1(), QByteArray::Base64UrlEncoding))
                .object();
        };
        QJsonObject mixed = fields(server.invite(text("Ada"), text("analyst")));
        mixed[QLatin1String("certificate")] = fields(other.invite(text("Ada"), text("analyst"))).value(QLatin1String("certificate"));
        const QString forged = text("firebreak1:") +
                               QString::fromLatin1(QJsonDocument(mixed).toJson(QJsonDocument::Compact)
                                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const auto joined = await(ada.workspace->join(forged, text("laptop")));
        QVERIFY(!joined);
        QCOMPARE(joined.error().code, error::SyncCertificate);
        QVERIFY(!ada.workspace->enrolment());
        const auto rubbish = await(ada.workspace->join(text("hello"), text("laptop")));
        QVERIFY(!rubbish);
        QCOMPARE(rubbish.error().code, error::InvitationMalformed);
    }
};

QTEST_GUILESS_MAIN(tst_TwoLaptops)
#include "tst_TwoLaptops.moc"
