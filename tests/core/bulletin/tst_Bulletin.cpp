// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Bulletin.h"

#include "core/base/BodyError.h"
#include "tests/core/bulletin/SampleBulletin.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Bulletin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsWithUnknownFields() // R123 R124
    {
        Bulletin bulletin = finalBulletin();
        bulletin.documentationTicket = QStringLiteral("DOC-3");
        bulletin.suggestions = {{QStringLiteral("s1"), QStringLiteral("mitigation"), QStringLiteral("3.2.1"),
                                 QStringLiteral("3.2.2"), QStringLiteral("newer"), idOf("engineer"),
                                 at("2026-11-30T09:00:00Z"),
                                 SuggestionDecision{false, idOf("writer"), at("2026-11-30T10:00:00Z"),
                                                    QStringLiteral("not out")}}};
        bulletin.edits = {{at("2026-11-30T09:00:00Z"), idOf("writer"), bulletin.hash()}};
        bulletin.movedToPortal = bulletin.reviewed;
        bulletin.instruction = TextMark{at("2026-12-01T13:00:00Z"), idOf("ic"), bulletin.hash()};
        bulletin.published = TextMark{at("2026-12-02T13:00:00Z"), {}, bulletin.hash()};
        bulletin.reviews = {{ReviewSubject::Article, at("2026-11-30T09:00:00Z"), {}, {}, {}, {}}};
        bulletin.extra = {{QStringLiteral("future"), 1}};
        const auto read = Bulletin::fromJson(bulletin.toJson());
        QVERIFY(read);
        QCOMPARE(*read, bulletin);
    }

    void itSaysWhatIsNotCollected() // R123
    {
        Bulletin bulletin = sampleBulletin();
        QCOMPARE(bulletin.uncollected(), QStringList());
        bulletin.cveIds.clear();
        bulletin.incidentTicket.clear();
        bulletin.liftAt.reset();
        bulletin.mainAnalyst.reset();
        QCOMPARE(bulletin.uncollected().size(), 4);
        QVERIFY(ZonedMoment::fromJson({{QStringLiteral("at"), QStringLiteral("2026-12-02T13:00:00Z")}})
                    .error()
                    .code == error::BodyFieldMissing);
    }

    void anEditVoidsTheSignOffs() // R124 R125
    {
        Bulletin bulletin = finalBulletin();
        QVERIFY(bulletin.openSignOffs().isEmpty());
        QVERIFY(bulletin.isSignedBy(SignOffParty::Commander));
        bulletin.text.sections.last().text = QStringLiteral("Update to 3.2.2.");
        QCOMPARE(bulletin.openSignOffs(), requiredParties());
        QVERIFY(!bulletin.isSignedBy(SignOffParty::Commander));
        bulletin.text = sampleText(); // back as it was: what was signed is what is there
        QVERIFY(bulletin.openSignOffs().isEmpty());
    }

    void aNamedPersonSignsHimself()
    {
        Bulletin bulletin = finalBulletin();
        bulletin.schedule.first().person = idOf("ic");
        QCOMPARE(bulletin.openSignOffs(), {SignOffParty::Commander});
        bulletin.signOffs.first().by = idOf("ic");
        QVERIFY(bulletin.openSignOffs().isEmpty());
    }

    void rolesSayForWhomSomebodySigns() // R124
    {
        QVERIFY(canSignFor({Role::Commander}, SignOffParty::Commander));
        QVERIFY(!canSignFor({Role::Analyst}, SignOffParty::Commander));
        QVERIFY(canSignFor({Role::Writer, Role::Legal}, SignOffParty::Legal));
        for (const SignOffParty party : allSignOffParties()) {
            QVERIFY(!canSignFor({}, party));
            QCOMPARE(*signOffPartyFromWord(QString(toWord(party))), party);
        }
    }

    void suggestionsChangeNothingUntilTheWriterTakesThem() // D3 R125
    {
        Suggestion suggestion{QStringLiteral("s1"),
                              QStringLiteral("mitigation"),
                              QStringLiteral("3.2.1"),
                              QStringLiteral("3.2.2"),
                              {},
                              idOf("engineer"),
                              at("2026-11-30T09:00:00Z"),
                              {}};
        const QString text = sampleText().sections.last().text;
        QCOMPARE(*suggestion.applyTo(text), QStringLiteral("Update to 3.2.2."));
        QVERIFY(suggestion.applyTo(QStringLiteral("3.2.1 or 3.2.1")).error().code == error::SuggestionStale);
        QVERIFY(suggestion.applyTo(QStringLiteral("other")).error().code == error::SuggestionStale);
        suggestion.from.clear();
        QCOMPARE(*suggestion.applyTo(QStringLiteral("a")), QStringLiteral("a\n3.2.2"));
        Bulletin bulletin = sampleBulletin();
        const QString hash = bulletin.hash();
        bulletin.suggestions = {suggestion};
        QCOMPARE(bulletin.hash(), hash);
        QCOMPARE(bulletin.openSuggestions().size(), 1);
        const SuggestionDecision unexplained{false, {}, at("2026-11-30T10:00:00Z"), {}};
        QVERIFY(!SuggestionDecision::fromJson(unexplained.toJson()));
    }

    void refusesWhatCanNotBe()
    {
        Bulletin bulletin = sampleBulletin();
        bulletin.schedule.append(bulletin.schedule.first());
        QVERIFY(Bulletin::fromJson(bulletin.toJson()).error().code == error::BodyFieldValue);
        bulletin = sampleBulletin();
        bulletin.text.sections.append(bulletin.text.sections.first());
        QVERIFY(!Bulletin::fromJson(bulletin.toJson()));
        for (const char* field : {"incident", "title"}) {
            QJsonObject body = sampleBulletin().toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(!Bulletin::fromJson(body), field);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Bulletin)
#include "tst_Bulletin.moc"
