// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/BulletinChecks.h"

#include "core/bulletin/BulletinStatus.h"
#include "tests/core/bulletin/SampleBulletin.h"

#include <QSet>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_BulletinChecks : public QObject
{
    Q_OBJECT

    static BulletinFacts facts()
    {
        BulletinFacts facts;
        facts.isEmbargoed = true;
        facts.isInstructed = true;
        facts.lift = at("2026-12-02T13:00:00Z");
        facts.freeze = at("2026-12-01T13:00:00Z");
        facts.hasFlaw = true;
        facts.docText = sampleText().sections.first().text;
        facts.mitigation = sampleText().sections.last().text;
        facts.people = {{idOf("ic"), {Role::Commander}},
                        {idOf("pgm"), {Role::ProgramManager}},
                        {idOf("writer"), {Role::Writer}},
                        {idOf("analyst"), {Role::Analyst}}};
        return facts;
    }

    static BulletinFacts lifted()
    {
        BulletinFacts after = facts();
        after.isEmbargoed = false;
        return after;
    }

    static QStringList codes(const QList<Finding>& findings)
    {
        QStringList codes;
        for (const Finding& finding : findings)
            codes.append(finding.check->code.word());
        return codes;
    }

    static QStringList codes(const Bulletin& bulletin,
                             const BulletinFacts& facts = tst_BulletinChecks::facts())
    {
        return codes(checkBulletin(idOf("bulletin"), bulletin, facts));
    }

    static QStringList publication(const Bulletin& bulletin, const BulletinFacts& facts)
    {
        return codes(checkPublication(idOf("bulletin"), bulletin, facts));
    }

    static BulletinState state(const Bulletin& bulletin, const BulletinFacts& facts)
    {
        return bulletinStatus(idOf("bulletin"), bulletin, facts).state;
    }

private Q_SLOTS:
    void everyCheckHasACodeOfItsOwn()
    {
        QSet<QString> seen;
        for (const Check* check : bulletinChecks())
            seen.insert(check->code.word());
        QCOMPARE(qsizetype(bulletinChecks().size()), seen.size());
    }

    void aBulletinAsItShouldBeHasNoFinding()
    {
        QCOMPARE(codes(sampleBulletin()), QStringList());
        QCOMPARE(codes(finalBulletin()), QStringList());
        QCOMPARE(publication(finalBulletin(), lifted()), QStringList());
    }

    void itStartsByCollecting() // R123
    {
        Bulletin bulletin = sampleBulletin();
        bulletin.liftAt.reset();
        bulletin.mainAnalyst.reset();
        const auto findings = checkBulletin(idOf("bulletin"), bulletin, facts());
        QVERIFY(codes(findings).contains(QStringLiteral("bulletin.uncollected")));
        QCOMPARE(findings.first().place, QStringLiteral("liftAt"));
        QVERIFY(state(bulletin, facts()) == BulletinState::Collecting);
    }

    void itIsMadeFromATemplateSharedAndScheduled() // R124
    {
        Bulletin bulletin = sampleBulletin();
        bulletin.madeFrom.reset();
        bulletin.sharedWith.removeAll(idOf("pgm"));
        bulletin.schedule.removeLast();
        QCOMPARE(codes(bulletin), (QStringList{QStringLiteral("bulletin.template-missing"),
                                               QStringLiteral("bulletin.not-shared"),
                                               QStringLiteral("bulletin.schedule-incomplete")}));
        bulletin = sampleBulletin();
        bulletin.owner.reset();
        QVERIFY(codes(bulletin).contains(QStringLiteral("bulletin.owner-missing")));
    }

    void nothingChangesAfterTheFreeze() // R125
    {
        Bulletin bulletin = finalBulletin();
        bulletin.text.title = QStringLiteral("Another");
        const auto findings = checkBulletin(idOf("bulletin"), bulletin, facts());
        QVERIFY(findings.first().check == &check::BulletinEditedAfterFreeze && findings.first().blocks());
    }

    void editsEndOneBusinessDayBefore() // R125 D2
    {
        Bulletin bulletin = sampleBulletin();
        bulletin.edits = {{at("2026-12-01T13:00:00Z"), idOf("writer"), bulletin.hash()}};
        QCOMPARE(codes(bulletin), QStringList());
        bulletin.edits.append({at("2026-12-01T13:00:01Z"), idOf("writer"), bulletin.hash()});
        QCOMPARE(codes(bulletin), {QStringLiteral("bulletin.edited-late")});
    }

    void openSuggestionsAreShown() // R125 D3
    {
        Bulletin bulletin = sampleBulletin();
        bulletin.suggestions = {{QStringLiteral("s1"),
                                 QStringLiteral("mitigation"),
                                 {},
                                 QStringLiteral("x"),
                                 {},
                                 {},
                                 at("2026-11-30T09:00:00Z"),
                                 {}}};
        QCOMPARE(codes(bulletin), {QStringLiteral("bulletin.suggestion-open")});
    }

    void thePortalComesAfterTheReview() // R126
    {
        Bulletin bulletin = finalBulletin();
        bulletin.movedToPortal = TextMark{at("2026-12-01T14:00:00Z"), idOf("writer"), bulletin.hash()};
        QCOMPARE(codes(bulletin), QStringList());
        bulletin.reviewed->at = at("2026-12-01T14:30:00Z");
        QCOMPARE(codes(bulletin), {QStringLiteral("bulletin.portal-unreviewed")});
        bulletin.reviewed.reset();
        QCOMPARE(codes(bulletin), {QStringLiteral("bulletin.portal-unreviewed")});
    }

    void underEmbargoThePortalOpensADayBefore() // R126 D2
    {
        Bulletin bulletin = finalBulletin();
        bulletin.movedToPortal = TextMark{at("2026-12-01T12:59:59Z"), idOf("writer"), bulletin.hash()};
        QCOMPARE(codes(bulletin), {QStringLiteral("bulletin.portal-early")});
        QCOMPARE(codes(bulletin, lifted()), QStringList());
        bulletin.movedToPortal->at = at("2026-12-01T13:00:00Z");
        QCOMPARE(codes(bulletin), QStringList());
    }

    void finalTextAndFlawSayTheSame() // R127
    {
        BulletinFacts drifted = facts();
        drifted.docText = QStringLiteral("Something else.");
        QCOMPARE(codes(sampleBulletin(), drifted), QStringList()); // not final yet
        QCOMPARE(codes(finalBulletin(), drifted), {QStringLiteral("bulletin.parity")});
        drifted.docText = sampleText().sections.first().text + QStringLiteral("  \r\n");
        QCOMPARE(codes(finalBulletin(), drifted), QStringList());
        drifted.mitigation.clear();
        const auto findings = checkBulletin(idOf("bulletin"), finalBulletin(), drifted);
        QCOMPARE(findings.first().details,
                 (QStringList{QStringLiteral("mitigation"), QStringLiteral("mitigation")}));
    }

    void publicationTakesInstructionAndLift() // R128 D1
    {
        QCOMPARE(publication(finalBulletin(), facts()), {QStringLiteral("bulletin.under-embargo")});
        BulletinFacts uninstructed = lifted();
        uninstructed.isInstructed = false;
        QCOMPARE(publication(finalBulletin(), uninstructed), {QStringLiteral("bulletin.not-instructed")});
        Bulletin own = finalBulletin();
        own.instruction = TextMark{at("2026-12-01T13:00:00Z"), idOf("ic"), own.hash()};
        QCOMPARE(publication(own, uninstructed), QStringList());
        for (const Finding& finding : checkPublication(idOf("bulletin"), sampleBulletin(), facts()))
            QVERIFY2(finding.blocks() && !finding.check->approver, finding.check->code.word().data());
    }

    void publicationTakesEverySignature() // R124 R125 R126
    {
        Bulletin bulletin = finalBulletin();
        bulletin.signOffs.removeFirst();
        QCOMPARE(publication(bulletin, lifted()), {QStringLiteral("bulletin.unsigned")});
        bulletin.frozen.reset();
        QVERIFY(publication(bulletin, lifted()).contains(QStringLiteral("bulletin.not-frozen")));
    }

    void publicationTakesWhatWasPreparedAndNothingHosted() // R123 R124 R144
    {
        Bulletin bare = finalBulletin();
        bare.schedule.clear();
        bare.sharedWith.clear();
        bare.owner.reset();
        bare.incidentTicket.clear();
        const QStringList missing = publication(bare, lifted());
        QCOMPARE(missing.count(QStringLiteral("bulletin.schedule-open")), 4);
        QVERIFY(missing.contains(QStringLiteral("bulletin.sharing-open")));
        QVERIFY(missing.contains(QStringLiteral("bulletin.collection-open")));
        QVERIFY(state(bare, lifted()) == BulletinState::Collecting);
        BulletinFacts hosted = lifted();
        hosted.isHostedOnly = true;
        QCOMPARE(publication(finalBulletin(), hosted), {QStringLiteral("bulletin.hosted-only")});
        QVERIFY(state(finalBulletin(), hosted) == BulletinState::Ready);
    }

    void anArticleWaitsForItsReview() // R130
    {
        Bulletin article = sampleBulletin();
        article.kind = DocumentKind::Article;
        article.reviews = {{ReviewSubject::Article, at("2026-11-30T09:00:00Z"), {}, {}, {}, {}}};
        QCOMPARE(codes(article), {QStringLiteral("bulletin.review-open")});
    }

    void theStateFollowsFromWhatIsRecorded() // R125 R128
    {
        QVERIFY(state(sampleBulletin(), facts()) == BulletinState::Writing);
        QVERIFY(state(finalBulletin(), facts()) == BulletinState::Ready);
        QVERIFY(state(finalBulletin(), lifted()) == BulletinState::Publishable);
        Bulletin bulletin = finalBulletin();
        bulletin.signOffs.clear();
        QVERIFY(state(bulletin, lifted()) == BulletinState::Signing);
        QCOMPARE(bulletinStatus(idOf("bulletin"), bulletin, lifted()).reasons.size(), 4);
        bulletin = finalBulletin();
        bulletin.published = TextMark{at("2026-12-02T13:00:00Z"), {}, bulletin.hash()};
        QVERIFY(state(bulletin, lifted()) == BulletinState::Published);
    }
};

QTEST_APPLESS_MAIN(tst_BulletinChecks)
#include "tst_BulletinChecks.moc"
