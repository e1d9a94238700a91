// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/LocalIdentity.h"
#include "core/sync/RunOn.h"
#include "core/sync/Workspace.h"
#include "core/sync/WorkspaceReader.h"
#include "core/sync/WorkspaceSync.h"
#include "core/sync/WorkspaceWriter.h"
#include "core/sync/WriterPort.h"
#include "tests/support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace firebreak;
using namespace firebreak::test;

/// The workspace alone, without a server; tests/sync has it with one.
class tst_Workspace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SecretBytes m_key = SecretBytes::random(32);
    ManualClock m_clock{instantFromMs(1'760'000'000'000)};
    int m_count = 0;

    static RecordId id(const char* name) { return RecordId(Uuid::fromName("record", name)); }
    static QString text(const char* words) { return QString::fromLatin1(words); }
    template <class T> static T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("no answer");
        return future.result();
    }
    std::unique_ptr<Workspace> opened()
    {
        auto workspace = std::make_unique<Workspace>(m_clock);
        const auto answer = await(workspace->open(m_folder.filePath(QString::number(m_count)), m_key));
        if (!answer)
            qFatal("cannot open: %s", qPrintable(toLogLine(answer.error())));
        return workspace;
    }

private Q_SLOTS:
    void init() { ++m_count; }

    void answersOnItsOwnThreadAndTells()
    {
        const auto workspace = opened();
        QVERIFY(workspace->isOpen() && workspace->setAside().isEmpty() && workspace->actor().person);
        QSignalSpy changed(workspace.get(), &Workspace::recordsChanged);
        QSignalSpy unsent(workspace.get(), &Workspace::unsentCountChanged);
        QThread* answeredOn = nullptr;
        auto told = workspace->submit(id("a"), CreateReport{text("One"), {}})
                        .then(this, [&answeredOn](const Result<Submitted>& answer) {
                            answeredOn = QThread::currentThread();
                            return answer.has_value();
                        });
        QVERIFY(await(told));
        QCOMPARE(answeredOn, thread());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<QList<RecordId>>(), QList<RecordId>{id("a")});
        QTRY_COMPARE(unsent.count(), 1);
        QCOMPARE(workspace->unsentCount(), 1);
        QCOMPARE(await(workspace->record(id("a"))).value()->body.value(QLatin1String("title")).toString(), text("One"));
        QCOMPARE(workspace->syncStatus().phase, SyncStatus::Phase::Stopped);
    }

    void anActionIsUndoneAtOnce()
    {
        const auto workspace = opened();
        QList<Command> commands;
        for (const char* name : {"a", "b", "c"})
            commands.append(workspace->make(id(name), CreateReport{text(name), {}}));
        QVERIFY(await(workspace->submitAction(commands)));
        QVERIFY(workspace->canUndo());
        QCOMPARE(await(workspace->undo()).value().size(), 3);
        for (const char* name : {"a", "b", "c"})
            QVERIFY(await(workspace->record(id(name))).value()->isRemoved);
        QVERIFY(!workspace->canUndo() && workspace->canRedo());
        QVERIFY(await(workspace->redo()));
        QVERIFY(!await(workspace->record(id("b"))).value()->isRemoved);
        QVERIFY(workspace->canUndo() && !workspace->canRedo());
        QVERIFY(await(workspace->undo()));
        QVERIFY(await(workspace->undo()).value().isEmpty()); // nothing left to undo is no fault
    }

    void twoHundredStepsBack()
    {
        const auto workspace = opened();
        QVERIFY(await(workspace->submit(id("a"), CreateReport{text("0"), {}})));
        for (int i = 0; i < 200; ++i)
            QVERIFY(await(workspace->submit(id("a"), SetField{text("title"), QString::number(i), QString::number(i + 1), {}})));
        for (int i = 0; i < 200; ++i)
            QVERIFY(await(workspace->undo()).value().first());
        QCOMPARE(await(workspace->record(id("a"))).value()->body.value(QLatin1String("title")).toString(), text("0"));
    }

    void refusalsAreToldAndCostNoUndoStep()
    {
        const auto workspace = opened();
        QSignalSpy refused(workspace.get(), &Workspace::refused);
        const auto answer = await(workspace->submit(id("none"), ChangeLabel{text("x"), true}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, error::TargetAbsent);
        QCOMPARE(refused.count(), 1);
        QVERIFY(!workspace->canUndo());
    }

    void aLongActionTellsHowFarItIsAndIsOneStep()
    {
        const auto workspace = opened();
        const int count = 600;
        QList<Command> commands;
        for (int i = 0; i < count; ++i)
            commands.append(workspace->make(id(qPrintable(QString::number(i))), CreateReport{text("x"), {}}));
        QSignalSpy progress(workspace.get(), &Workspace::actionProgressed);
        QCOMPARE(await(workspace->submitAction(commands)).value().size(), count);
        QVERIFY(progress.size() > 2);
        QCOMPARE(progress.first()[0].toInt(), 0);
        QCOMPARE(progress.last()[0].toInt(), count);
        QCOMPARE(progress.last()[1].toInt(), count);
        QCOMPARE(await(workspace->undo()).value().size(), count);
        QVERIFY(!workspace->canUndo());
        for (const int i : {0, 300, count - 1})
            QVERIFY(await(workspace->record(id(qPrintable(QString::number(i))))).value()->isRemoved);
    }

    void aLongActionEndsEarlyAndWhatIsDoneIsOneStep()
    {
        const auto workspace = opened();
        QList<Command> commands;
        for (int i = 0; i < 2000; ++i)
            commands.append(workspace->make(id(qPrintable(QString::number(i))), CreateReport{text("x"), {}}));
        connect(workspace.get(), &Workspace::actionProgressed, this, [&workspace](qsizetype done) {
            if (done > 0)
                workspace->cancelAction();
        });
        const qsizetype done = await(workspace->submitAction(commands)).value().size();
        QVERIFY(done > 0 && done < commands.size());
        QVERIFY(await(workspace->record(id("0"))).value());
        QVERIFY(!await(workspace->record(id("1999"))).value());
        QCOMPARE(await(workspace->undo()).value().size(), done); // which nothing ends early
        QVERIFY(!workspace->canUndo());
    }

    void anEditThatCameTooLateWaitsForADecision()
    {
        const auto workspace = opened();
        const auto set = [](const char* from, const char* to) { return SetField{text("title"), text(from), text(to), {}}; };
        QVERIFY(await(workspace->submit(id("a"), CreateReport{text("One"), {}})));
        QVERIFY(await(workspace->submit(id("a"), set("One", "Theirs"))));
        QSignalSpy told(workspace.get(), &Workspace::conflictCountChanged);
        QCOMPARE(QString(await(workspace->submit(id("a"), set("One", "Mine"))).error().code.word()), text("conflict.field-changed"));
        QTRY_COMPARE(told.count(), 1);
        const QList<StoredConflict> conflicts = await(workspace->conflicts()).value();
        QCOMPARE(conflicts.size(), 1);
        const auto title = [](const std::optional<Record>& record) { return record->body.value(QLatin1String("title")).toString(); };
        QCOMPARE(title(conflicts[0].base), text("One"));
        QCOMPARE(title(conflicts[0].mine), text("Mine"));
        QVERIFY(await(workspace->resolveWithMine(conflicts[0].seq)));
        QTRY_COMPARE(workspace->conflictCount(), 0);
        QCOMPARE(title(await(workspace->record(id("a"))).value()), text("Mine"));
        // Undo takes back the decision and not what was done before it.
        QVERIFY(await(workspace->undo()).value().first());
        QCOMPARE(title(await(workspace->record(id("a"))).value()), text("Theirs"));
        QVERIFY(await(workspace->redo()).value().first());
        QVERIFY(await(workspace->undo()).value().first());
        QVERIFY(await(workspace->submit(id("a"), set("Theirs", "Mine"))));
        QVERIFY(await(workspace->undo()).value().first());
        // Any other refusal is told and no more.
        QVERIFY(!await(workspace->submit(id("nothing"), set("a", "b"))));
        QCOMPARE(await(workspace->conflicts()).value().size(), 0);
    }

    void staysAfterClosing()
    {
        {
            const auto workspace = opened();
            workspace->submit(id("a"), CreateReport{text("Last words"), {}}); // and closed at once
        }
        const auto workspace = opened();
        QVERIFY(await(workspace->record(id("a"))).value());
        QCOMPARE(workspace->unsentCount(), 1);
        const auto notes = await(workspace->notesOn(id("a")));
        QVERIFY(notes && notes->isEmpty());
        QVERIFY(await(workspace->people()).value().isEmpty());
        QVERIFY(await(workspace->conflicts()).value().isEmpty());
        QCOMPARE(await(workspace->byKey(text("alias:none"))).value().size(), 0);
        QVERIFY(await(workspace->historyOf(id("a"))).value().isEmpty());
    }

    void aSecondProgramAndAWrongKeyAreRefused()
    {
        const auto first = opened();
        Workspace second(m_clock);
        const auto busy = await(second.open(first->directory(), m_key));
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, error::WorkspaceInUse);
        QVERIFY(!second.isOpen());
    }

    void aCallAfterTheWorkerWentIsCancelled()
    {
        QThread thread;
        auto worker = std::make_unique<QObject>();
        worker->moveToThread(&thread);
        auto never = runOn(worker.get(), [] { return 1; });
        worker.reset();
        QVERIFY(never.isFinished() && never.isCanceled());
    }
};

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_Workspace.moc"
