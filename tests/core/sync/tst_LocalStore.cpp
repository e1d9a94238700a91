// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/CacheReads.h"
#include "core/sync/CommandRunner.h"
#include "core/sync/LocalFiles.h"
#include "core/sync/LocalMeta.h"
#include "core/sync/LocalStore.h"
#include "core/sync/LocalWork.h"
#include "tests/support/Commands.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_LocalStore : public QObject
{
    Q_OBJECT

    static RecordId id(const char* name) { return RecordId(Uuid::fromName("record", name)); }
    static QString text(const char* words) { return QString::fromLatin1(words); }
    static SetField setTitle(const char* from, const char* to) { return {text("title"), text(from), text(to), {}}; }

private Q_SLOTS:
    void whatIsDoneIsShownAndQueued()
    {
        TemporaryWorkspace workspace;
        const Submitted made = workspace.submit(id("a"), CreateReport{text("Heap overflow"), {}});
        QCOMPARE(made.target, id("a"));
        QCOMPARE(made.changed.size(), 1);
        QVERIFY(made.inverse);
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Heap overflow"));
        QCOMPARE(workspace->unsentCount().value(), 1);
        QVERIFY(workspace->isPending(id("a")).value());
        QVERIFY(!workspace->isPending(id("b")).value());
    }

    void draftsStayUntilTheyAreSent()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        const Drafts drafts{{id("a"), text("Looks re")}, {id("b"), QString::fromUtf8("Zweifel: „ähnlich“\nwie")}};
        QVERIFY(workspace->keepDrafts(drafts));
        workspace.reopen();
        QCOMPARE(workspace->drafts().value(), drafts);
        QCOMPARE(workspace->unsentCount().value(), 1); // they are no commands
        QVERIFY(workspace->keepDrafts({}));
        workspace.reopen();
        QVERIFY(workspace->drafts().value().isEmpty());
    }

    void refusalsAndVoidCommandsLeaveNoTrace()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        const auto refused = workspace->submit(workspace.command(id("nothing"), setTitle("a", "b")));
        QVERIFY(refused);
        QVERIFY(!*refused);
        QCOMPARE(refused->error().code, error::TargetAbsent);
        const auto idle = workspace->submit(workspace.command(id("a"), setTitle("One", "One")));
        QVERIFY(idle && *idle);
        QVERIFY((*idle)->changed.isEmpty());
        QCOMPARE(workspace->unsentCount().value(), 1);
    }

    void theInverseTakesBack()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        const Submitted edit = workspace.submit(id("a"), setTitle("One", "Two"));
        const Submitted undone = workspace.submit(edit.target, *edit.inverse);
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("One"));
        workspace.submit(undone.target, *undone.inverse);
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Two"));
    }

    void theSameCommandTwiceIsDoneOnce()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        const Command comment = workspace.command(id("a"), AddComment{id("note"), text("Seen")});
        QVERIFY(workspace->submit(comment).value());
        QVERIFY(workspace->submit(comment).value());
        QCOMPARE(workspace->unsentCount().value(), 2);
        QCOMPARE(workspace->notesOn(id("a")).value().size(), 1);
    }

    void eachForItselfOrAllTogether()
    {
        TemporaryWorkspace workspace;
        const QList<Command> commands{workspace.command(id("a"), CreateReport{text("One"), {}}),
                                      workspace.command(id("none"), setTitle("x", "y")),
                                      workspace.command(id("b"), CreateReport{text("Two"), {}})};
        QVERIFY(!workspace->submitTogether(commands));
        QCOMPARE(workspace->unsentCount().value(), 0);
        QVERIFY(!workspace->record(id("a")).value());
        const auto each = workspace->submitEach(commands);
        QVERIFY(each);
        QVERIFY(each->at(0) && !each->at(1) && each->at(2));
        QCOMPARE(workspace->unsentCount().value(), 2);
    }

    void readsNotesOfMergedReportsToo()
    {
        TemporaryWorkspace workspace;
        Commands make;
        const Command ghsa = make.import(advisory(AdvisorySource::Ghsa, {text("GHSA-aaaa-bbbb-cccc")}));
        workspace.submit(ghsa.target, ghsa.payload);
        workspace.submit(ghsa.target, AddComment{id("n1"), text("Before")});
        const Command both = make.import(
            advisory(AdvisorySource::Osv, {text("GHSA-aaaa-bbbb-cccc"), text("CVE-2026-0001")}));
        const Submitted merged = workspace.submit(both.target, both.payload);
        QVERIFY(merged.target != ghsa.target);
        workspace.submit(merged.target, AddComment{id("n2"), text("After")});
        const QList<Record> notes = workspace->notesOn(merged.target).value();
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.first().id, id("n1"));
        workspace.submit(id("n1"), RemoveRecord{});
        QCOMPARE(workspace->notesOn(merged.target).value().size(), 1);
    }

    void staysAcrossReopening()
    {
        TemporaryWorkspace workspace;
        const Actor before = workspace->actor();
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        workspace.reopen();
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("One"));
        QCOMPARE(workspace->actor().person, before.person);
        QCOMPARE(workspace->unsentCount().value(), 1);
        QVERIFY(!workspace->setAside());
    }

    void aCrashBetweenOutboxAndCacheIsCaughtUp()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        workspace.keepCache();
        workspace.submit(id("a"), setTitle("One", "Two"));
        workspace.submit(id("b"), CreateReport{text("Other"), {}});
        workspace.loseCacheSinceKept();
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Two"));
        QCOMPARE(workspace.body(id("b")).value(QLatin1String("title")).toString(), text("Other"));
        QCOMPARE(workspace->unsentCount().value(), 3);
    }

    void aLostOrDamagedCacheIsMadeAgainFromTheOutbox()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        workspace.submit(id("a"), setTitle("One", "Two"));
        workspace.removeCache();
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Two"));

        workspace.close();
        QFile cache(workspace.path() + QStringLiteral("/cache-v1.db"));
        QVERIFY(cache.open(QIODevice::ReadWrite));
        for (qint64 at = 500; at < cache.size(); at += 1000) {
            cache.seek(at);
            cache.write("damaged");
        }
        cache.close();
        workspace.open();
        QVERIFY(workspace->setAside());
        QVERIFY(QFile::exists(*workspace->setAside()));
        QCOMPARE(workspace.body(id("a")).value(QLatin1String("title")).toString(), text("Two"));
        QCOMPARE(workspace->unsentCount().value(), 2);
    }

    void aCacheOfAnotherOutboxIsNotTaken()
    {
        TemporaryWorkspace workspace;
        workspace.submit(id("a"), CreateReport{text("One"), {}});
        workspace.close();
        for (const char* file : {"/outbox.db", "/outbox.db-wal", "/outbox.db-shm"})
            QFile::remove(workspace.path() + QString::fromLatin1(file));
        workspace.open();
        QVERIFY(workspace->setAside());
        QVERIFY(!workspace->record(id("a")).value());
    }

    void aWrongKeyIsRefusedAndNothingSetAside()
    {
        TemporaryWorkspace workspace;
        workspace.close();
        const auto opened = LocalStore::open(workspace.path(), SecretBytes::random(32), workspace.clock());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, error::StorageWrongKey);
        workspace.open();
        QVERIFY(!workspace->setAside());
    }

    void oneProgramAtATime()
    {
        TemporaryWorkspace workspace;
        const auto second = LocalStore::open(workspace.path(), workspace.key(), workspace.clock());
        QVERIFY(!second);
        QCOMPARE(second.error().code, error::WorkspaceInUse);
        QCOMPARE(second.error().details.first(), QString::number(QCoreApplication::applicationPid()));
    }

    void aFailedUnitLeavesBothFilesAsTheyWere()
    {
        QTemporaryDir folder;
        const SecretBytes key = SecretBytes::random(32);
        const auto files = LocalFiles::open(folder.filePath(text("w")), key, instantFromMs(1));
        QVERIFY(files);
        {
            auto work = LocalWork::begin(**files);
            QVERIFY(work);
            CommandRunner runner(**files, {actor(Role::Analyst), instantFromMs(2)});
            QVERIFY(runner.run(Commands().make(id("a"), CreateReport{text("One"), {}})).value());
            QCOMPARE(runner.lastSeq(), 1);
        }
        QCOMPARE((*files)->outbox().outbox().count().value(), 0);
        QVERIFY(!(*files)->cache().records().record(id("a")).value());
        QCOMPARE((*files)->agreement().value(), LocalFiles::Agreement::Full);
        QCOMPARE(numberIn((*files)->cache().meta(), meta::FollowedSeq).value(), 0);
    }

    void theDeviceKeyIsMadeOnce()
    {
        TemporaryWorkspace workspace;
        const QByteArray key = workspace->deviceKey().value()->verifyingKey().toBytes();
        workspace.reopen();
        QCOMPARE(workspace->deviceKey().value()->verifyingKey().toBytes(), key);
    }
};

QTEST_GUILESS_MAIN(tst_LocalStore)
#include "tst_LocalStore.moc"
