// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/BulletinActions.h"

#include "core/bulletin/BulletinStatus.h"
#include "core/command/Findings.h"
#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/kinds/BulletinCase.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/embargo/Embargo.h"
#include "tests/core/command/actions/CaseWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// A bulletin from its template to its publication, through the rules.
class tst_BulletinActions : public QObject
{
    Q_OBJECT

    static Instant at(const char* text) { return instantFromText(QString::fromLatin1(text)).value(); }

    /// A public incident whose fix is released on Wednesday 2026-12-02 at 14:00 in Berlin, and a bulletin of
    /// it.
    struct Desk : CaseWorld
    {
        Desk() : CaseWorld(at("2026-11-24T09:00:00Z"))
        {
            QJsonObject body = this->body(incident);
            body[QLatin1String("release")] =
                QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-12-02T13:00:00.000Z")},
                            {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")}};
            body[QLatin1String("leadAnalyst")] = actor(Role::Analyst).person->toText();
            put(incident, RecordKind::Incident, body);
            const QJsonArray sections{
                QJsonObject{{QStringLiteral("key"), QStringLiteral("executive-summary")}},
                QJsonObject{{QStringLiteral("key"), QStringLiteral("mitigation")}}};
            QJsonArray parties;
            for (const SignOffParty party : requiredParties())
                parties.append(QJsonObject{{QStringLiteral("party"), QString(toWord(party))},
                                           {QStringLiteral("hoursBefore"), 4}});
            made = newId();
            (void)run(made,
                      CreateRecord{RecordKind::Template,
                                   {{QStringLiteral("name"), QStringLiteral("Bulletin")},
                                    {QStringLiteral("kind"), QStringLiteral("bulletin")},
                                    {QStringLiteral("sections"), sections},
                                    {QStringLiteral("signOffs"), parties}}},
                      who(Role::Commander));
            bulletin = newId();
        }

        QString start()
        {
            return word(act(bulletin, "bulletin.start", Role::Writer,
                            {{QStringLiteral("incident"), incident.toText()},
                             {QStringLiteral("template"), made.toText()},
                             {QStringLiteral("title"), QStringLiteral("Overflow")}}));
        }
        QString write(const char* section, const char* from, const char* to, Role role = Role::Writer)
        {
            return word(act(bulletin, "bulletin.write", role,
                            {{QStringLiteral("section"), QString::fromLatin1(section)},
                             {QStringLiteral("from"), QString::fromLatin1(from)},
                             {QStringLiteral("to"), QString::fromLatin1(to)}}));
        }
        QString done(const char* action, Role role, const QJsonObject& arguments = {})
        {
            return word(act(bulletin, action, role, arguments));
        }
        QString sign(const char* party, Role role)
        {
            return done("bulletin.sign-off", role, {{QStringLiteral("party"), QString::fromLatin1(party)}});
        }
        void signAll()
        {
            sign("commander", Role::Commander);
            sign("analyst", Role::Analyst);
            sign("program-manager", Role::ProgramManager);
            sign("writer", Role::Writer);
        }
        void makeReady()
        {
            start();
            share();
            write("executive-summary", "", "A parser overflows.");
            write("mitigation", "", "Update to 3.2.1.");
            done("bulletin.freeze", Role::Writer);
            done("bulletin.review", Role::Writer);
            signAll();
        }
        /// The writer owns it and the lead analyst is its main analyst; the other two get it.
        void share()
        {
            (void)set(bulletin, "sharedWith",
                      QJsonArray{actor(Role::Commander).person->toText(),
                                 actor(Role::ProgramManager).person->toText()},
                      Role::ProgramManager);
        }
        Bulletin value() const { return Bulletin::fromJson(body(bulletin)).value(); }

        RecordId made = RecordId(Uuid::fromName("test", "template"));
        RecordId bulletin = RecordId(Uuid::fromName("test", "bulletin"));
    };

private Q_SLOTS:
    void itStartsFromItsTemplate() // R123 R124
    {
        Desk desk;
        QCOMPARE(desk.start(), QStringLiteral("ok"));
        const Bulletin bulletin = desk.value();
        QCOMPARE(bulletin.text.sections.size(), 2);
        QCOMPARE(bulletin.templateVersion, 1);
        QCOMPARE(bulletin.schedule.size(), 4);
        QCOMPARE(bulletin.schedule.first().dueAt, at("2026-12-01T09:00:00Z")); // four hours before the freeze
        QCOMPARE(bulletin.cveIds, {QStringLiteral("CVE-2026-1234")});
        QCOMPARE(*bulletin.mainAnalyst, *actor(Role::Analyst).person);
        QCOMPARE(*bulletin.owner, *actor(Role::Writer).person);
        QCOMPARE(desk.word(desk.act(desk.newId(), "bulletin.start", Role::Engineer,
                                    {{QStringLiteral("incident"), desk.incident.toText()},
                                     {QStringLiteral("template"), desk.made.toText()},
                                     {QStringLiteral("title"), QStringLiteral("x")}})),
                 QStringLiteral("command.not-permitted"));
    }

    void theWriterOwnsTheTextAndOthersSuggest() // D3 R125
    {
        Desk desk;
        desk.start();
        QCOMPARE(desk.write("mitigation", "", "Update to 3.2.1."), QStringLiteral("ok"));
        QCOMPARE(desk.write("mitigation", "Update to 3.2.1.", "No.", Role::Engineer),
                 QStringLiteral("command.not-permitted"));
        const QJsonObject suggestion{{QStringLiteral("suggestion"), QStringLiteral("s1")},
                                     {QStringLiteral("section"), QStringLiteral("mitigation")},
                                     {QStringLiteral("from"), QStringLiteral("3.2.1")},
                                     {QStringLiteral("to"), QStringLiteral("3.2.2")}};
        QCOMPARE(desk.done("bulletin.suggest", Role::Engineer, suggestion), QStringLiteral("ok"));
        QCOMPARE(desk.value().text.sections.last().text, QStringLiteral("Update to 3.2.1."));
        QJsonObject decision{{QStringLiteral("suggestion"), QStringLiteral("s1")}};
        QCOMPARE(desk.done("bulletin.decide", Role::Writer, decision),
                 QStringLiteral("command.reason-missing"));
        decision[QLatin1String("accepted")] = true;
        QCOMPARE(desk.done("bulletin.decide", Role::Engineer, decision),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(desk.done("bulletin.decide", Role::Writer, decision), QStringLiteral("ok"));
        QCOMPARE(desk.value().text.sections.last().text, QStringLiteral("Update to 3.2.2."));
        QCOMPARE(desk.value().edits.size(), 2); // tracked
        QCOMPARE(desk.done("bulletin.decide", Role::Writer, decision),
                 QStringLiteral("conflict.field-changed"));
    }

    void editsOfDifferentPlacesMerge()
    {
        Desk desk;
        desk.start();
        QCOMPARE(desk.write("mitigation", "", "One.\nTwo.\nThree.\n"), QStringLiteral("ok"));
        QCOMPARE(desk.write("mitigation", "One.\nTwo.\nThree.\n", "One!\nTwo.\nThree.\n"),
                 QStringLiteral("ok"));
        QCOMPARE(desk.write("mitigation", "One.\nTwo.\nThree.\n", "One.\nTwo.\nThree!\n"),
                 QStringLiteral("ok"));
        QCOMPARE(desk.value().text.sections.last().text, QStringLiteral("One!\nTwo.\nThree!\n"));
        QCOMPARE(desk.write("mitigation", "One.\nTwo.\nThree.\n", "1.\nTwo.\nThree.\n"),
                 QStringLiteral("conflict.field-changed"));
    }

    void nothingChangesAfterTheFreeze() // R125
    {
        Desk desk;
        desk.makeReady();
        QCOMPARE(desk.write("mitigation", "Update to 3.2.1.", "Update."),
                 QStringLiteral("bulletin.edited-after-freeze"));
        QCOMPARE(desk.word(desk.set(desk.bulletin, "title", QStringLiteral("Another"), Role::Writer)),
                 QStringLiteral("bulletin.edited-after-freeze"));
        QCOMPARE(desk.done("bulletin.thaw", Role::Writer,
                           {{QStringLiteral("reason"), QStringLiteral("wrong version")}}),
                 QStringLiteral("ok"));
        QCOMPARE(desk.write("mitigation", "Update to 3.2.1.", "Update to 3.2.2."), QStringLiteral("ok"));
        QVERIFY(desk.value().openSignOffs() == requiredParties()); // the edit voided them
    }

    void editsEndOneBusinessDayBefore() // R125 D2
    {
        Desk desk;
        desk.start();
        desk.setTime(at("2026-12-01T12:59:59Z"));
        QCOMPARE(desk.write("mitigation", "", "Update."), QStringLiteral("ok"));
        QCOMPARE(desk.write("mitigation", "Update.", "Update now."), QStringLiteral("bulletin.edited-late"));
    }

    void everyPartySignsForItself() // R124
    {
        Desk desk;
        desk.makeReady();
        QVERIFY(desk.value().openSignOffs().isEmpty());
        Desk other;
        other.start();
        QCOMPARE(other.sign("commander", Role::Writer), QStringLiteral("command.not-permitted"));
        QCOMPARE(other.sign("legal", Role::Legal), QStringLiteral("ok"));
    }

    void thePortalTakesTheReviewOfThisVeryText() // R126
    {
        Desk desk;
        desk.start();
        desk.write("mitigation", "", "Update.");
        QCOMPARE(desk.done("bulletin.move-to-portal", Role::Writer),
                 QStringLiteral("bulletin.portal-unreviewed"));
        QCOMPARE(desk.done("bulletin.review", Role::Writer), QStringLiteral("ok"));
        desk.write("mitigation", "Update.", "Update now.");
        QCOMPARE(desk.done("bulletin.move-to-portal", Role::Writer),
                 QStringLiteral("bulletin.portal-unreviewed"));
        desk.done("bulletin.review", Role::Writer);
        QCOMPARE(desk.done("bulletin.move-to-portal", Role::Writer), QStringLiteral("ok"));
    }

    void itIsPublishedOnTheCommandersInstruction() // R128
    {
        Desk desk;
        desk.makeReady();
        QCOMPARE(desk.done("bulletin.publish", Role::ProgramManager),
                 QStringLiteral("bulletin.not-instructed"));
        QCOMPARE(desk.done("bulletin.instruct", Role::Writer), QStringLiteral("command.not-permitted"));
        QCOMPARE(desk.done("bulletin.instruct", Role::Commander), QStringLiteral("ok"));
        const auto published = desk.act(desk.bulletin, "bulletin.publish", Role::ProgramManager);
        QCOMPARE(desk.word(published), QStringLiteral("ok"));
        QVERIFY(!published->inverse);
        QVERIFY(desk.value().published);
        QCOMPARE(
            desk.done("bulletin.thaw", Role::Writer, {{QStringLiteral("reason"), QStringLiteral("late")}}),
            QStringLiteral("bulletin.edited-after-freeze"));
    }

    void publishingAsksForWhatItStartedWith() // R123 R124
    {
        Desk desk;
        desk.makeReady();
        desk.done("bulletin.instruct", Role::Commander);
        const auto publish = [&desk] { return desk.done("bulletin.publish", Role::ProgramManager); };
        const auto without = [&](const char* field, const QJsonValue& to) {
            const QJsonValue before = desk.body(desk.bulletin).value(QLatin1String(field));
            QString refusal = desk.word(desk.set(desk.bulletin, field, to, Role::ProgramManager));
            if (refusal == QStringLiteral("ok"))
                refusal = publish();
            (void)desk.set(desk.bulletin, field, before, Role::ProgramManager);
            return refusal;
        };
        QCOMPARE(without("schedule", QJsonArray()), QStringLiteral("bulletin.schedule-open"));
        QCOMPARE(without("sharedWith", QJsonArray()), QStringLiteral("bulletin.sharing-open"));
        for (const char* field : {"cveIds", "incidentTicket", "liftAt", "mainAnalyst"})
            QCOMPARE(without(field, QJsonValue()), QStringLiteral("bulletin.collection-open"));
        QCOMPARE(publish(), QStringLiteral("ok"));
    }

    void withoutAReleaseDateItIsSignedAllTheSame() // R124
    {
        Desk desk;
        QVERIFY(desk.set(desk.incident, "release", {}, Role::ProgramManager));
        desk.makeReady();
        QVERIFY(desk.value().schedule.isEmpty()); // nothing to count back from yet
        QVERIFY(desk.set(desk.bulletin, "liftAt",
                         QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-12-02T13:00:00.000Z")},
                                     {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")}},
                         Role::ProgramManager));
        desk.done("bulletin.instruct", Role::Commander);
        QCOMPARE(desk.done("bulletin.publish", Role::ProgramManager), QStringLiteral("bulletin.schedule-open"));
    }

    void hostedOfferingsPublishNoBulletin() // R144
    {
        Desk desk;
        Offering hosted;
        hosted.name = QStringLiteral("Cloud");
        hosted.shortName = QStringLiteral("cloud");
        hosted.type = OfferingType::Service;
        hosted.isHosted = true;
        const RecordId offering = desk.newId();
        const RecordId stream = desk.newId();
        const RecordId affect = desk.newId();
        desk.put(offering, RecordKind::Offering, hosted.toJson());
        desk.put(stream, RecordKind::Stream, Stream{.offering = offering, .name = QStringLiteral("cloud")}.toJson());
        Affect touched{.flaw = desk.flaw, .stream = stream};
        touched.component = QStringLiteral("parser");
        touched.affectedness = Affectedness::Affected;
        touched.resolution = Resolution::Delegated;
        desk.put(affect, RecordKind::Affect, touched.toJson());
        const CaseView view(desk.state, desk.now());
        QVERIFY(incidentSurroundings(desk.incident, view, ProcessRules::of(view)).isHostedOnly);
        desk.makeReady();
        desk.done("bulletin.instruct", Role::Commander);
        QCOMPARE(desk.done("bulletin.publish", Role::ProgramManager), QStringLiteral("bulletin.hosted-only"));
    }

    void neverBeforeTheLift() // R128 R126
    {
        Desk desk;
        QJsonObject body = desk.body(desk.incident);
        EmbargoEligibility eligibility;
        for (const PublicTrace trace : allPublicTraces())
            eligibility.answers[trace] = {};
        eligibility.at = at("2026-11-23T09:00:00Z");
        Embargo embargo;
        embargo.beganAt = at("2026-11-23T09:00:00Z");
        embargo.eligibility = eligibility;
        embargo.roster = {{*actor(Role::Commander).person,
                           RosterGroup::IncidentResponse,
                           {},
                           QStringLiteral("decides"),
                           embargo.beganAt,
                           {},
                           {}}};
        embargo.agreedLift = AgreedLift{
            at("2026-12-02T13:00:00Z"), QStringLiteral("Europe/Berlin"), LiftControl::Finder, {}, {}, {}};
        embargo.instruction = LiftInstruction{*actor(Role::Commander).person, at("2026-11-24T08:00:00Z"),
                                              embargo.agreedLift->at};
        body[QLatin1String("embargo")] = embargo.toJson();
        desk.put(desk.incident, RecordKind::Incident, body, Compartment::embargo(desk.incident));
        desk.makeReady();
        QCOMPARE(desk.place(desk.bulletin), Compartment::embargo(desk.incident));
        QCOMPARE(desk.done("bulletin.publish", Role::ProgramManager),
                 QStringLiteral("bulletin.under-embargo"));
        desk.setTime(at("2026-12-01T12:59:50Z"));
        QCOMPARE(desk.done("bulletin.move-to-portal", Role::Writer), QStringLiteral("bulletin.portal-early"));
        desk.setTime(at("2026-12-01T13:00:00Z"));
        QCOMPARE(desk.done("bulletin.move-to-portal", Role::Writer), QStringLiteral("ok"));
    }

    void theFinalTextGoesToTheFlaw() // R127
    {
        Desk desk;
        desk.makeReady();
        const CaseView view(desk.state, desk.now());
        const auto codes = [&] {
            QStringList all;
            for (const Finding& finding : findings(*desk.state.record(desk.bulletin), desk.state, desk.now()))
                all.append(finding.check->code.word());
            return all;
        };
        QVERIFY(codes().contains(QStringLiteral("bulletin.parity")));
        QCOMPARE(
            desk.done("bulletin.copy-to-flaw", Role::Writer, {{QStringLiteral("flaw"), desk.flaw.toText()}}),
            QStringLiteral("ok"));
        QVERIFY(!codes().contains(QStringLiteral("bulletin.parity")));
        QCOMPARE(desk.body(desk.flaw).value(QLatin1String("docText")).toString(),
                 QStringLiteral("A parser overflows."));
    }

    void translationsAreOfTheFinalTextAndPostedWithIt() // R122 R131
    {
        Desk desk;
        desk.start();
        desk.share();
        desk.write("executive-summary", "", "A parser overflows.");
        desk.write("mitigation", "", "Update to 3.2.1.");
        const RecordId german = desk.newId();
        QCOMPARE(desk.word(desk.act(german, "translation.start", Role::Translator,
                                    {{QStringLiteral("bulletin"), desk.bulletin.toText()},
                                     {QStringLiteral("language"), QStringLiteral("de")}})),
                 QStringLiteral("ok"));
        const auto translate = [&](const char* section, const char* from, const char* to) {
            return desk.word(desk.act(german, "translation.write", Role::Translator,
                                      {{QStringLiteral("section"), QString::fromLatin1(section)},
                                       {QStringLiteral("from"), QString::fromLatin1(from)},
                                       {QStringLiteral("to"), QString::fromLatin1(to)}}));
        };
        const auto finish = [&] {
            return desk.word(desk.act(german, "translation.finish", Role::Translator));
        };
        QCOMPARE(translate("mitigation", "", "Auf 3.2.1 aktualisieren."), QStringLiteral("ok"));
        QCOMPARE(finish(), QStringLiteral("translation.not-of-final"));
        desk.done("bulletin.freeze", Role::Writer);
        QCOMPARE(finish(), QStringLiteral("translation.stale"));
        translate("executive-summary", "", "Ein Parser laeuft ueber.");
        (void)desk.act(german, "translation.write-title", Role::Translator,
                       {{QStringLiteral("to"), QStringLiteral("Ueberlauf")}});
        QCOMPARE(finish(), QStringLiteral("ok"));
        desk.done("bulletin.review", Role::Writer);
        desk.signAll();
        desk.done("bulletin.instruct", Role::Commander);
        QCOMPARE(desk.done("bulletin.publish", Role::ProgramManager), QStringLiteral("ok"));
        QVERIFY(Translation::fromJson(desk.body(german))->posted);
        QCOMPARE(translate("mitigation", "Auf 3.2.1 aktualisieren.", "x"),
                 QStringLiteral("conflict.field-changed"));
    }

    void whatIsTranslatedLateIsPostedAndOwedUntilThen() // R114 R131
    {
        Desk desk;
        desk.makeReady();
        const RecordId german = desk.newId();
        const auto translate = [&](const char* action, const QJsonObject& arguments = {}) {
            return desk.word(desk.act(german, action, Role::Translator, arguments));
        };
        QCOMPARE(translate("translation.start", {{QStringLiteral("bulletin"), desk.bulletin.toText()},
                                                 {QStringLiteral("language"), QStringLiteral("de")}}),
                 QStringLiteral("ok"));
        const auto owed = [&desk] {
            const CaseView view(desk.state, desk.now());
            return incidentSurroundings(desk.incident, view, ProcessRules::of(view)).unfinishedTexts;
        };
        const auto post = [&] { return desk.word(desk.act(german, "translation.post", Role::ProgramManager)); };
        QCOMPARE(post(), QStringLiteral("translation.posted-alone"));
        desk.done("bulletin.instruct", Role::Commander);
        QCOMPARE(desk.done("bulletin.publish", Role::ProgramManager), QStringLiteral("ok"));
        QCOMPARE(owed(), QList<RecordId>{german}); // the incident does not close without it
        QCOMPARE(post(), QStringLiteral("translation.not-of-final"));
        for (const char* section : {"executive-summary", "mitigation"})
            translate("translation.write", {{QStringLiteral("section"), QString::fromLatin1(section)},
                                            {QStringLiteral("to"), QStringLiteral("Auf 3.2.1 aktualisieren.")}});
        translate("translation.write-title", {{QStringLiteral("to"), QStringLiteral("Ueberlauf")}});
        QCOMPARE(translate("translation.finish"), QStringLiteral("ok"));
        QCOMPARE(translate("translation.post"), QStringLiteral("command.not-permitted"));
        QCOMPARE(post(), QStringLiteral("ok"));
        QVERIFY(Translation::fromJson(desk.body(german))->posted);
        QVERIFY(owed().isEmpty());
    }

    void anArticleOpensItsReview() // R130
    {
        Desk desk;
        const RecordId made = desk.newId();
        (void)desk.run(
            made,
            CreateRecord{RecordKind::Template,
                         {{QStringLiteral("name"), QStringLiteral("Article")},
                          {QStringLiteral("kind"), QStringLiteral("article")},
                          {QStringLiteral("sections"),
                           QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("background")}}}}}},
            desk.who(Role::Commander));
        desk.made = made;
        QCOMPARE(desk.start(), QStringLiteral("ok"));
        QCOMPARE(desk.value().reviews.size(), 1);
        QVERIFY(desk.value().reviews.first().isOpen());
        const QJsonObject article{{QStringLiteral("subject"), QStringLiteral("article")}};
        QCOMPARE(desk.done("text.conclude-review", Role::Engineer, article),
                 QStringLiteral("command.not-permitted"));
        QCOMPARE(desk.done("text.conclude-review", Role::Writer, article), QStringLiteral("ok"));
        QVERIFY(!desk.value().reviews.first().isOpen());
    }

    void anArticleIsPublishedAsReviewed() // R129 R130
    {
        Desk desk;
        desk.made = desk.newId();
        QJsonArray parties;
        for (const SignOffParty party : requiredParties())
            parties.append(QJsonObject{{QStringLiteral("party"), QString(toWord(party))},
                                       {QStringLiteral("hoursBefore"), 4}});
        (void)desk.run(desk.made,
                       CreateRecord{RecordKind::Template,
                                    {{QStringLiteral("name"), QStringLiteral("Article")},
                                     {QStringLiteral("kind"), QStringLiteral("article")},
                                     {QStringLiteral("sections"),
                                      QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("mitigation")}}}},
                                     {QStringLiteral("signOffs"), parties}}},
                       desk.who(Role::Commander));
        const QJsonObject article{{QStringLiteral("subject"), QStringLiteral("article")}};
        desk.start();
        desk.share();
        desk.write("mitigation", "", "Update.");
        QCOMPARE(desk.done("text.conclude-review", Role::Writer, article), QStringLiteral("ok"));
        desk.write("mitigation", "Update.", "Update now."); // after the review
        for (const char* action : {"bulletin.freeze", "bulletin.review"})
            desk.done(action, Role::Writer);
        desk.signAll();
        desk.done("bulletin.instruct", Role::Commander);
        const auto publish = [&desk] { return desk.done("bulletin.publish", Role::ProgramManager); };
        QCOMPARE(publish(), QStringLiteral("bulletin.article-unreviewed"));
        QCOMPARE(desk.done("text.open-review", Role::Writer, article), QStringLiteral("ok"));
        QCOMPARE(desk.done("text.conclude-review", Role::Writer, article), QStringLiteral("ok"));
        QCOMPARE(publish(), QStringLiteral("ok"));
    }

    void theWritersReviewAFlawsTexts() // R129
    {
        Desk desk;
        const QJsonObject mitigation{{QStringLiteral("subject"), QStringLiteral("mitigation")}};
        QVERIFY(desk.set(desk.flaw, "mitigation", QStringLiteral("Update."), Role::Writer));
        const Instant opened = desk.now(); // a text that is written waits for the writers from then on
        const auto missing = [&desk] {
            const CaseView view(desk.state, desk.now());
            return flawCase(*desk.state.record(desk.flaw), view).unreviewedTexts;
        };
        QCOMPARE(missing(), QStringList(QStringLiteral("mitigation")));
        QCOMPARE(desk.word(desk.act(desk.flaw, "text.conclude-review", Role::Writer, mitigation)),
                 QStringLiteral("ok"));
        const QJsonArray reviews = desk.body(desk.flaw).value(QLatin1String("reviews")).toArray();
        const TextReview review = TextReview::fromJson(reviews.first().toObject()).value();
        QCOMPARE(review.openedAt, opened);
        QVERIFY(review.covers(QStringLiteral("Update.")));
        QVERIFY(missing().isEmpty());
        QCOMPARE(desk.word(desk.act(desk.flaw, "text.conclude-review", Role::Writer, mitigation)),
                 QStringLiteral("command.value-invalid")); // none is open
        const QJsonObject before = desk.body(desk.flaw);
        const auto changed = desk.set(desk.flaw, "mitigation", QStringLiteral("Update now."), Role::Writer);
        QCOMPARE(missing(), QStringList(QStringLiteral("mitigation"))); // what was reviewed is another text
        const QJsonArray all = desk.body(desk.flaw).value(QLatin1String("reviews")).toArray();
        QCOMPARE(all.size(), 2);
        QVERIFY(TextReview::fromJson(all.last().toObject())->isOpen());
        QCOMPARE(desk.word(desk.run(desk.flaw, *changed->inverse, desk.who(Role::Writer))), QStringLiteral("ok"));
        QCOMPARE(desk.body(desk.flaw).value(QLatin1String("reviews")), before.value(QLatin1String("reviews")));
        QVERIFY(missing().isEmpty());
    }

    void undoTakesAnEditBack()
    {
        Desk desk;
        desk.start();
        const QJsonObject before = desk.body(desk.bulletin);
        const auto written = desk.act(desk.bulletin, "bulletin.write", Role::Writer,
                                      {{QStringLiteral("section"), QStringLiteral("mitigation")},
                                       {QStringLiteral("to"), QStringLiteral("x")}});
        QVERIFY(written && written->inverse);
        QCOMPARE(desk.word(desk.run(desk.bulletin, *written->inverse, desk.who(Role::Writer))),
                 QStringLiteral("ok"));
        QCOMPARE(desk.value().text, Bulletin::fromJson(before)->text);
        QVERIFY(desk.value().edits.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_BulletinActions)
#include "tst_BulletinActions.moc"
