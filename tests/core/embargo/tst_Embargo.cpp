// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/Embargo.h"

#include "core/base/BodyError.h"
#include "core/embargo/ApprovedTool.h"
#include "tests/core/embargo/SampleEmbargo.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Embargo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        Embargo embargo = sampleEmbargo();
        embargo.justification = QStringLiteral("a chain with others");
        embargo.consents = {
            {QStringLiteral("CERT"), {}, QStringLiteral("message 3"), at("2026-11-04T09:00:00Z"), {}, {}}};
        embargo.places = {{QStringLiteral("Sealed Chat"), QStringLiteral("room 4"), {}}};
        embargo.instruction = LiftInstruction{idOf("ic"), at("2026-12-01T09:00:00Z"), embargo.agreedLift->at};
        embargo.leak =
            Leak{at("2026-11-20T09:00:00Z"), QStringLiteral("a post"), {}, at("2026-11-20T10:00:00Z"), {}};
        embargo.closing = {{QStringLiteral("public-release"),
                            false,
                            QStringLiteral("hosted"),
                            at("2026-12-03T09:00:00Z"),
                            {}}};
        embargo.extra = {{QStringLiteral("future"), 1}};
        const auto read = Embargo::fromJson(embargo.toJson());
        QVERIFY(read);
        QCOMPARE(*read, embargo);
    }

    void itIsEmbargoedOrPublicAndNothingElse() // R52
    {
        Embargo embargo = sampleEmbargo();
        QVERIFY(embargo.state() == EmbargoState::Embargoed);
        QJsonObject json = embargo.toJson();
        QCOMPARE(json.value(QLatin1String("state")).toString(), QStringLiteral("embargoed"));
        for (const char* state : {"public", "internal", "proposed"}) {
            json[QLatin1String("state")] = QString::fromLatin1(state);
            QVERIFY2(!Embargo::fromJson(json), state);
        }
        embargo.lifted = Lift{at("2026-12-02T13:00:00Z"), std::nullopt, {}};
        QVERIFY(embargo.state() == EmbargoState::Public);
        QVERIFY(Embargo::fromJson(embargo.toJson()));
        embargo.lifted->at = at("2026-11-01T13:00:00Z");
        QVERIFY(!Embargo::fromJson(embargo.toJson()));
    }

    void everyTitleOfItIsFlaggedWhileItStands() // R59
    {
        const QString title = QStringLiteral("Overflow in the parser");
        const QString flagged = flaggedTitle(title, EmbargoState::Embargoed);
        QCOMPARE(flagged, QStringLiteral("EMBARGOED Overflow in the parser"));
        QCOMPARE(flaggedTitle(flagged, EmbargoState::Embargoed), flagged);
        QCOMPARE(flaggedTitle(flagged, EmbargoState::Public), title);
    }

    void theAgreedDateKeepsItsTimeAndZone() // R55
    {
        const AgreedLift lift = *sampleEmbargo().agreedLift;
        const QJsonObject json = lift.toJson();
        QCOMPARE(json.value(QLatin1String("at")).toString(), QStringLiteral("2026-12-02T13:00:00.000Z"));
        QCOMPARE(AgreedLift::fromJson(json)->zone, QStringLiteral("Europe/Berlin"));
        for (const char* field : {"at", "zone", "agreedBy"}) {
            QJsonObject without = json;
            without.remove(QLatin1String(field));
            QVERIFY2(!AgreedLift::fromJson(without), field);
        }
        QJsonObject nowhere = json;
        nowhere[QLatin1String("zone")] = QStringLiteral("Middle/Earth");
        QVERIFY(AgreedLift::fromJson(nowhere).error().code == error::BodyFieldValue);
    }

    void theDateIsTheFindersOrUpstreams() // R56
    {
        QJsonObject json = sampleEmbargo().agreedLift->toJson();
        json[QLatin1String("agreedBy")] = QStringLiteral("us");
        QVERIFY(!AgreedLift::fromJson(json));
        json[QLatin1String("agreedBy")] = QStringLiteral("upstream");
        QVERIFY(AgreedLift::fromJson(json));
        const LiftAdvice advice{QStringLiteral("too soon"), false, at("2026-12-09T13:00:00Z"), idOf("a"),
                                at("2026-11-03T08:00:00Z")};
        QCOMPARE(LiftAdvice::fromJson(advice.toJson()).value(), advice);
        QVERIFY(!LiftAdvice::fromJson({}));
    }

    void membershipFollowsTheRoster() // R53 R54
    {
        Embargo embargo = sampleEmbargo();
        embargo.roster.append({idOf("engineer"), RosterGroup::ProductEngineering, QStringLiteral("kernel"),
                               QStringLiteral("fix"), at("2026-11-05T09:00:00Z"), idOf("analyst"),
                               at("2026-11-06T09:00:00Z")});
        QVERIFY(!embargo.isMember(idOf("engineer"), at("2026-11-04T09:00:00Z")));
        QVERIFY(embargo.isMember(idOf("engineer"), at("2026-11-05T10:00:00Z")));
        QVERIFY(!embargo.isMember(idOf("engineer"), at("2026-11-06T09:00:00Z")));
        QCOMPARE(embargo.members(at("2026-11-05T10:00:00Z")), (QList{idOf("analyst"), idOf("engineer")}));
    }

    void thirdPartiesNeedTheReportersAgreement() // R67
    {
        DisclosureConsent consent{QStringLiteral("CERT/CC"),  {}, QStringLiteral("message 3"),
                                  at("2026-11-04T09:00:00Z"), {}, {}};
        QVERIFY(!mayShareWith(QStringLiteral("CERT/CC"), {}, at("2026-11-05T09:00:00Z")));
        QVERIFY(mayShareWith(QStringLiteral(" cert/cc"), {consent}, at("2026-11-05T09:00:00Z")));
        QVERIFY(!mayShareWith(QStringLiteral("CERT/CC"), {consent}, at("2026-11-03T09:00:00Z")));
        QVERIFY(!mayShareWith(QStringLiteral("MITRE"), {consent}, at("2026-11-05T09:00:00Z")));
        consent.withdrawnAt = at("2026-11-06T09:00:00Z");
        QVERIFY(!mayShareWith(QStringLiteral("CERT/CC"), {consent}, at("2026-11-06T09:00:00Z")));
        QVERIFY(!DisclosureConsent::fromJson({{QStringLiteral("party"), QStringLiteral("MITRE")}}));
    }

    void toolsAreApprovedBySecurityAndThenByProductSecurity() // R60
    {
        ApprovedTool tool{QStringLiteral("Sealed Chat"), {}, {}};
        QVERIFY(!isApprovedTool(tool.name, {tool}));
        tool.infoSecApprovedAt = at("2026-01-02T09:00:00Z");
        QVERIFY(!isApprovedTool(tool.name, {tool}));
        tool.productSecurityApprovedAt = at("2026-01-03T09:00:00Z");
        QVERIFY(isApprovedTool(QStringLiteral("sealed chat"), {tool}));
        QVERIFY(!isApprovedTool(QStringLiteral("Open Chat"), {tool}));
        tool.productSecurityApprovedAt = at("2026-01-01T09:00:00Z");
        QVERIFY(ApprovedTool::fromJson(tool.toJson()).error().code == error::BodyFieldValue);
    }

    void aLeakHasItsPath() // R66
    {
        Leak leak{at("2026-11-20T09:00:00Z"), QStringLiteral("a post"), {}, at("2026-11-20T10:00:00Z"), {}};
        QCOMPARE(leak.openSteps(), leakSteps());
        QVERIFY(leakSteps().contains(QStringLiteral("contact-incident-response")));
        QVERIFY(leakSteps().contains(QStringLiteral("reactive-statements")));
        leak.steps = {{QStringLiteral("tell-staff"), true, {}, at("2026-11-20T10:05:00Z"), idOf("ic")}};
        QCOMPARE(leak.openSteps().first(), QStringLiteral("contact-incident-response"));
        QCOMPARE(Leak::fromJson(leak.toJson()).value(), leak);
        leak.steps.first().step = QStringLiteral("panic");
        QVERIFY(!Leak::fromJson(leak.toJson()));
        QVERIFY(leakStaffNotice().contains(QStringLiteral("do not comment")));
    }

    void closingTasksEndWithAConclusionOrAReason() // R65
    {
        Embargo embargo = sampleEmbargo();
        QCOMPARE(embargo.openClosingTasks().size(), 4);
        embargo.closing = {{QStringLiteral("fix-updates"), true, {}, at("2026-12-03T09:00:00Z"), {}}};
        QVERIFY(!embargo.openClosingTasks().contains(QStringLiteral("fix-updates")));
        StepConclusion unexplained{
            QStringLiteral("public-release"), false, {}, at("2026-12-03T09:00:00Z"), {}};
        QVERIFY(StepConclusion::fromJson(unexplained.toJson()).error().code == error::BodyFieldMissing);
        embargo.closing = {{QStringLiteral("celebrate"), true, {}, at("2026-12-03T09:00:00Z"), {}}};
        QVERIFY(!Embargo::fromJson(embargo.toJson()));
    }

    void anInstructionIsForOneLift() // R128 D1
    {
        Embargo embargo = sampleEmbargo();
        embargo.instruction = LiftInstruction{idOf("ic"), at("2026-12-01T09:00:00Z"), embargo.agreedLift->at};
        QVERIFY(embargo.standingInstruction());
        embargo.agreedLift->at = at("2026-12-01T10:00:00Z");
        QVERIFY(!embargo.standingInstruction());
    }
};

QTEST_APPLESS_MAIN(tst_Embargo)
#include "tst_Embargo.moc"
