// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Policy.h"

#include "core/base/BodyError.h"
#include "core/policy/PolicyChecks.h"

#include <QJsonDocument>
#include <QTest>

using namespace firebreak;

/// The organisation's plan as a record.
class tst_Policy : public QObject
{
    Q_OBJECT

    static RecordId idOf(const char* name) { return RecordId(Uuid::fromName("test", name)); }
    static Instant at(const char* text) { return instantFromText(QString::fromLatin1(text)).value(); }
    static QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

    static QJsonObject clocks(int days)
    {
        return json(
            QByteArray(R"({"calendars":{"hq":{"zone":"Europe/Berlin"}},"clocks":[{"id":"fix","source":"P 3",
            "start":{"of":["received"]},"duration":{"businessDays":%},"calendar":"hq"}]})")
                .replace('%', QByteArray::number(days))
                .constData());
    }

    static Policy full()
    {
        Policy policy{QStringLiteral("1.1"),          idOf("owner"), QDate(2026, 1, 15), {}, {},
                      {{QStringLiteral("future"), 1}}};
        policy.content.text = QStringLiteral("https://intranet.example.com/plan");
        policy.content.clocks = {clocks(5)};
        policy.content.tools = {
            {QStringLiteral("Sealed Chat"), at("2026-01-01T09:00:00Z"), at("2026-01-02T09:00:00Z")}};
        policy.content.groups = {{QStringLiteral("announce"), QStringLiteral("announce@example.com")}};
        policy.content.lists[QStringLiteral("subsets")] = {QStringLiteral("kernel team")};
        return policy;
    }

    static Amendment amendment(const char* id = "a1")
    {
        Amendment made;
        made.id = QString::fromLatin1(id);
        made.version = QStringLiteral("1.2");
        made.summary = QStringLiteral("faster");
        made.changes = {{QStringLiteral("clocks"), QJsonArray{clocks(3)}}};
        made.proposedAt = at("2026-06-01T09:00:00Z");
        return made;
    }

    static int days(const Policy& policy, const char* when)
    {
        return policy.contentAt(at(when))
            .clocks.first()
            .value(QLatin1String("clocks"))
            .toArray()
            .first()
            .toObject()
            .value(QLatin1String("duration"))
            .toObject()
            .value(QLatin1String("businessDays"))
            .toInt();
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        Policy policy = full();
        policy.amendments = {amendment()};
        const auto read = Policy::fromJson(policy.toJson());
        QVERIFY2(read, read ? "" : qPrintable(toLogLine(read.error())));
        QCOMPARE(*read, policy);
    }

    void itCarriesVersionOwnerAndReview() // R1
    {
        for (const char* field : {"version", "owner", "lastReview"}) {
            QJsonObject body = full().toJson();
            body.remove(QLatin1String(field));
            QVERIFY2(Policy::fromJson(body).error().code == error::BodyFieldMissing, field);
        }
        QCOMPARE(full().reviewDueOn(), QDate(2027, 1, 15));
        QVERIFY(!full().isReviewOverdue(QDate(2027, 1, 15)));
        QVERIFY(full().isReviewOverdue(QDate(2027, 1, 16)));
        const auto findings = checkPolicy(planId(), full(), QDate(2027, 1, 16));
        QVERIFY(findings.size() == 1 && findings.first().check == &check::PolicyReviewOverdue);
    }

    void anAmendmentTakesTheDirectorAndANotification() // R2
    {
        Policy policy = full();
        policy.amendments = {amendment()};
        QCOMPARE(days(policy, "2026-12-01T09:00:00Z"), 5);
        QVERIFY(checkPolicy(planId(), policy, QDate(2026, 6, 1)).first().check ==
                &check::PolicyAmendmentUnapproved);
        policy.amendments.first().approvedBy = idOf("director");
        policy.amendments.first().approvedAt = at("2026-06-02T09:00:00Z");
        QCOMPARE(days(policy, "2026-12-01T09:00:00Z"), 5);
        QVERIFY(checkPolicy(planId(), policy, QDate(2026, 6, 1)).first().check ==
                &check::PolicyAmendmentUnnotified);
        policy.amendments.first().notified = {QStringLiteral("announce")};
        policy.amendments.first().notifiedAt = at("2026-06-03T09:00:00Z");
        QCOMPARE(days(policy, "2026-06-03T08:59:59Z"), 5);
        QCOMPARE(days(policy, "2026-06-03T09:00:00Z"), 3);
        QCOMPARE(policy.versionAt(at("2026-06-03T08:59:59Z")), QStringLiteral("1.1"));
        QCOMPARE(policy.versionAt(at("2026-06-03T09:00:00Z")), QStringLiteral("1.2"));
        QVERIFY(Policy::fromJson(policy.toJson()));
        policy.amendments.first().approvedBy.reset();
        QVERIFY(!Policy::fromJson(policy.toJson()));
    }

    void oneSectionIsReadAsTheWholePlanWouldBe() // R2
    {
        Policy policy = full();
        Amendment words = amendment();
        words.changes = {{QStringLiteral("flaws"), QJsonObject{{QStringLiteral("cna"), QStringLiteral("Ours")}}}};
        words.approvedBy = idOf("director");
        words.approvedAt = at("2026-06-02T09:00:00Z");
        words.notified = {QStringLiteral("announce")};
        words.notifiedAt = at("2026-06-03T09:00:00Z");
        policy.amendments = {words};
        const QJsonObject body = policy.toJson();
        const auto section = [&body](const char* when) {
            return Policy::sectionAt(body, QStringLiteral("flaws"), at(when));
        };
        QVERIFY(section("2026-06-03T08:59:59Z").isEmpty());
        QCOMPARE(section("2026-06-03T09:00:00Z"), words.changes.value(QLatin1String("flaws")).toObject());
        QCOMPARE(policy.contentAt(at("2026-06-03T09:00:00Z")).flaws, section("2026-06-03T09:00:00Z"));
    }

    void theClocksAreData() // R97
    {
        const auto policy = SlaPolicy::fromJson(full().contentAt(at("2026-06-01T09:00:00Z")).clocks.first());
        ClockFacts facts;
        facts.moments[QStringLiteral("received")] = at("2026-06-12T10:00:00Z");
        QCOMPARE(*policy->deadline(QStringLiteral("fix"), facts)->due, at("2026-06-19T10:00:00Z"));
        QJsonObject body = full().toJson();
        body[QLatin1String("clocks")] = QJsonArray{QJsonObject{{QStringLiteral("calendars"), 1}}};
        QCOMPARE(Policy::fromJson(body).error().place.left(10), QStringLiteral("/clocks/0/"));
    }

    void whatCouldNeverBeEffectiveIsNotKept() // R2
    {
        Policy policy = full();
        policy.amendments = {amendment()};
        policy.amendments.first().changes = {{QStringLiteral("owner"), idOf("me").toText()}};
        QVERIFY(Policy::fromJson(policy.toJson()).error().code == error::BodyFieldValue);
        policy.amendments.first().changes = {{QStringLiteral("clocks"), QJsonArray{QJsonObject()}}};
        QVERIFY(!Policy::fromJson(policy.toJson()));
        policy.amendments = {amendment(), amendment()};
        QVERIFY(!Policy::fromJson(policy.toJson()));
    }

    void badContentIsRefusedWithItsPlace() // R2 R97
    {
        const auto refusal = [](const char* field, const char* value) {
            QJsonObject body = full().toJson();
            body[QLatin1String(field)] = json(value);
            const auto read = Policy::fromJson(body);
            return read ? QString() : read.error().place;
        };
        QCOMPARE(refusal("flaws", R"({"cna":"ours","labels":["kernel"],"purlRequired":true})"), QString());
        QCOMPARE(refusal("flaws", R"({"askIssuerFrom":11})"), QStringLiteral("/flaws/askIssuerFrom"));
        QCOMPARE(refusal("flaws", R"({"sources":[{}]})").left(17), QStringLiteral("/flaws/sources/0/"));
        QCOMPARE(refusal("process", R"({"incident":{}})").left(18), QStringLiteral("/process/incident/"));
        QCOMPARE(refusal("process", R"({"colours":{}})"), QStringLiteral("/process/colours"));
    }
};

QTEST_APPLESS_MAIN(tst_Policy)
#include "tst_Policy.moc"
