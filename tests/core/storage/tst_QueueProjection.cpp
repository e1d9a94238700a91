// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueProjection.h"

#include "tests/support/QueueFixture.h"

using namespace firebreak;
using namespace firebreak::test;

class tst_QueueProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAListNeeds()
    {
        Report report = cveReport(QStringLiteral("CVE-2024-1234"), QStringLiteral("Overflow in x"),
                                  QStringLiteral("A long story."));
        report.labels = {QStringLiteral("ssl")};
        report.comments = 3;
        report.updatedAt = report.receivedAt + std::chrono::hours(1);
        AdvisoryScore score;
        score.role = ScoreRole::Nvd;
        score.version = QStringLiteral("3.1");
        score.score = 9.8;
        Advisory& advisory = report.advisories[0];
        advisory.scores = {score};
        advisory.cwes = {QStringLiteral("CWE-787")};
        AffectedPackage package;
        package.vendor = QStringLiteral("OpenSSL");
        package.product = QStringLiteral("openssl");
        package.versions = {QStringLiteral("1.1.1k")};
        advisory.affected = {package};
        advisory.kev = KevEntry();
        advisory.epss = EpssScore{0.123456, {}, {}, {}, {}};

        const auto row = projectionOf(recordOf(report));
        QVERIFY(row);
        QCOMPARE(row->id, QStringLiteral("CVE-2024-1234"));
        QCOMPARE(row->number, (qint64(2024) << 40) + 1234);
        QCOMPARE(row->state, QueueState::New);
        QCOMPARE(row->score, 98);
        QCOMPARE(row->severity, 0); // 9.8, but nobody has judged it
        QCOMPARE(row->epss, 123456);
        QVERIFY(row->isInKev);
        QCOMPARE(row->comments, 3);
        QCOMPARE(row->updatedAt, *report.updatedAt);
        QCOMPARE(row->product, QStringLiteral("openssl"));
        QCOMPARE(row->sources, 1 << int(AdvisorySource::Cve));
        QCOMPARE(row->terms, (QStringList{QStringLiteral("cwe:CWE-787"), QStringLiteral("label:ssl"),
                                          QStringLiteral("package:openssl")}));
        for (const char* word : {"Overflow in x", "A long story.", "1.1.1k", "OpenSSL", "CWE-787", "ssl"})
            QVERIFY2(row->text.contains(QLatin1String(word)), word);

        report.severity = Severity::Low;
        const auto judged = projectionOf(recordOf(report));
        QCOMPARE(judged->severity, int(Severity::Low));
    }

    void tellsWhatEverySourceHasTakenBack()
    {
        Report report = cveReport(QStringLiteral("CVE-2024-1"), QStringLiteral("x"));
        QVERIFY(!projectionOf(recordOf(report))->isWithdrawn);
        report.advisories[0].state = AdvisoryState::Rejected;
        QVERIFY(projectionOf(recordOf(report))->isWithdrawn);
        Advisory other = report.advisories[0];
        other.source = AdvisorySource::Nvd;
        other.state = AdvisoryState::Active;
        report.advisories.append(other);
        QVERIFY(!projectionOf(recordOf(report))->isWithdrawn);
    }

    void scoresOwnVectors()
    {
        Report report = cveReport(QStringLiteral("CVE-2024-1"), QStringLiteral("x"));
        report.cvss.insert(QStringLiteral("3.1"), QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"));
        QCOMPARE(projectionOf(recordOf(report))->score, 98);
    }

    void leavesOutWhatIsNotInTheQueue()
    {
        QVERIFY(!projectionOf(personRecord(QStringLiteral("Ada"))));
        Report report = cveReport(QStringLiteral("CVE-2024-1"), QStringLiteral("x"));
        Record removed = recordOf(report);
        removed.isRemoved = true;
        QVERIFY(!projectionOf(removed));
        report.mergedInto = reportIdFor(QStringLiteral("CVE-2024-2"));
        QVERIFY(!projectionOf(recordOf(report)));
    }

    void numbersSortNaturally()
    {
        QVERIFY(naturalNumber(QStringLiteral("CVE-2024-9999")) < naturalNumber(QStringLiteral("CVE-2024-10000")));
        QVERIFY(naturalNumber(QStringLiteral("CVE-1999-99999")) < naturalNumber(QStringLiteral("CVE-2000-0001")));
        QVERIFY(naturalNumber(QStringLiteral("CVE-2999-1000000")) < naturalNumber(QStringLiteral("GHSA-aaaa-bbbb-cccc")));
        QVERIFY(naturalNumber(QString()) > naturalNumber(QStringLiteral("CVE-2024-0001")));
        QVERIFY(naturalNumber(QStringLiteral("GO-2024-1")) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_QueueProjection)
#include "tst_QueueProjection.moc"
