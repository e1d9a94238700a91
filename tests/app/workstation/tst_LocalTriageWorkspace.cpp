// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/LocalTriageWorkspace.h"

#include "core/command/Apply.h"
#include "core/sync/Resolution.h"
#include "tests/app/workstation/OpenedWorkspace.h"

#include <QSignalSpy>

using namespace firebreak;
using namespace firebreak::test;

class tst_LocalTriageWorkspace : public QObject
{
    Q_OBJECT

    static QString text(const char* words) { return QString::fromLatin1(words); }

    /// Submits and waits for what the views are told.
    /// Starts something and waits for what the views are told of it.
    template <class Answer, class Start> static Answer told(Start start)
    {
        std::optional<Answer> answer;
        QObject context;
        start(&context, [&answer](const Answer& value) { answer = value; });
        if (answer)
            qFatal("answered before it returned");
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("no answer");
        return *answer;
    }
    using Answers = ui::TriageWorkspace::Answers;

    static Result<Submitted> submit(ui::TriageWorkspace& views, const RecordId& target, const Payload& payload)
    {
        return told<Answers>([&](QObject* context, auto done) { views.submit({{target, payload}}, context, done); })->first();
    }
    static QString title(const ui::TriageWorkspace& views, const RecordId& id)
    {
        return views.record(id)->body.value(QLatin1String("title")).toString();
    }

private Q_SLOTS:
    void whatIsSubmittedIsReadAtOnce()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        QSignalSpy changed(&views, &ui::TriageWorkspace::recordsChanged);
        const RecordId id = views.newId();
        QVERIFY(!views.record(id));
        const auto made = submit(views, id, CreateReport{text("Heap overflow"), {}});
        QVERIFY(made);
        QCOMPARE(made->target, id);
        QVERIFY(made->inverse);
        QCOMPARE(views.record(id)->body.value(QLatin1String("title")).toString(), text("Heap overflow"));
        QVERIFY(views.isUnsent(id));
        views.setStandalone(true);
        QVERIFY(!views.isUnsent(id)); // it goes nowhere
        views.setStandalone(false);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.last().first().value<QList<RecordId>>().contains(id));

        QVERIFY(submit(views, id, AddComment{views.newId(), text("Seen in 2.1")}));
        QCOMPARE(views.notesOf(id).size(), 1);
        QVERIFY(!views.isUnsent(views.newId()));
    }

    void draftsAreThereAgainAfterARestart()
    {
        OpenedWorkspace opened;
        std::optional<RecordId> id;
        {
            LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
            id = views.newId();
            views.keepDraft(*id, text("half a sent"));
            views.keepDraft(views.newId(), text("another"));
            QCOMPARE(views.draft(*id), text("half a sent"));
        }
        LocalTriageWorkspace again(opened.workspace, opened.clock, opened.cache());
        QTRY_COMPARE(again.draft(*id), text("half a sent"));
        again.keepDraft(*id, {});
        QCOMPARE(again.draft(*id), QString());
    }

    void refusalsComeBackAsTheyAre()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        const auto refused = submit(views, views.newId(), SetField{text("title"), text("a"), text("b"), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::TargetAbsent);
    }

    void anActionOnTwoReportsIsOneStepOfUndo()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        QSignalSpy undoChanged(&views, &ui::TriageWorkspace::undoChanged);
        const RecordId one = views.newId();
        const RecordId two = views.newId();
        QVERIFY(submit(views, one, CreateReport{text("One"), {}}));
        QVERIFY(submit(views, two, CreateReport{text("Two"), {}}));
        const auto answers = told<Answers>([&](QObject* context, auto done) {
            views.submit({{one, SetField{text("title"), text("One"), text("1"), {}}}, {two, SetField{text("title"), text("Two"), text("2"), {}}}},
                         context, done);
        });
        QCOMPARE(answers->size(), 2);
        QCOMPARE(title(views, two), text("2"));
        QVERIFY(views.canUndo());
        QVERIFY(!views.canRedo());
        QVERIFY(told<Answers>([&](QObject* context, auto done) { views.undo(context, done); }));
        QCOMPARE(title(views, one), text("One"));
        QCOMPARE(title(views, two), text("Two"));
        QVERIFY(told<Answers>([&](QObject* context, auto done) { views.redo(context, done); }));
        QCOMPARE(title(views, one), text("1"));
        QVERIFY(!undoChanged.isEmpty());
    }

    void historyAndConflictsAreRead()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        const RecordId id = views.newId();
        QVERIFY(submit(views, id, CreateReport{text("One"), {}}));
        const auto history = told<Result<QList<HistoryLine>>>([&](QObject* context, auto done) { views.readHistory(id, context, done); });
        QVERIFY(history);
        QVERIFY(history->isEmpty()); // nothing is confirmed
        const auto conflicts = told<Result<QList<StoredConflict>>>([&](QObject* context, auto done) { views.readConflicts(context, done); });
        QVERIFY(conflicts);
        QVERIFY(conflicts->isEmpty());
        QCOMPARE(views.conflictCount(), 0);
        const auto none = told<Result<bool>>([&](QObject* context, auto done) { views.resolveWithMine(17, context, done); });
        QCOMPARE(none.error().code, error::ConflictUnknown);
        const auto nothing = told<Result<bool>>([&](QObject* context, auto done) { views.resolveWithValue(17, {}, context, done); });
        QCOMPARE(nothing.error().code, error::ConflictUnknown);
    }

    void nobodyIsCalledThatHasGone()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        const RecordId id = views.newId();
        views.submit({{id, CreateReport{text("One"), {}}}}, context.get(), [&isCalled](const auto&) { isCalled = true; });
        context.reset();
        QTRY_VERIFY(views.record(id)); // it was done all the same
        QVERIFY(!isCalled);
    }

    void theTeamIsReadAgainWhenItChanges()
    {
        OpenedWorkspace opened;
        auto cache = opened.cache();
        ClientCache& writer = *cache; // as if sync had brought them
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        QVERIFY(views.team().isEmpty());
        const auto add = [&writer](const char* name) {
            const Record person{RecordId(Uuid::fromName("person", name)), RecordKind::Person, Compartment::company(), 1, false,
                                {{QStringLiteral("name"), QString::fromLatin1(name)},
                                 {QStringLiteral("roles"), QJsonArray{QStringLiteral("analyst")}}}};
            QVERIFY(writer.put(person));
        };
        add("Zoe");
        add("Ada");
        Q_EMIT opened.workspace.everythingChanged();
        QCOMPARE(views.team().size(), 2);
        QCOMPARE(views.team().first().name, text("Ada"));
        add("Ben");
        QCOMPARE(views.team().size(), 2); // kept until somebody tells
        Q_EMIT opened.workspace.recordsChanged({RecordId(Uuid::fromName("person", "Ben"))});
        QCOMPARE(views.team().size(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_LocalTriageWorkspace)
#include "tst_LocalTriageWorkspace.moc"
