// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Message.h"

#include "core/base/BodyError.h"
#include "core/intake/Note.h"
#include "core/intake/ReportOrigin.h"

#include <QTest>

using namespace firebreak;

class tst_Message : public QObject
{
    Q_OBJECT

    static RecordId idOf(const char* name) { return RecordId(Uuid::fromName("test", name)); }

    static Message full()
    {
        Finder finder;
        finder.name = QStringLiteral("R. Searcher");
        finder.affiliation = QStringLiteral("University");
        finder.credit = CreditWish::ByName;
        finder.contact = QStringLiteral("r@example.com");
        return {idOf("report"),
                MessageDirection::Out,
                MessageParty::ThirdParty,
                QStringLiteral("CERT/CC"),
                QStringLiteral("encrypted e-mail"),
                true,
                false,
                instantFromMs(5000),
                QStringLiteral("s"),
                QStringLiteral("t"),
                {finder},
                {MessageTopic::Progress, MessageTopic::ExpectedResponse},
                instantFromMs(9000),
                idOf("analyst"),
                {{QStringLiteral("future"), 1}}};
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields() // R13
    {
        const auto read = Message::fromJson(full().toJson());
        QVERIFY(read);
        QCOMPARE(*read, full());
    }

    void refusesWhatItCanNotBeWithout()
    {
        for (const char* field :
             {"about", "direction", "party", "partyName", "channel", "at", "expectedBy"}) {
            QJsonObject body = full().toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(!Message::fromJson(body), field);
        }
        QJsonObject body = full().toJson();
        body[QLatin1String("topics")] = QJsonArray{QStringLiteral("weather")};
        QVERIFY(Message::fromJson(body).error().code == error::BodyFieldValue);
    }

    void aPromiseNamesItsDay() // R21
    {
        QJsonObject body = full().toJson();
        body[QLatin1String("topics")] = QJsonArray{QStringLiteral("progress")};
        QVERIFY(!Message::fromJson(body)); // a moment that nothing promises
    }

    void everyTopicHasAWord()
    {
        for (const MessageTopic topic : allMessageTopics())
            QCOMPARE(*messageTopicFromWord(QString(toWord(topic))), topic);
        QVERIFY(!messageTopicFromWord(u"weather"));
    }

    void findersAreCreditedAsTheyWish() // R156
    {
        Finder finder = full().finders.first();
        QCOMPARE(finder.creditLine(), QStringLiteral("R. Searcher (University)"));
        finder.credit = CreditWish::Anonymous;
        QVERIFY(finder.creditLine().isEmpty());
        finder.credit = CreditWish::NotAsked;
        QVERIFY(finder.creditLine().isEmpty());
        QVERIFY(Finder::fromJson({{QStringLiteral("contact"), QStringLiteral("@nobody")}}));
        QVERIFY(!Finder::fromJson({{QStringLiteral("affiliation"), QStringLiteral("x")}}));
        QVERIFY(!Finder::fromJson({{QStringLiteral("contact"), QStringLiteral("@nobody")},
                                   {QStringLiteral("credit"), QStringLiteral("by-name")}}));
    }

    void scansTellTheManagementAndWaitForNobody() // R16 R17
    {
        QCOMPARE(notifiedGroups(ReportOrigin::Scan), {QStringLiteral("incident-response-management")});
        QVERIFY(!hasReporter(ReportOrigin::Scan));
        QVERIFY(notifiedGroups(ReportOrigin::Development).isEmpty());
        QVERIFY(hasReporter(ReportOrigin::Development));
        QCOMPARE(*reportOriginFromWord(u"development"), ReportOrigin::Development);
    }

    void notesRoundTrip() // R33
    {
        const Note note{idOf("flaw"),
                        QStringLiteral("text"),
                        instantFromMs(7),
                        idOf("analyst"),
                        {{QStringLiteral("x"), 1}}};
        QCOMPARE(Note::fromJson(note.toJson()).value(), note);
        for (const char* field : {"parent", "text", "at"}) {
            QJsonObject body = note.toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(!Note::fromJson(body), field);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Message)
#include "tst_Message.moc"
