// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/PlanActions.h"

#include "core/command/Findings.h"
#include "core/policy/Policy.h"
#include "tests/core/command/actions/CaseWorld.h"

#include <QJsonDocument>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

/// The plan and its amendments, through the rules.
class tst_PlanActions : public QObject
{
    Q_OBJECT

    struct Office : CaseWorld
    {
        Office() : CaseWorld(instantFromText(u"2026-06-01T09:00:00Z").value()) {}

        QString adopt(const RecordId& id = planId(), Role role = Role::Director)
        {
            return word(act(id, "plan.adopt", role,
                            {{QStringLiteral("version"), QStringLiteral("1.1")},
                             {QStringLiteral("owner"), actor(Role::Director).person->toText()},
                             {QStringLiteral("lastReview"), QStringLiteral("2026-01-15")},
                             {QStringLiteral("text"), QStringLiteral("old")}}));
        }
        QString amend(const QJsonObject& changes = {{QStringLiteral("text"), QStringLiteral("new")}})
        {
            return word(act(planId(), "plan.amend", Role::Commander,
                            {{QStringLiteral("amendment"), QStringLiteral("a1")},
                             {QStringLiteral("version"), QStringLiteral("1.2")},
                             {QStringLiteral("summary"), QStringLiteral("why")},
                             {QStringLiteral("changes"), changes}}));
        }
        QString done(const char* action, Role role, const QJsonObject& more = {})
        {
            QJsonObject arguments = more;
            arguments[QLatin1String("amendment")] = QStringLiteral("a1");
            return word(act(planId(), action, role, arguments));
        }
        QString text() const { return Policy::fromJson(body(planId()))->contentAt(now()).text; }
    };

private Q_SLOTS:
    void thereIsOnePlan() // R1
    {
        Office office;
        QCOMPARE(office.adopt(office.newId()), QStringLiteral("command.value-invalid"));
        QCOMPARE(office.adopt(planId(), Role::Writer), QStringLiteral("command.not-permitted"));
        const auto ahead = office.act(planId(), "plan.adopt", Role::Director,
                                      {{QStringLiteral("version"), QStringLiteral("1.1")},
                                       {QStringLiteral("owner"), actor(Role::Director).person->toText()},
                                       {QStringLiteral("lastReview"), QStringLiteral("2027-11-01")}});
        QCOMPARE(office.word(ahead), QStringLiteral("command.moment-ahead"));
        QCOMPARE(ahead.error().place, QStringLiteral("lastReview"));
        QCOMPARE(office.adopt(), QStringLiteral("ok"));
        QCOMPARE(office.adopt(), QStringLiteral("command.id-taken"));
        QCOMPARE(office.word(office.set(planId(), "text", QStringLiteral("mine"), Role::Director)),
                 QStringLiteral("command.field-fixed"));
    }

    void itIsAdoptedWithAllItsContent() // R1 R97
    {
        const auto adopt = [](Office& office, const char* field, const char* value) {
            QJsonObject arguments{{QStringLiteral("version"), QStringLiteral("1")},
                                  {QStringLiteral("owner"), actor(Role::Director).person->toText()},
                                  {QStringLiteral("lastReview"), QStringLiteral("2026-01-15")}};
            arguments[QLatin1String(field)] = QJsonDocument::fromJson(value).object();
            return office.act(planId(), "plan.adopt", Role::Director, arguments);
        };
        Office office;
        const auto bad = adopt(office, "flaws", R"({"askIssuerFrom":11})");
        QVERIFY(!bad);
        QCOMPARE(bad.error().place, QStringLiteral("/flaws/askIssuerFrom"));
        const auto unread = adopt(office, "process", R"({"incident":{"checklists":[]}})");
        QVERIFY(!unread && unread.error().place.startsWith(QLatin1String("/process/incident/")));
        QVERIFY(!office.state.record(planId()));

        // The checks of flaws go by it from then on: only registered labels (FK29).
        const auto label = [&office](const char* word, bool isAdded = true) {
            return office.word(office.run(office.flaw, ChangeLabel{QString::fromLatin1(word), isAdded},
                                          office.who(Role::Analyst)));
        };
        QCOMPARE(label("sideways"), QStringLiteral("ok"));
        QCOMPARE(label("sideways", false), QStringLiteral("ok"));
        QCOMPARE(office.word(adopt(office, "flaws", R"({"labels":["kernel"],"freeLabels":false})")), QStringLiteral("ok"));
        QCOMPARE(label("sideways"), QStringLiteral("flaw.label-unregistered"));
        QCOMPARE(label("kernel"), QStringLiteral("ok"));
        QCOMPARE(Policy::fromJson(office.body(planId()))->content.flaws.value_or(QJsonObject())
                     .value(QLatin1String("freeLabels")), QJsonValue(false));
    }

    void anAmendmentTakesTheDirectorAndANotification() // R2
    {
        Office office;
        office.adopt();
        QCOMPARE(office.amend(), QStringLiteral("ok"));
        QCOMPARE(office.done("plan.approve", Role::Commander), QStringLiteral("command.not-permitted"));
        QCOMPARE(office.done("plan.approve", Role::Director), QStringLiteral("ok"));
        QCOMPARE(office.text(), QStringLiteral("old"));
        QCOMPARE(office.done("plan.notify", Role::Commander), QStringLiteral("command.value-missing"));
        QCOMPARE(office.done("plan.notify", Role::Commander,
                             {{QStringLiteral("notified"), QJsonArray{QStringLiteral("announce")}}}),
                 QStringLiteral("ok"));
        QCOMPARE(office.text(), QStringLiteral("new"));
        QCOMPARE(office.done("plan.withdraw", Role::Commander), QStringLiteral("conflict.field-changed"));
    }

    void whatNobodyCouldReadIsRefused() // R2
    {
        Office office;
        office.adopt();
        QVERIFY(office.amend({{QStringLiteral("owner"), QStringLiteral("me")}}) != QStringLiteral("ok"));
        QVERIFY(office.amend({{QStringLiteral("clocks"), QJsonArray{1}}}) != QStringLiteral("ok"));
        QCOMPARE(office.amend(), QStringLiteral("ok"));
        QCOMPARE(office.amend(), QStringLiteral("command.id-taken"));
        QCOMPARE(office.done("plan.withdraw", Role::Commander), QStringLiteral("ok"));
    }

    void theReviewIsOverdueAfterAYear() // R1
    {
        Office office;
        office.adopt();
        const auto isOverdue = [&] {
            const auto all = findings(*office.state.record(planId()), office.state, office.now());
            return std::any_of(all.begin(), all.end(), [](const Finding& finding) {
                return finding.check->code.word() == QLatin1String("policy.review-overdue");
            });
        };
        QVERIFY(!isOverdue());
        office.setTime(instantFromText(u"2027-01-16T09:00:00Z").value());
        QVERIFY(isOverdue());
        QCOMPARE(office.word(office.act(planId(), "plan.review", Role::Director)), QStringLiteral("ok"));
        QVERIFY(!isOverdue());
    }
};

QTEST_APPLESS_MAIN(tst_PlanActions)
#include "tst_PlanActions.moc"
