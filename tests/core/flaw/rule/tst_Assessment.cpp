// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/Assessment.h"
#include "tests/support/Flaws.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_Assessment : public QObject
{
    Q_OBJECT

private:
    Flaw m_flaw;
    FlawSurroundings m_around{.flaw = idOf("flaw")};

    [[nodiscard]] AssessmentEntry entry(AssessmentItem item) const
    {
        return assessmentOf(m_flaw, m_around).at(qsizetype(item));
    }
    [[nodiscard]] bool isConcluded(AssessmentItem item) const { return entry(item).isConcluded(); }

private Q_SLOTS:
    void init()
    {
        m_flaw = completeFlaw();
        m_around = completeSurroundings();
    }

    void sevenItemsEachWithItsPlace() // R84
    {
        const auto entries = assessmentOf(m_flaw, m_around);
        QStringList words;
        for (const AssessmentEntry& one : entries) {
            words.append(toWord(one.item));
            QVERIFY(one.isConcluded());
            QVERIFY(!one.field.isEmpty());
        }
        QCOMPARE(words.join(QLatin1Char(' ')),
                 QStringLiteral("incident offerings cvss cwe documentation mitigation severity"));
        m_flaw = {};
        m_around.affects.clear();
        m_around.incident = {};
        const auto empty = assessmentOf(m_flaw, m_around);
        for (const AssessmentEntry& one : empty)
            QVERIFY2(!one.isConcluded(), toWord(one.item).data());
    }

    void aConfirmationIsOfOneValue() // R85: CVSS, CWE, severity and class are validated again, and only as
                                     // they stand
    {
        QVERIFY(isConcluded(AssessmentItem::Cvss));
        m_flaw.cvss[QStringLiteral("3.1")] = QString::fromLatin1(MediumVector);
        QVERIFY(entry(AssessmentItem::Cvss).isProvided && !isConcluded(AssessmentItem::Cvss));
        m_flaw.cwes.append(QStringLiteral("CWE-79"));
        QVERIFY(!isConcluded(AssessmentItem::Cwe)); // R51: reviewed in assessment
        m_flaw.severity = Severity::Moderate;
        QVERIFY(!isConcluded(AssessmentItem::Severity));
        m_around.incident.isMajor = true;
        QVERIFY(!isConcluded(AssessmentItem::Incident));
        m_around.incident.isMajor = false;
        QVERIFY(isConcluded(AssessmentItem::Incident));
    }

    void theInitialClassCountsUntilTheDeclaration() // R32
    {
        m_around.incident = {};
        QVERIFY(!entry(AssessmentItem::Incident).isProvided);
        m_flaw.initialClass = InitialClass{true, QStringLiteral("exploited"), {}, {}, {}};
        QCOMPARE(assessedValue(AssessmentItem::Incident, m_flaw, m_around), QStringLiteral("major"));
        m_around.incident.isDeclared = true;
        QCOMPARE(assessedValue(AssessmentItem::Incident, m_flaw, m_around), QStringLiteral("minor"));
    }

    void theOfferingsAreCheckedAgain() // R87: services and pipelines too, and again when the set has changed
    {
        QVERIFY(isConcluded(AssessmentItem::Offerings));
        m_flaw.offeringCheck->coversPipelines = false;
        QVERIFY(!isConcluded(AssessmentItem::Offerings));
        m_flaw.offeringCheck->coversPipelines = true;
        m_around.affects.append(affectFacts("another"));
        QVERIFY(!isConcluded(AssessmentItem::Offerings));
        m_around.affects[1].affect.affectedness = Affectedness::New;
        QCOMPARE(entry(AssessmentItem::Offerings).record, idOf("another"));
        QCOMPARE(entry(AssessmentItem::Offerings).field, QStringLiteral("affectedness"));
    }

    void mitigationFromModerateOn() // R88
    {
        for (const Severity severity : {Severity::Critical, Severity::Important, Severity::Moderate}) {
            m_flaw.severity = severity;
            m_flaw.mitigationKind = MitigationKind::NoneKnown;
            m_flaw.mitigation.clear();
            QVERIFY(isConcluded(AssessmentItem::Mitigation));
            m_flaw.mitigationKind = MitigationKind::Partial;
            QVERIFY(!isConcluded(AssessmentItem::Mitigation));
            m_flaw.mitigation = QStringLiteral("Switch it off.");
            QVERIFY(isConcluded(AssessmentItem::Mitigation));
            m_flaw.mitigationKind.reset();
            QVERIFY(!isConcluded(AssessmentItem::Mitigation));
        }
        m_flaw.severity = Severity::Low;
        QVERIFY(isConcluded(AssessmentItem::Mitigation));
    }

    void documentationIsTextStatementAndMitigation() // R89 R90: written, with an interim mitigation and a
                                                     // statement
    {
        QVERIFY(isConcluded(AssessmentItem::Documentation));
        m_flaw.mitigationKind.reset();
        QVERIFY(!isConcluded(AssessmentItem::Documentation));
        QCOMPARE(entry(AssessmentItem::Documentation).field, QStringLiteral("mitigation"));
        m_flaw.statement.clear();
        QCOMPARE(entry(AssessmentItem::Documentation).field, QStringLiteral("statement"));
        m_flaw.docText.clear();
        QCOMPARE(entry(AssessmentItem::Documentation).field, QStringLiteral("docText"));
    }

    void aConfirmedTextThatChangesIsNoLongerConfirmed() // R90
    {
        QVERIFY(isRevalidated(AssessmentItem::Mitigation, m_flaw, m_around));
        QVERIFY(isRevalidated(AssessmentItem::Documentation, m_flaw, m_around));
        m_flaw.mitigation += QLatin1Char('!');
        m_flaw.statement += QLatin1Char('!');
        QVERIFY(!isRevalidated(AssessmentItem::Mitigation, m_flaw, m_around));
        QVERIFY(!isRevalidated(AssessmentItem::Documentation, m_flaw, m_around));
    }
};

QTEST_GUILESS_MAIN(tst_Assessment)
#include "tst_Assessment.moc"
