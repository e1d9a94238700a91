// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ClockCondition.h"
#include "core/sla/ClockFacts.h"
#include "core/sla/ClockRule.h"
#include "core/sla/Deadline.h"
#include "core/sla/SlaError.h"
#include "core/sla/SlaPolicy.h"

#include <QJsonDocument>
#include <QTest>

using namespace firebreak;

class tst_SlaPolicy : public QObject
{
    Q_OBJECT

private:
    static constexpr const char* Text = R"({
        "name": "test", "version": "1", "asOf": "2026-11-01",
        "calendars": {"hq": {"zone": "Europe/Berlin"}},
        "clocks": [
          {"id": "fix", "when": [{"field": "kind", "in": ["duplicate"]}], "excluded": true},
          {"id": "fix", "source": "P 1", "when": [{"field": "severity", "in": ["critical"]}],
           "start": {"of": ["received"]}, "duration": {"businessDays": 2}, "calendar": "hq", "stoppedBy": ["fixed"]},
          {"id": "fix", "when": [{"field": "severity", "notIn": ["low"]}, {"field": "severity", "isSet": true}],
           "start": {"of": ["received", "confirmed"], "pick": "latest"}, "duration": {"days": 30}, "calendar": "hq"},
          {"id": "reply", "start": {"of": ["received"]}, "duration": {"businessDays": 3}, "calendar": "hq",
           "stoppedBy": ["replied"]},
          {"id": "final", "when": [{"field": "exploited", "isSet": true}],
           "start": {"of": ["measureAvailable"]}, "duration": {"days": 14}, "calendar": "hq"}
        ]})";

    static QJsonObject json() { return QJsonDocument::fromJson(Text).object(); }
    static ClockFacts facts(const char* severity, const char* kind = "report")
    {
        ClockFacts made;
        made.words[QStringLiteral("severity")] = {QString::fromLatin1(severity)};
        made.words[QStringLiteral("kind")] = {QString::fromLatin1(kind)};
        made.moments[QStringLiteral("received")] = *instantFromText(u"2026-06-08T08:00:00Z"); // a Monday
        return made;
    }
    const SlaPolicy m_policy = SlaPolicy::fromJson(json()).value();

private Q_SLOTS:
    void theFirstRuleThatAppliesDecides()
    {
        QCOMPARE(toText(*m_policy.deadline(QStringLiteral("fix"), facts("critical"))->due),
                 QStringLiteral("2026-06-10T08:00:00.000Z"));
        QCOMPARE(toText(*m_policy.deadline(QStringLiteral("fix"), facts("important"))->due),
                 QStringLiteral("2026-07-08T08:00:00.000Z"));
        QVERIFY(!m_policy.deadline(QStringLiteral("fix"), facts("low")));
        QCOMPARE(m_policy.deadline(QStringLiteral("fix"), facts("critical", "duplicate"))->state,
                 Deadline::State::Excluded);
    }

    void theEarliestWins()
    {
        QCOMPARE(m_policy.next(facts("critical"))->clock, QStringLiteral("fix"));
        QCOMPARE(m_policy.next(facts("important"))->clock, QStringLiteral("reply"));
        QCOMPARE(m_policy.nextDue(facts("important")), m_policy.next(facts("important"))->due);
    }

    void latestOfTheStartsCounts()
    {
        ClockFacts later = facts("important");
        later.moments[QStringLiteral("confirmed")] = *instantFromText(u"2026-06-10T08:00:00Z");
        const auto deadline = m_policy.deadline(QStringLiteral("fix"), later);
        QCOMPARE(deadline->start, later.moment(QStringLiteral("confirmed")));
    }

    void noDateIsMadeUpBeforeTheStart()
    {
        ClockFacts exploited = facts("critical");
        exploited.words[QStringLiteral("exploited")] = {QStringLiteral("yes")};
        const auto waiting = m_policy.deadline(QStringLiteral("final"), exploited);
        QCOMPARE(waiting->state, Deadline::State::Waiting);
        QVERIFY(!waiting->due);
        QCOMPARE(waiting->waitsFor, QStringList{QStringLiteral("measureAvailable")});
    }

    void stopsInTimeOrLate()
    {
        ClockFacts replied = facts("low");
        replied.moments[QStringLiteral("replied")] = *instantFromText(u"2026-06-11T08:00:00Z");
        const auto inTime = m_policy.deadline(QStringLiteral("reply"), replied);
        QCOMPARE(inTime->state, Deadline::State::Stopped);
        QVERIFY(!inTime->isLateAt(*instantFromText(u"2027-01-01T00:00:00Z")));
        replied.moments[QStringLiteral("replied")] = *instantFromText(u"2026-06-11T08:00:00.001Z");
        QVERIFY(m_policy.deadline(QStringLiteral("reply"), replied)->isLateAt({}));
        QVERIFY(!m_policy.next(replied));
    }

    void tellsHowMuchIsUsed()
    {
        const auto deadline = m_policy.deadline(QStringLiteral("fix"), facts("important"));
        QCOMPARE(*deadline->usedAt(*deadline->start), 0.0);
        QCOMPARE(*deadline->usedAt(*deadline->due), 1.0);
        QVERIFY(*deadline->usedAt(*deadline->due + std::chrono::hours(1)) > 1.0);
    }

    void explainsEachStep()
    {
        ClockFacts friday = facts("critical");
        friday.moments[QStringLiteral("received")] = *instantFromText(u"2026-06-12T08:00:00Z");
        const auto deadline = m_policy.deadline(QStringLiteral("fix"), friday);
        QList<DeadlineStep::Kind> kinds;
        for (const DeadlineStep& step : deadline->steps)
            kinds.append(step.kind);
        using enum DeadlineStep::Kind;
        QCOMPARE(kinds, (QList<DeadlineStep::Kind>{Rule, Started, SkippedDay, SkippedDay, Added}));
        QCOMPARE(deadline->steps.first().words, QStringList{QStringLiteral("P 1")});
        QCOMPARE(deadline->steps.last().at, deadline->due);
    }

    void policiesAddUp()
    {
        SlaPolicy both = m_policy;
        QJsonObject law = json();
        law[QLatin1String("calendars")] =
            QJsonObject{{QStringLiteral("hq"), QJsonObject{{QStringLiteral("zone"), QStringLiteral("UTC")}}}};
        law[QLatin1String("clocks")] = QJsonArray{
            QJsonObject{{QStringLiteral("id"), QStringLiteral("warning")},
                        {QStringLiteral("start"),
                         QJsonObject{{QStringLiteral("of"), QJsonArray{QStringLiteral("received")}}}},
                        {QStringLiteral("duration"), QJsonObject{{QStringLiteral("hours"), 24}}},
                        {QStringLiteral("calendar"), QStringLiteral("hq")}}};
        both.add(SlaPolicy::fromJson(law).value());
        QCOMPARE(both.next(facts("critical"))->clock, QStringLiteral("warning"));
        QCOMPARE(both.clocks().size(), 4);
    }

    void refusesBadPolicies_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* from, const char* to, const char* code,
                            const char* place) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                << QString::fromLatin1(code) << QString::fromLatin1(place);
        };
        row("zone", "Europe/Berlin", "Nowhere", "sla.zone-unknown", "/calendars/hq/zone");
        row("calendar", R"("days": 30}, "calendar": "hq")", R"("days": 30}, "calendar": "home")",
            "sla.calendar-unknown", "/clocks/2/calendar");
        row("duration", R"({"businessDays": 2})", R"({"fortnights": 2})", "sla.field-missing",
            "/clocks/1/duration/hours");
        row("two units", R"({"businessDays": 2})", R"({"businessDays": 2, "hours": 1})", "sla.field-value",
            "/clocks/1/duration/businessDays");
        row("fraction", R"({"businessDays": 2})", R"({"businessDays": 2.5})", "sla.field-value",
            "/clocks/1/duration/businessDays");
        row("condition", R"("in": ["critical"])", R"("is": "critical")", "sla.field-missing",
            "/clocks/1/when/0/in");
        row("pick", R"("latest")", R"("median")", "sla.field-value", "/clocks/2/start/pick");
        row("never reached", R"("id": "final")", R"("id": "reply")", "sla.id-repeated", "/clocks/4/id");
        row("date", "2026-11-01", "November", "sla.field-value", "/asOf");
    }

    void refusesBadPolicies()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, code);
        QFETCH(QString, place);
        QString text = QString::fromUtf8(Text);
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto policy = SlaPolicy::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        QVERIFY(!policy);
        QCOMPARE(QString(policy.error().code.word()), code);
        QCOMPARE(policy.error().place, place);
    }

    void rulesRoundTrip()
    {
        for (const QJsonValue& value : json().value(QLatin1String("clocks")).toArray())
            QCOMPARE(ClockRule::fromJson(value.toObject())->toJson(), value.toObject());
    }
};

QTEST_GUILESS_MAIN(tst_SlaPolicy)
#include "tst_SlaPolicy.moc"
