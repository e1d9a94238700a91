// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/LocalTriageWorkspace.h"

#include "core/command/Apply.h"
#include "tests/app/workstation/OpenedWorkspace.h"

#include <QSignalSpy>

using namespace firebreak;
using namespace firebreak::test;

class tst_LocalTriageWorkspace : public QObject
{
    Q_OBJECT

    static QString text(const char* words) { return QString::fromLatin1(words); }

    /// Submits and waits for what the views are told.
    static Result<Outcome> submit(ui::TriageWorkspace& views, const RecordId& target, const Payload& payload)
    {
        std::optional<Result<Outcome>> answer;
        QObject context;
        views.submit(target, payload, &context, [&answer](const Result<Outcome>& outcome) { answer = outcome; });
        if (answer)
            qFatal("answered before it returned");
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("no answer");
        return *answer;
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
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.last().first().value<QList<RecordId>>().contains(id));

        QVERIFY(submit(views, id, AddComment{views.newId(), text("Seen in 2.1")}));
        QCOMPARE(views.notesOf(id).size(), 1);
        QVERIFY(!views.isUnsent(views.newId()));
    }

    void refusalsComeBackAsTheyAre()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        const auto refused = submit(views, views.newId(), SetField{text("title"), text("a"), text("b"), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, error::TargetAbsent);
    }

    void nobodyIsCalledThatHasGone()
    {
        OpenedWorkspace opened;
        LocalTriageWorkspace views(opened.workspace, opened.clock, opened.cache());
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        const RecordId id = views.newId();
        views.submit(id, CreateReport{text("One"), {}}, context.get(), [&isCalled](const auto&) { isCalled = true; });
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
