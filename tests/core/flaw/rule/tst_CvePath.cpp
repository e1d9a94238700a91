// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/CvePath.h"
#include "tests/support/Flaws.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvePath : public QObject
{
    Q_OBJECT

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    static QString word(const Result<void>& result)
    {
        return result ? t("ok") : QString(result.error().code.word());
    }
    static FlawSurroundings asCna()
    {
        FlawSurroundings around = completeSurroundings();
        around.policy.cna = t("us");
        return around;
    }
    static QStringList codes(const QList<Requirement>& missing)
    {
        QStringList words;
        for (const Requirement& one : missing)
            words.append(one.code.word());
        return words;
    }

private Q_SLOTS:
    void assignsOnlyWhatNobodyHas() // R37 R38
    {
        Flaw flaw = completeFlaw();
        FlawSurroundings around = asCna();
        QCOMPARE(word(mayAssignCve(flaw, around)), t("cve.already-there"));
        flaw.cveId.clear();
        QCOMPARE(word(mayAssignCve(flaw, around)), t("ok"));
        around.sourceCves = {t("CVE-2024-1")};
        around.sourceAssigner = t("upstream");
        QCOMPARE(word(mayAssignCve(flaw, around)), t("cve.given-elsewhere"));
        around.sourceCves.clear();
        around.policy.cna.clear();
        QCOMPARE(word(mayAssignCve(flaw, around)), t("cve.no-authority"));
    }

    void aWeaknessGetsNone() // R10
    {
        Flaw flaw = completeFlaw();
        flaw.cveId.clear();
        flaw.ending = FlawEnding{EndingKind::Weakness, t("hardening"), {}, {}, {}};
        QCOMPARE(word(mayAssignCve(flaw, asCna())), t("cve.of-ending"));
    }

    void aRecordHasIdDescriptionAndReference() // R39; R61: and never while under embargo
    {
        Flaw flaw = completeFlaw();
        FlawSurroundings around = asCna();
        QCOMPARE(cveRecordMissing(flaw, around), QList<Requirement>());
        flaw.references = {{t("see the wiki"), {}, {}, {}}};
        QCOMPARE(codes(cveRecordMissing(flaw, around)), QStringList{t("cve.needs-reference")});
        flaw.docText.clear();
        flaw.cveId = t("CVE-2024-0000");
        around.isEmbargoed = true;
        QCOMPARE(codes(cveRecordMissing(flaw, around)),
                 (QStringList{t("cve.under-embargo"), t("cve.missing"), t("cve.needs-description"),
                              t("cve.needs-reference")}));
    }

    void rejectionIsProposedAndConfirmedByAnother() // R31
    {
        Flaw flaw = completeFlaw();
        const FlawSurroundings around = asCna();
        QCOMPARE(word(mayProposeCveRejection(flaw, around.policy)), t("cve.not-ours"));
        flaw.cve = CveStanding{CveStatus::Published, t("upstream"), {}, {}, {}, {}};
        QCOMPARE(word(mayProposeCveRejection(flaw, around.policy)), t("cve.not-ours"));
        flaw.cve->assigner = t("us");
        QCOMPARE(word(mayProposeCveRejection(flaw, around.policy)), t("ok"));
        QCOMPARE(word(mayRejectCve(flaw, idOf("b"))), t("cve.step"));
        flaw.cve->status = CveStatus::RejectProposed;
        flaw.cve->by = idOf("a");
        QCOMPARE(word(mayProposeCveRejection(flaw, around.policy)), t("cve.step"));
        QCOMPARE(word(mayRejectCve(flaw, idOf("a"))), t("cve.same-person"));
        QCOMPARE(word(mayRejectCve(flaw, idOf("b"))), t("ok"));
        flaw.cveId.clear();
        QCOMPARE(word(mayProposeCveRejection(flaw, around.policy)), t("cve.missing"));
        flaw.cve.reset();
        QCOMPARE(word(mayRejectCve(flaw, idOf("b"))), t("cve.missing"));
    }

    void suppliesTheCveList() // R40 R156
    {
        Flaw flaw = completeFlaw();
        flaw.acknowledgments = {{t("A. Finder"), t("Example University"), {}}};
        const QJsonObject cna = cnaContainer(flaw);
        QCOMPARE(cna.value(QLatin1String("title")).toString(), flaw.title);
        const auto first = [&cna](const char* key) {
            return cna.value(QLatin1String(key)).toArray().first().toObject();
        };
        QCOMPARE(first("descriptions").value(QLatin1String("value")).toString(), flaw.docText);
        QCOMPARE(first("references").value(QLatin1String("url")).toString(), flaw.references[0].url);
        QCOMPARE(first("credits").value(QLatin1String("value")).toString(),
                 t("A. Finder (Example University)"));
        const QJsonObject cvss = first("metrics").value(QLatin1String("cvssV3_1")).toObject();
        QCOMPARE(cvss.value(QLatin1String("baseScore")).toDouble(), 9.8);
        QCOMPARE(cvss.value(QLatin1String("baseSeverity")).toString(), t("CRITICAL"));
        QCOMPARE(first("problemTypes")
                     .value(QLatin1String("descriptions"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("cweId"))
                     .toString(),
                 t("CWE-787"));
        QVERIFY(!QJsonDocument(cna).toJson().contains(
            "A crafted record overflows")); // what a reporter wrote stays here
    }

    void aRejectedIdSaysWhyAndNothingElse() // R31
    {
        Flaw flaw = completeFlaw();
        flaw.cve = CveStanding{CveStatus::Rejected, t("us"), t("A duplicate."), {}, {}, {}};
        const QJsonObject cna = cnaContainer(flaw);
        QCOMPARE(cna.keys(), QStringList{t("rejectedReasons")});
    }
};

QTEST_GUILESS_MAIN(tst_CvePath)
#include "tst_CvePath.moc"
