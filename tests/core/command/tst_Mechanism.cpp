// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include "core/command/Findings.h"
#include "core/command/actions/ActionTable.h"
#include "core/command/rules/Placement.h"
#include "core/identity/Access.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Records of any kind made, edited and taken back, and actions, by the tables alone.
class tst_Mechanism : public QObject
{
    Q_OBJECT

private:
    MemoryState m_state;
    Commands m_commands;
    RecordId m_report = RecordId::generate(instantFromMs(1));
    const Actor m_analyst = actor(Role::Analyst);

    Result<Outcome> run(const RecordId& target, Payload payload, const Actor& who)
    {
        const Command command = m_commands.make(target, std::move(payload));
        return m_state.run(command, {who, command.at});
    }
    Result<Outcome> run(const RecordId& target, Payload payload) { return run(target, std::move(payload), m_analyst); }
    static QString word(const Result<Outcome>& outcome)
    {
        return outcome ? QStringLiteral("ok") : QString(outcome.error().code.word());
    }
    CreateRecord task(const QJsonObject& more = {}) const
    {
        CreateRecord made{RecordKind::Task,
                          {{QStringLiteral("about"), m_report.toText()}, {QStringLiteral("title"), QStringLiteral("Validate")}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            made.fields[it.key()] = it.value();
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_commands = Commands();
        m_report = m_commands.newId();
        QVERIFY(run(m_report, CreateReport{QStringLiteral("Heap overflow"), {}}));
    }

    void aRecordIsMadeWhereItsParentLives()
    {
        const RecordId id = m_commands.newId();
        const auto made = run(id, task({{QStringLiteral("title"), QStringLiteral("  Validate\n it ")}}));
        QCOMPARE(word(made), QStringLiteral("ok"));
        const Record record = *m_state.record(id);
        QCOMPARE(record.kind, RecordKind::Task);
        QCOMPARE(record.compartment, Compartment::prodsec());
        QCOMPARE(record.body.value(QLatin1String("title")).toString(), QStringLiteral("Validate it"));
        QCOMPARE(record.body.value(QLatin1String("createdBy")).toString(), m_analyst.person->toText());
        QCOMPARE(m_state.byKey(parentKey(m_report)), QList<RecordId>{id});
        QVERIFY(run(id, *made->inverse));
        QVERIFY(m_state.record(id)->isRemoved);
        QVERIFY(m_state.byKey(parentKey(m_report)).isEmpty());
    }

    void whatIsMissingUnknownOrAbsentIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("missing") << QJsonObject{{QStringLiteral("title"), QStringLiteral(" ")}}
                                 << "command.value-missing" << "title";
        QTest::newRow("unknown") << QJsonObject{{QStringLiteral("mood"), QStringLiteral("x")}}
                                 << "command.field-unknown" << "mood";
        QTest::newRow("malformed") << QJsonObject{{QStringLiteral("dueAt"), QStringLiteral("soon")}}
                                   << "command.value-invalid" << "dueAt";
        QTest::newRow("absent") << QJsonObject{{QStringLiteral("about"), RecordId::generate(instantFromMs(5)).toText()}}
                                << "command.reference-absent" << "about";
    }

    void whatIsMissingUnknownOrAbsentIsRefused()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const auto made = run(m_commands.newId(), task(more));
        QCOMPARE(word(made), code);
        QCOMPARE(made.error().place, place);
    }

    // R9
    void others_canNeitherMakeNorTouchNorFindATask()
    {
        const RecordId id = m_commands.newId();
        QVERIFY(run(id, task()));
        for (const Role role : allRoles()) {
            const Actor who = actor(role);
            if (isProductSecurity(who))
                continue;
            QVERIFY(!mayRead(who, m_state.record(id)->compartment));
            QCOMPARE(word(run(m_commands.newId(), task(), who)), QStringLiteral("command.not-permitted"));
            // The same answer as for a record that is not there.
            for (const RecordId& target : {id, RecordId::generate(instantFromMs(77))}) {
                QCOMPARE(word(run(target, SetField{QStringLiteral("title"), {}, QStringLiteral("x"), {}}, who)),
                         QStringLiteral("command.target-absent"));
                QCOMPARE(word(run(target, RemoveRecord{}, who)), QStringLiteral("command.target-absent"));
                QCOMPARE(word(run(target, AddComment{m_commands.newId(), QStringLiteral("x")}, who)),
                         QStringLiteral("command.target-absent"));
            }
        }
    }

    void fieldsAreSetByTheirRows()
    {
        const RecordId id = m_commands.newId();
        QVERIFY(run(id, task()));
        const auto set = [&](const char* field, const QJsonValue& from, const QJsonValue& to) {
            return run(id, SetField{QString::fromLatin1(field), from, to, {}});
        };
        const QString monday = QStringLiteral("2026-11-23T10:00:00.000Z");
        const QString tuesday = QStringLiteral("2026-11-24T10:00:00.000Z");
        QCOMPARE(word(set("dueAt", {}, monday)), QStringLiteral("ok"));
        QCOMPARE(word(set("dueAt", {}, tuesday)), QStringLiteral("conflict.field-changed"));
        QCOMPARE(word(set("conclusion", {}, QStringLiteral("done"))), QStringLiteral("command.field-unknown"));
        QCOMPARE(word(set("about", {}, {})), QStringLiteral("command.field-fixed"));
        QCOMPARE(word(set("title", QStringLiteral("Validate"), {})), QStringLiteral("command.value-missing"));
        QCOMPARE(word(set("statement", {}, QStringLiteral("x"))), QStringLiteral("command.field-unknown"));
        QCOMPARE(word(run(id, ChangeLabel{QStringLiteral("x"), true})), QStringLiteral("ok"));
        QCOMPARE(word(run(id, ChangeReference{QStringLiteral("https://a.example"), {}, true})),
                 QStringLiteral("command.wrong-kind"));
    }

    void aParentIsNotTakenFromItsChildren()
    {
        const RecordId id = m_commands.newId();
        QVERIFY(run(id, task()));
        QCOMPARE(word(run(m_report, RemoveRecord{})), QStringLiteral("command.has-children"));
        QVERIFY(run(id, RemoveRecord{}));
        QCOMPARE(word(run(m_report, RemoveRecord{})), QStringLiteral("ok"));
        QCOMPARE(word(run(id, RemoveRecord{true})), QStringLiteral("conflict.removed"));
    }

    void whatIsBelowMovesWithIt()
    {
        const RecordId flaw = m_commands.newId();
        const RecordId onReport = m_commands.newId();
        const RecordId onFlaw = m_commands.newId();
        QVERIFY(run(m_report, DisposeReport{Disposition::Flaw, QStringLiteral("it affects us"), flaw}));
        QVERIFY(run(onReport, task()));
        QVERIFY(run(onFlaw, task({{QStringLiteral("about"), flaw.toText()}})));
        QVERIFY(run(flaw, AddComment{m_commands.newId(), QStringLiteral("hello")}));
        QCOMPARE(m_state.record(onFlaw)->compartment, Compartment::prodsec()); // though the flaw is everybody's

        // An embargoed incident above the flaw takes everything along, Product Security's part to itself.
        const RecordId incident = m_commands.newId();
        m_state.put({incident, RecordKind::Incident, Compartment::embargo(incident), 1, false, {}});
        Record moved = *m_state.record(flaw);
        moved.body[QLatin1String("incident")] = incident.toText();
        m_state.put(moved);
        ChangeSet changes(m_state);
        QVERIFY(relocate(changes, flaw));
        const Compartment embargo = Compartment::embargo(incident);
        QCOMPARE(changes.record(flaw)->compartment, embargo);
        QCOMPARE(changes.record(onFlaw)->compartment, embargo.forProductSecurity());
        QCOMPARE(changes.record(m_report)->compartment, embargo.forProductSecurity());
        QCOMPARE(changes.record(onReport)->compartment, embargo.forProductSecurity());
        QCOMPARE(changes.changes().size(), 5);
    }

    // R111
    void anActionIsTakenBackExactly()
    {
        const RecordId id = m_commands.newId();
        const QJsonArray parts{QJsonObject{{QStringLiteral("title"), QStringLiteral("Reproduce it")}}};
        QVERIFY(run(id, task({{QStringLiteral("subTasks"), parts}})));
        const Act conclude{QStringLiteral("task.conclude"),
                           {{QStringLiteral("conclusion"), QStringLiteral("done")},
                            {QStringLiteral("outcome"), QStringLiteral("It is real")}}};
        QCOMPARE(word(run(id, conclude)), QStringLiteral("command.value-missing")); // a part is open
        QVERIFY(run(id, SetField{QStringLiteral("subTasks"), parts, {}, {}}));
        const QJsonObject before = m_state.record(id)->body;
        const auto done = run(id, conclude);
        QCOMPARE(word(done), QStringLiteral("ok"));
        QCOMPARE(m_state.record(id)->body.value(QLatin1String("outcome")).toString(), QStringLiteral("It is real"));

        // A forged memory of what was before is no way to write: doing it again would not give what is there.
        Revert forged = std::get<Revert>(*done->inverse);
        forged.deltas[0].fields[QStringLiteral("title")] = QStringLiteral("Something else");
        QCOMPARE(word(run(id, forged)), QStringLiteral("conflict.field-changed"));
        forged = std::get<Revert>(*done->inverse);
        forged.at += std::chrono::seconds(1);
        forged.deltas.append(RecordDelta{m_report, false, false, std::nullopt, {{QStringLiteral("title"), QStringLiteral("x")}}});
        QCOMPARE(word(run(id, forged)), QStringLiteral("conflict.field-changed"));
        QCOMPARE(word(run(id, *done->inverse, actor(Role::Engineer))), QStringLiteral("command.target-absent"));

        const auto undone = run(id, *done->inverse);
        QCOMPARE(word(undone), QStringLiteral("ok"));
        QJsonObject after = m_state.record(id)->body;
        after[QLatin1String("updatedAt")] = before.value(QLatin1String("updatedAt"));
        QCOMPARE(after, before);
        QCOMPARE(word(run(id, *undone->inverse)), QStringLiteral("ok")); // and done again
        // Once somebody went on from there, there is no way back past it.
        QVERIFY(run(id, Act{QStringLiteral("task.reopen"), {}}));
        QCOMPARE(word(run(id, *done->inverse)), QStringLiteral("conflict.field-changed"));
    }

    void actionsAreRefusedByTheirTables()
    {
        QCOMPARE(word(run(m_report, Act{QStringLiteral("flaw.levitate"), {}})), QStringLiteral("command.action-unknown"));
        const auto approve = [&](const QJsonObject& arguments) {
            return word(run(m_report, Act{QStringLiteral("check.approve"), arguments}));
        };
        QCOMPARE(approve({}), QStringLiteral("command.value-missing"));
        QCOMPARE(approve({{QStringLiteral("mood"), 1}}), QStringLiteral("command.field-unknown"));
        QCOMPARE(approve({{QStringLiteral("code"), QStringLiteral("no.such-check")},
                          {QStringLiteral("reason"), QStringLiteral("x")}}),
                 QStringLiteral("command.value-invalid"));
    }

    void wordsAreEachActionsOwn()
    {
        QSet<QString> words;
        for (const auto& noun : allActions()) {
            for (const ActionRule& rule : noun) {
                const QString name = QString::fromLatin1(rule.word);
                QVERIFY2(!words.contains(name), rule.word);
                words.insert(name);
                QVERIFY2(rule.run, rule.word);
                QVERIFY2(!rule.kinds.isEmpty(), rule.word);
                QCOMPARE(actionRule(name), &rule);
            }
        }
        // The commands with payloads of their own can't be shadowed.
        for (const char* own : {"report.create", "report.import", "report.unimport", "field.set", "label.add",
                                "label.remove", "reference.add", "reference.remove", "comment.add", "report.dispose",
                                "report.reopen", "record.remove", "record.restore", "person.set", "record.create",
                                "record.revert"})
            QVERIFY2(!words.contains(QString::fromLatin1(own)), own);
    }

    void checksHaveEachTheirCode()
    {
        QSet<QString> codes;
        const QList<const Check*> checks = allChecks();
        for (const Check* check : checks) {
            const QString code(check->code.word());
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.insert(code);
            QVERIFY2(qstrlen(check->source) > 0 && qstrlen(check->explanation) > 0 && qstrlen(check->resolution) > 0,
                     qPrintable(code));
            QCOMPARE(checkOf(code), check);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Mechanism)
#include "tst_Mechanism.moc"
