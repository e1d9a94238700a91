// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Commands.h"
#include "tests/support/MemoryState.h"

#include "core/identity/Permission.h"
#include "core/intake/Report.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// What the rules allow and refuse, field by field and role by role; imports have a test of their own.
class tst_Apply : public QObject
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
    Result<Outcome> run(Payload payload) { return run(m_report, std::move(payload), m_analyst); }
    QJsonObject body() const { return m_state.record(m_report)->body; }
    static QString word(const Result<Outcome>& outcome)
    {
        return outcome ? QStringLiteral("ok") : QString(outcome.error().code.word());
    }
    static SetField set(const char* field, const QJsonValue& from, const QJsonValue& to)
    {
        return {QString::fromLatin1(field), from, to, {}};
    }

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_commands = Commands();
        m_report = m_commands.newId();
        QVERIFY(run(
            CreateReport{QStringLiteral("Heap overflow in the parser"), QStringLiteral("One. Two. Three.")}));
    }

    void aClockThatRunsFarAheadSaysNothingOfTheFuture()
    {
        const Instant now = m_commands.now();
        const auto stamped = [&](std::chrono::minutes ahead, const char* title) {
            Command command = m_commands.make(m_report, set("title", body().value(QLatin1String("title")),
                                                             QString::fromLatin1(title)));
            command.at = now + ahead;
            const bool isDone = m_state.run(command, {m_analyst, now}).has_value();
            return isDone ? body().value(QLatin1String("updatedAt")).toString() : QString();
        };
        QCOMPARE(stamped(std::chrono::minutes(9), "a little"), toText(now + std::chrono::minutes(9)));
        QCOMPARE(stamped(std::chrono::hours(9), "far"), toText(now));
    }

    void createdReportsAreProductSecuritysOwn() // R9, R13, R14
    {
        const Record record = *m_state.record(m_report);
        QCOMPARE(record.compartment, Compartment::prodsec());
        QCOMPARE(record.revision, 1);
        QVERIFY(record.body.contains(QLatin1String("receivedAt")));
        QCOMPARE(word(run(m_report, CreateReport{QStringLiteral("again"), {}}, m_analyst)),
                 QStringLiteral("command.id-taken"));
        QCOMPARE(word(run(m_commands.newId(), CreateReport{QStringLiteral("  "), {}}, m_analyst)),
                 QStringLiteral("command.value-missing"));
        QVERIFY(!record.body.contains(QLatin1String("origin")));
    }

    void whoeverBecomesAwareTellsTheTeam() // R25 R17 R13 R18
    {
        for (const Role role : allRoles()) {
            const RecordId id = m_commands.newId();
            const auto made = run(id, CreateReport{QStringLiteral("It crashes"), {}}, actor(role));
            QCOMPARE(word(made), QStringLiteral("ok"));
            const Record report = *m_state.record(id);
            QCOMPARE(report.compartment, Compartment::prodsec());
            // Who is not of the team hands it over: somebody waits for an answer, and can't take it back.
            const bool isTheTeams = may(actor(role), Permission::Triage);
            QCOMPARE(report.body.value(QLatin1String("origin")).toString(),
                     isTheTeams ? QString() : QStringLiteral("employee"));
            QCOMPARE(made->inverse.has_value(), isTheTeams);
            QCOMPARE(run(id, RemoveRecord{}, actor(role)).has_value(), isTheTeams);
        }
        QCOMPARE(word(run(m_commands.newId(), CreateReport{QStringLiteral("x"), {}}, {actor(Role::Analyst).person, {}})),
                 QStringLiteral("command.not-permitted"));
    }

    void anEnquiryClosesRejectedAndRedirected() // R24
    {
        QVERIFY(run(set("enquiry", {}, true)));
        const auto dispose = [this](Disposition kind) {
            return word(run(m_report, DisposeReport{kind, QStringLiteral("a question"), {}}, m_analyst));
        };
        QCOMPARE(dispose(Disposition::Rejected), QStringLiteral("report.redirect-missing"));
        QVERIFY(run(set("redirectedTo", {}, QStringLiteral("support@example.com"))));
        QCOMPARE(dispose(Disposition::NotAffected), QStringLiteral("report.enquiry-disposition"));
        QCOMPARE(dispose(Disposition::Rejected), QStringLiteral("ok"));
        // Nor afterwards.
        QCOMPARE(word(run(set("redirectedTo", QStringLiteral("support@example.com"), {}))),
                 QStringLiteral("report.redirect-missing"));
        const RecordId other = m_commands.newId();
        QVERIFY(run(other, CreateReport{QStringLiteral("Other"), {}}, m_analyst));
        QVERIFY(run(other, DisposeReport{Disposition::NotAffected, QStringLiteral("not ours"), {}}, m_analyst));
        QCOMPARE(word(run(other, set("enquiry", {}, true), m_analyst)), QStringLiteral("report.enquiry-disposition"));
    }

    void whatOneMayNotReadIsAbsent() // R9, R53: the same answer as for an id that does not exist
    {
        const SetField edit = set("title", {}, QStringLiteral("x"));
        const auto hidden = run(m_report, edit, actor(Role::Writer));
        const auto absent = run(m_commands.newId(), edit, actor(Role::Writer));
        QVERIFY(!hidden && !absent);
        QCOMPARE(hidden.error(), absent.error());
    }

    void setsFieldsAndUndoes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QJsonValue>("stored");
        const auto row = [](const char* field, const QJsonValue& to, const QJsonValue& stored) {
            QTest::newRow(field) << QString::fromLatin1(field) << to << stored;
        };
        row("title", QStringLiteral(" A  new\ntitle "), QStringLiteral("A new title"));
        row("description", QStringLiteral("Line\n\nline "), QStringLiteral("Line\n\nline "));
        row("severity", QStringLiteral("CRITICAL"), QStringLiteral("critical"));
        row("cveId", QStringLiteral("cve-2024-0042"), QStringLiteral("CVE-2024-0042"));
        row("owner", actor(Role::Analyst).person->toText(), actor(Role::Analyst).person->toText());
        row("cwes", QJsonArray{QStringLiteral("cwe-79"), QStringLiteral("CWE-79")},
            QJsonArray{QStringLiteral("CWE-79")});
        row("cvss.2.0", QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P/E:ND"),
            QStringLiteral("AV:N/AC:L/Au:N/C:P/I:P/A:P"));
        row("cvss.3.1", QStringLiteral("CVSS:3.1/AC:L/AV:N/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X"),
            QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"));
    }

    void setsFieldsAndUndoes()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, to);
        QFETCH(QJsonValue, stored);
        const QJsonValue before = m_state.record(m_report)->body.value(field);
        const auto outcome = run(SetField{field, before.isUndefined() ? QJsonValue() : before, to, {}});
        QCOMPARE(word(outcome), QStringLiteral("ok"));
        QCOMPARE(outcome->changes.size(), 1);
        const QString inner = field.startsWith(QLatin1String("cvss.")) ? field.mid(5) : QString();
        const auto value = [&] {
            return inner.isEmpty() ? body().value(field)
                                   : body().value(QLatin1String("cvss")).toObject().value(inner);
        };
        QCOMPARE(value(), stored);
        QCOMPARE(word(run(outcome->target, *outcome->inverse, m_analyst)), QStringLiteral("ok"));
        QCOMPARE(value(), before);
    }

    void refusesBadValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* field, const QJsonValue& to, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(field) << to << QString::fromLatin1(code);
        };
        row("unknown field", "colour", QStringLiteral("red"), "command.field-unknown");
        row("flaw's field", "mitigation", QStringLiteral("x"), "command.field-unknown");
        row("severity", "severity", QStringLiteral("high"), "severity.unknown");
        row("cve", "cveId", QStringLiteral("CVE-2024-0000"), "command.value-invalid");
        row("cwe", "cwes", QJsonArray{QStringLiteral("CWE-079")}, "command.value-invalid");
        row("owner", "owner", QStringLiteral("somebody"), "uuid.malformed");
        row("vector", "cvss.3.1", QStringLiteral("CVSS:3.1/AV:N"), "cvss.metric-missing");
        row("version", "cvss.4.0", QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
            "command.value-invalid");
        row("type", "title", 7, "command.value-invalid");
        row("length", "title", QString(301, QLatin1Char('x')), "command.value-too-long");
    }

    void refusesBadValues()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, to);
        QFETCH(QString, code);
        const auto before = m_state.records();
        QCOMPARE(word(run(SetField{field, {}, to, {}})), code);
        QCOMPARE(m_state.records(), before);
    }

    void aFieldChangedMeanwhileIsAConflict()
    {
        QVERIFY(run(set("severity", {}, QStringLiteral("low"))));
        const auto late = run(set("severity", {}, QStringLiteral("critical")));
        QVERIFY(!late && isConflict(late.error()));
        QCOMPARE(late.error().details, QStringList{QStringLiteral("low")});
        // The same wish is no conflict: there is nothing left to do.
        const auto same = run(set("severity", {}, QStringLiteral("low")));
        QVERIFY(same && same->changes.isEmpty() && !same->inverse);
    }

    void proseMergesWhereEditsDoNotTouch()
    {
        const QString base = QStringLiteral("One. Two. Three. Four. Five.");
        QVERIFY(run(set("description", QStringLiteral("One. Two. Three."), base)));
        QVERIFY(run(set("description", base, QStringLiteral("One, mended. Two. Three. Four. Five."))));
        QVERIFY(run(set("description", base, QStringLiteral("One. Two. Three. Four. Five and six."))));
        QCOMPARE(body().value(QLatin1String("description")).toString(),
                 QStringLiteral("One, mended. Two. Three. Four. Five and six."));
        const auto clash = run(set("description", base, QStringLiteral("Uno. Two. Three. Four. Five.")));
        QVERIFY(!clash && isConflict(clash.error()));
    }

    void labelsAndReferencesGoBothWays()
    {
        const auto label = run(ChangeLabel{QStringLiteral(" Needs  CVE "), true});
        QVERIFY(label);
        QCOMPARE(body().value(QLatin1String("labels")).toArray(), QJsonArray{QStringLiteral("needs cve")});
        QVERIFY(run(label->target, *label->inverse, m_analyst));
        QVERIFY(!body().contains(QLatin1String("labels")));

        const QString url = QStringLiteral("https://example.org/advisory?id=1");
        const auto reference = run(ChangeReference{url, {QStringLiteral("patch")}, true});
        QVERIFY(reference);
        QVERIFY(run(reference->target, *reference->inverse, m_analyst));
        QVERIFY(!body().contains(QLatin1String("references")));
        for (const char* bad : {"javascript:alert(1)", "file:///etc/passwd", "example.org", "https://", ""}) {
            QCOMPARE(word(run(ChangeReference{QString::fromLatin1(bad), {}, true})),
                     QStringLiteral("command.value-invalid"));
        }
    }

    void commentsAreRecordsOfTheirOwn()
    {
        const RecordId note = m_commands.newId();
        const auto added = run(AddComment{note, QStringLiteral("Looks reachable from the network.")});
        QVERIFY(added);
        QCOMPARE(body().value(QLatin1String("comments")).toInt(), 1);
        QCOMPARE(m_state.record(note)->compartment, Compartment::prodsec());
        QCOMPARE(m_state.byKey(parentKey(m_report)), QList<RecordId>{note});
        QCOMPARE(word(run(note, RemoveRecord{}, actor(Role::Commander))),
                 QStringLiteral("command.not-permitted"));
        QVERIFY(run(added->target, *added->inverse, m_analyst));
        QVERIFY(m_state.record(note)->isRemoved);
        QVERIFY(!body().contains(QLatin1String("comments")));
        QVERIFY(m_state.byKey(parentKey(m_report)).isEmpty());
        QCOMPARE(word(run(AddComment{m_commands.newId(), QStringLiteral(" \n")})),
                 QStringLiteral("command.value-missing"));
    }

    void everyReportEndsWithADispositionAndAReason() // R15, R30
    {
        QCOMPARE(word(run(DisposeReport{Disposition::Rejected, QStringLiteral(" "), {}})),
                 QStringLiteral("command.reason-missing"));
        const auto disposed =
            run(DisposeReport{Disposition::NotAffected, QStringLiteral("Not shipped."), {}});
        QVERIFY(disposed);
        QVERIFY(isConflict(run(DisposeReport{Disposition::Rejected, QStringLiteral("No."), {}}).error()));
        QVERIFY(run(disposed->target, *disposed->inverse, m_analyst));
        QVERIFY(!body().contains(QLatin1String("disposition")));
    }

    void takingADispositionBackSparesSomebodyElses() // R15
    {
        const auto mine = run(DisposeReport{Disposition::NotAffected, QStringLiteral("Not shipped."), {}});
        QVERIFY(mine && mine->inverse);
        const Actor colleague = actor(Role::Commander);
        QVERIFY(run(m_report, ReopenReport{}, colleague));
        const auto theirs = run(m_report, DisposeReport{Disposition::Rejected, QStringLiteral("No issue."), {}}, colleague);
        QVERIFY(theirs);
        const auto undone = run(mine->target, *mine->inverse, m_analyst);
        QCOMPARE(word(undone), QStringLiteral("conflict.disposed"));
        QCOMPARE(undone.error().place, QStringLiteral("disposition"));
        QVERIFY(body().contains(QLatin1String("disposition")));
        // Whoever made it takes it back, and so does anybody who asks for it by no moment.
        const auto back = run(theirs->target, *theirs->inverse, colleague);
        QVERIFY(back && !body().contains(QLatin1String("disposition")));
        QVERIFY(run(back->target, *back->inverse, colleague));
        QVERIFY(run(ReopenReport{}));
        QVERIFY(!body().contains(QLatin1String("disposition")));
    }

    void onlyWhoMadeAReportTakesItBackAndOnlyAtOnce() // R15
    {
        QCOMPARE(word(run(m_report, RemoveRecord{}, actor(Role::Commander))),
                 QStringLiteral("command.not-permitted"));
        QVERIFY(run(m_report, set("severity", {}, QStringLiteral("low")), actor(Role::Commander)));
        QCOMPARE(word(run(m_report, RemoveRecord{}, m_analyst)), QStringLiteral("command.not-permitted"));
    }

    void aFlawIsMadeOfItsReport() // R27
    {
        QVERIFY(run(set("severity", {}, QStringLiteral("important"))));
        const RecordId flaw = m_commands.newId();
        QCOMPARE(word(run(DisposeReport{Disposition::Flaw, QStringLiteral("Affects us."), {}})),
                 QStringLiteral("command.value-invalid"));
        const auto made = run(DisposeReport{Disposition::Flaw, QStringLiteral("Affects us."), flaw});
        QVERIFY(made);
        const QJsonObject flawBody = m_state.record(flaw)->body;
        QCOMPARE(flawBody.value(QLatin1String("severity")).toString(), QStringLiteral("important"));
        QCOMPARE(flawBody.value(QLatin1String("reports")).toArray(), QJsonArray{m_report.toText()});
        // Reopening takes an untouched flaw back, and redo brings the same one.
        const auto reopened = run(made->target, *made->inverse, m_analyst);
        QVERIFY(reopened && m_state.record(flaw)->isRemoved);
        QVERIFY(run(reopened->target, *reopened->inverse, m_analyst));
        QVERIFY(!m_state.record(flaw)->isRemoved);
        QVERIFY(run(flaw, set("statement", {}, QStringLiteral("We ship it.")), actor(Role::Writer)));
        QCOMPARE(word(run(ReopenReport{})), QStringLiteral("report.flaw-in-work"));
    }

    void writersEditTheWordsOfAFlawAlone()
    {
        const RecordId flaw = m_commands.newId();
        QVERIFY(run(DisposeReport{Disposition::Flaw, QStringLiteral("Affects us."), flaw}));
        const Actor writer = actor(Role::Writer);
        QVERIFY(run(flaw, set("mitigation", {}, QStringLiteral("Turn it off.")), writer));
        QCOMPARE(word(run(flaw, set("severity", {}, QStringLiteral("low")), writer)),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(word(run(flaw, set("mitigation", QStringLiteral("Turn it off."), QStringLiteral("x")),
                          actor(Role::Engineer))),
                 QStringLiteral("command.not-permitted"));
    }

    void onlyTheServerEnrolsPeople()
    {
        const RecordId id = m_commands.newId();
        const SetPerson person{QStringLiteral("A B"), {Role::Analyst}, true};
        QCOMPARE(word(run(id, person, actor(Role::Admin))), QStringLiteral("command.not-permitted"));
        QVERIFY(run(id, person, Actor::system()));
        QCOMPARE(m_state.record(id)->kind, RecordKind::Person);
    }

    void editingWhatWasRemovedIsAConflict()
    {
        QVERIFY(run(RemoveRecord{}));
        const auto late =
            run(set("title", QStringLiteral("Heap overflow in the parser"), QStringLiteral("x")));
        QVERIFY(!late && isConflict(late.error()));
        QVERIFY(run(RemoveRecord{true}));
        QVERIFY(run(set("title", QStringLiteral("Heap overflow in the parser"), QStringLiteral("x"))));
    }

    void unknownFieldsOfABodySurvive()
    {
        Record record = *m_state.record(m_report);
        record.body[QLatin1String("futureField")] = QJsonObject{{QStringLiteral("a"), 1}};
        m_state.put(record);
        QVERIFY(run(set("severity", {}, QStringLiteral("low"))));
        QCOMPARE(body().value(QLatin1String("futureField")).toObject().value(QLatin1String("a")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Apply)
#include "tst_Apply.moc"
