// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/IncidentActions.h"

#include "core/command/Findings.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/tracker/ProcessData.h"
#include "tests/core/command/actions/ActionWorld.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_IncidentWork : public QObject
{
    Q_OBJECT

private:
    static QString text(const char* words) { return QString::fromLatin1(words); }
    static QJsonObject value(const QJsonObject& object) { return arguments({{"value", object}}); }
    static Incident incident(const ActionWorld& world) { return world.read<Incident>(world.incident); }

private Q_SLOTS:
    // R149
    void legalStampsAreOnlyAdded()
    {
        ActionWorld world;
        const auto stamp = [](const char* happenedAt) {
            return value(arguments({{"regime", text("cra")},
                                    {"event", text("exploited-vulnerability")},
                                    {"moment", text("aware")},
                                    {"happenedAt", text(happenedAt)},
                                    {"evidence", text("honeypot")},
                                    {"reason", text("payload matches")}}));
        };
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.stamp-legal",
                           stamp("2035-01-01T00:00:00.000Z")),
                 text("command.moment-ahead"));
        QCOMPARE(world.act(Role::Engineer, world.incident, "incident.stamp-legal",
                           stamp("2020-01-01T00:00:00.000Z")),
                 text("command.not-permitted"));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.stamp-legal",
                           stamp("2020-01-01T00:00:00.000Z")),
                 QString());
        QCOMPARE(
            world.act(Role::Legal, world.incident, "incident.stamp-legal", stamp("2020-01-02T00:00:00.000Z")),
            QString());
        const Incident read = incident(world);
        QCOMPARE(read.legalStamps.size(), 2);
        QCOMPARE(read.legalStamps.at(1).stamp.by, actor(Role::Legal).person);
        QCOMPARE(legalDuties(read.legalStamps).at(0).facts.moment(text("aware")),
                 std::optional(*instantFromText(u"2020-01-02T00:00:00.000Z")));
        QCOMPARE(world.set(Role::Analyst, world.incident, "legalStamps", QJsonArray()),
                 text("command.field-unknown"));
    }

    // R149
    void legalStampsStandInAnOrderThatCanBe()
    {
        ActionWorld world;
        const auto stamp = [&world](const char* regime, const char* event, const char* moment,
                                    const char* day) {
            const QJsonObject one =
                arguments({{"regime", text(regime)},
                           {"event", text(event)},
                           {"moment", text(moment)},
                           {"happenedAt", QStringLiteral("2020-01-%1T00:00:00.000Z").arg(text(day))},
                           {"evidence", text("portal")},
                           {"reason", text("done")}});
            return world.act(Role::Legal, world.incident, "incident.stamp-legal", value(one));
        };
        const auto exploited = [&stamp](const char* moment, const char* day) {
            return stamp("cra", "exploited-vulnerability", moment, day);
        };
        const QString refused = text("legal.out-of-order");
        QCOMPARE(exploited("earlyWarningSubmitted", "05"), refused); // aware of nothing
        QCOMPARE(exploited("aware", "05"), QString());
        QCOMPARE(exploited("earlyWarningSubmitted", "04"), refused);
        QCOMPARE(exploited("earlyWarningSubmitted", "06"), QString());
        QCOMPARE(exploited("notificationSubmitted", "04"), refused);
        QCOMPARE(exploited("notificationSubmitted", "07"), QString());
        QCOMPARE(exploited("finalSubmitted", "20"), refused); // no measure yet
        QCOMPARE(exploited("measureAvailable", "21"), QString());
        QCOMPARE(exploited("finalSubmitted", "20"), refused);
        QCOMPARE(exploited("finalSubmitted", "22"), QString());
        QCOMPARE(exploited("aware", "08"), refused); // a correction that would turn it over
        QCOMPARE(exploited("aware", "03"), QString());
        // Another duty has an order of its own.
        QCOMPARE(stamp("cra", "severe-incident", "notificationSubmitted", "10"), refused);
        QCOMPARE(stamp("cra", "severe-incident", "aware", "09"), QString());
        QCOMPARE(stamp("cra", "severe-incident", "finalSubmitted", "12"), refused);
        QCOMPARE(stamp("cra", "severe-incident", "notificationSubmitted", "10"), QString());
        QCOMPARE(stamp("cra", "severe-incident", "finalSubmitted", "12"), QString());
        QCOMPARE(stamp("nis2", "significant-incident", "aware", "01"), QString());
        QCOMPARE(stamp("nis2", "significant-incident", "nis2FinalSubmitted", "09"), refused);
        QCOMPARE(stamp("gdpr", "personal-data-breach", "gdprNotified", "01"), refused);
        QCOMPARE(incident(world).legalStamps.size(), 10);
    }

    // R76 R145 R146 R160 R165 R168
    void theRunningWorkIsRecorded()
    {
        ActionWorld world;
        const RecordId id = world.incident;
        QCOMPARE(
            world.act(Role::Commander, id, "incident.log",
                      value(arguments({{"kind", text("backup-plan")}, {"text", text("ship without it")}}))),
            QString());
        QCOMPARE(world.act(Role::Analyst, id, "incident.cover", value(arguments({{"source", text("news")}}))),
                 QString());
        for (const char* status : {"open", "vendors-told"})
            QCOMPARE(world.act(Role::Analyst, id, "incident.update-case",
                               arguments({{"system", text("vince")},
                                          {"key", text("VU#1")},
                                          {"status", text(status)},
                                          {"text", text("update")}})),
                     QString());
        QCOMPARE(
            world.act(Role::Analyst, id, "incident.plan-party",
                      value(arguments({{"name", text("users")}, {"kind", text("user")}, {"priority", 1}}))),
            QString());
        QCOMPARE(world.act(Role::Analyst, id, "incident.tell-party", arguments({{"name", text("users")}})),
                 QString());
        QCOMPARE(world.act(Role::Analyst, id, "incident.complain",
                           arguments({{"from", text("reporter")}, {"text", text("no answer")}})),
                 QString());
        QCOMPARE(world.act(Role::Analyst, id, "incident.escalate", arguments({{"number", 1}})), QString());
        QCOMPARE(world.act(Role::Analyst, id, "incident.escalate", arguments({{"number", 1}})), QString());
        QCOMPARE(world.act(Role::Analyst, id, "incident.escalate", arguments({{"number", 1}})),
                 text("command.value-invalid")); // nobody is above the director
        QCOMPARE(world.act(Role::Analyst, id, "incident.answer-complaint",
                           arguments({{"number", 1}, {"answer", text("sorry")}})),
                 QString());
        const Incident read = incident(world);
        QCOMPARE(read.log.at(0).kind, LogKind::BackupPlan);
        QCOMPARE(read.log.at(0).stamp.by, actor(Role::Commander).person);
        QCOMPARE(read.cases.size(), 1);
        QCOMPARE(read.cases.at(0).status, text("vendors-told"));
        QCOMPARE(read.cases.at(0).updates.size(), 2);
        QVERIFY(read.thirdParties.at(0).told);
        QCOMPARE(read.complaints.at(0).level, 2);
        QVERIFY(read.complaints.at(0).answered);
    }

    // R168
    void aComplaintThatWaitsTooLongIsSaid()
    {
        ActionWorld world;
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.complain",
                           arguments({{"from", text("reporter")}, {"text", text("no answer")}})),
                 QString());
        const Instant at = incident(world).complaints.at(0).stamp.at; // a Thursday
        const auto isLate = [&world](Instant now) {
            const auto all = findings(*world.state.record(world.incident), world.state, now);
            return std::any_of(all.begin(), all.end(), [](const Finding& finding) {
                return finding.check == &check::IncidentComplaintLate;
            });
        };
        QVERIFY(!isLate(at + std::chrono::days(5))); // three business days, a weekend among them
        QVERIFY(isLate(at + std::chrono::days(5) + std::chrono::milliseconds(1)));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.escalate", arguments({{"number", 1}})), QString());
        QVERIFY(!isLate(at + std::chrono::days(6))); // the next one has five more
        QVERIFY(isLate(at + std::chrono::days(13)));
        QCOMPARE(world.act(Role::Analyst, world.incident, "incident.answer-complaint",
                           arguments({{"number", 1}, {"answer", text("sorry")}})),
                 QString());
        QVERIFY(!isLate(at + std::chrono::days(13)));
    }
};

QTEST_GUILESS_MAIN(tst_IncidentWork)
#include "tst_IncidentWork.moc"
