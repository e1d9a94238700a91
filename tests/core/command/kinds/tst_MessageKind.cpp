// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/MessageKind.h"

#include "core/command/Findings.h"
#include "core/command/kinds/ReportCase.h"
#include "tests/core/command/actions/CaseWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// Correspondence, files, tasks and views, through the rules.
class tst_MessageKind : public QObject
{
    Q_OBJECT

    struct Desk : CaseWorld
    {
        Desk() : CaseWorld(instantFromText(u"2026-06-15T12:00:00Z").value())
        {
            report = newId();
            put(report, RecordKind::Report,
                {{QStringLiteral("receivedAt"), QStringLiteral("2026-06-12T12:00:00.000Z")},
                 {QStringLiteral("origin"), QStringLiteral("researcher")}},
                Compartment::prodsec());
        }
        QString message(const QJsonObject& more, Role role = Role::Analyst)
        {
            QJsonObject fields{{QStringLiteral("about"), report.toText()},
                               {QStringLiteral("direction"), QStringLiteral("out")},
                               {QStringLiteral("party"), QStringLiteral("reporter")},
                               {QStringLiteral("channel"), QStringLiteral("e-mail")},
                               {QStringLiteral("at"), QStringLiteral("2026-06-15T10:00:00Z")}};
            for (auto it = more.begin(); it != more.end(); ++it)
                fields[it.key()] = it.value();
            last = newId();
            return word(run(last, CreateRecord{RecordKind::Message, fields}, who(role)));
        }
        QString create(RecordKind kind, const QJsonObject& fields, Role role)
        {
            last = newId();
            return word(run(last, CreateRecord{kind, fields}, who(role)));
        }

        QString attach(const QJsonObject& arguments)
        {
            last = newId();
            return word(act(last, "attachment.add", Role::Analyst, arguments));
        }

        RecordId report = RecordId(Uuid::fromName("test", "report"));
        RecordId last = report;
    };

private Q_SLOTS:
    void aReplyStopsTheClockOfItsReport() // R13 R18 R19 R22
    {
        Desk desk;
        QCOMPARE(desk.message({{QStringLiteral("topics"),
                                QJsonArray{QStringLiteral("process"), QStringLiteral("timeline")}}}),
                 QStringLiteral("ok"));
        QCOMPARE(desk.place(desk.last), Compartment::prodsec());
        const CaseView view(desk.state, desk.now());
        const auto report = CaseView::read<Report>(*desk.state.record(desk.report));
        const ClockFacts facts = reportFacts(*report, messagesOf(desk.report, view), closingOf(*report, view));
        const auto open = findings(*desk.state.record(desk.report), view); // no lead, no secure channel
        QCOMPARE(open.size(), 2);
        QVERIFY(open.first().check == &check::ReportLeadMissing);
        QCOMPARE(*facts.moment(QStringLiteral("firstReply")),
                 instantFromText(u"2026-06-15T10:00:00Z").value());
        QCOMPARE(desk.message({}, Role::Writer), QStringLiteral("command.not-permitted"));
    }

    void aMessageWasSentBeforeItIsWrittenDown() // R20 R21
    {
        Desk desk;
        const auto at = [&desk](std::chrono::minutes ahead) {
            return desk.message({{QStringLiteral("at"), toText(desk.now() + ahead)}});
        };
        QCOMPARE(at(std::chrono::hours(24)), QStringLiteral("command.moment-ahead"));
        QCOMPARE(at(std::chrono::minutes(30)), QStringLiteral("command.moment-ahead"));
        QCOMPARE(at(std::chrono::minutes(5)), QStringLiteral("ok")); // clocks differ a little
    }

    void aPromiseNamesItsDay() // R21
    {
        Desk desk;
        const QJsonObject promise{
            {QStringLiteral("topics"), QJsonArray{QStringLiteral("expected-response")}}};
        QCOMPARE(desk.message(promise), QStringLiteral("body.field-missing"));
        QJsonObject complete = promise;
        complete[QLatin1String("expectedBy")] = QStringLiteral("2026-06-30T10:00:00Z");
        QCOMPARE(desk.message(complete), QStringLiteral("ok"));
    }

    void thirdPartiesTakeTheReportersConsent() // R67
    {
        Desk desk;
        const QJsonObject toCert{{QStringLiteral("party"), QStringLiteral("third-party")},
                                 {QStringLiteral("partyName"), QStringLiteral("CERT/CC")}};
        QCOMPARE(desk.message(toCert), QStringLiteral("message.consent-missing"));
        QJsonObject report = desk.body(desk.report);
        report[QLatin1String("consents")] =
            QJsonArray{QJsonObject{{QStringLiteral("party"), QStringLiteral("CERT/CC")},
                                   {QStringLiteral("reference"), QStringLiteral("message 3")},
                                   {QStringLiteral("at"), QStringLiteral("2026-06-13T10:00:00Z")}}};
        desk.put(desk.report, RecordKind::Report, report, Compartment::prodsec());
        QCOMPARE(desk.message(toCert), QStringLiteral("ok"));
    }

    void embargoedContentGoesThroughApprovedTools() // R60
    {
        Desk desk;
        desk.put(desk.report, RecordKind::Report, desk.body(desk.report),
                 Compartment::embargo(desk.incident).forProductSecurity());
        QCOMPARE(desk.message({}), QStringLiteral("message.tool-not-approved"));
    }

    void aReproducerIsPassedOn() // R62
    {
        Desk desk;
        const QJsonObject file{{QStringLiteral("about"), desk.flaw.toText()},
                               {QStringLiteral("sha256"), QString(64, u'a')},
                               {QStringLiteral("size"), 12},
                               {QStringLiteral("name"), QStringLiteral("poc.c")},
                               {QStringLiteral("mediaType"), QStringLiteral("text/plain")},
                               {QStringLiteral("reproducer"), true}};
        QCOMPARE(desk.attach(file), QStringLiteral("ok"));
        const Actor engineer = desk.who(Role::Engineer);
        QVERIFY(!Attachment::fromJson(desk.body(desk.last))->mayOpen(engineer));
        QVERIFY(desk.set(desk.last, "passedTo", QJsonArray{engineer.person->toText()}, Role::Analyst));
        QVERIFY(Attachment::fromJson(desk.body(desk.last))->mayOpen(engineer));
        QJsonObject bad = file;
        bad[QLatin1String("name")] = QStringLiteral("../poc.c");
        QCOMPARE(desk.attach(bad), QStringLiteral("body.field-value"));
    }

    void aViewIsItsMakers()
    {
        Desk desk;
        const QJsonObject mine{{QStringLiteral("name"), QStringLiteral("Mine")},
                               {QStringLiteral("query"), QStringLiteral("owner:me")}};
        QCOMPARE(desk.create(RecordKind::View, mine, Role::Engineer), QStringLiteral("ok"));
        QCOMPARE(desk.word(desk.set(desk.last, "name", QStringLiteral("Ours"), Role::Analyst)),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(desk.word(desk.set(desk.last, "name", QStringLiteral("Ours"), Role::Engineer)),
                 QStringLiteral("ok"));
        QCOMPARE(desk.word(desk.set(desk.last, "query", QStringLiteral("severity:awful"), Role::Engineer)),
                 QStringLiteral("body.field-value"));
    }
};

QTEST_APPLESS_MAIN(tst_MessageKind)
#include "tst_MessageKind.moc"
