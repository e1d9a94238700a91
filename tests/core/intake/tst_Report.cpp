// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Report.h"

#include <QTest>

using namespace firebreak;

class tst_Report : public QObject
{
    Q_OBJECT

private:
    static Report full()
    {
        Advisory advisory;
        advisory.source = AdvisorySource::Osv;
        advisory.documentId = QStringLiteral("PYSEC-2024-1");
        advisory.aliases = {advisory.documentId, QStringLiteral("CVE-2024-0002")};
        Report report;
        report.home = QStringLiteral("CVE-2024-0002");
        report.receivedAt = instantFromMs(1000);
        report.updatedAt = instantFromMs(2000);
        report.updatedBy = RecordId::generate(instantFromMs(1));
        report.title = QStringLiteral("t");
        report.owner = report.updatedBy;
        report.severity = Severity::Low;
        report.cvss[QStringLiteral("3.1")] = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        report.labels = {QStringLiteral("a"), QStringLiteral("b")};
        report.disposition = ReportDisposition{Disposition::Flaw, QStringLiteral("why"), instantFromMs(3000),
                                               report.updatedBy, RecordId::generate(instantFromMs(4))};
        report.comments = 3;
        report.origin = ReportOrigin::Researcher;
        report.finders = {Finder{QStringLiteral("n"), {}, CreditWish::Anonymous, QStringLiteral("c"), {}}};
        report.isUnderEmbargo = report.isComplicated = report.isEnquiry = true;
        report.redirectedTo = QStringLiteral("support");
        report.statusMechanism = QStringLiteral("https://example.com/7");
        report.consents = {
            {QStringLiteral("CERT"), {}, QStringLiteral("message 3"), instantFromMs(5), {}, {}}};
        report.advisories = {advisory};
        report.extra = {{QStringLiteral("future"), QStringLiteral("x")}};
        return report;
    }

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        const Report report = full();
        const auto read = Report::fromJson(report.toJson());
        QVERIFY(read);
        QCOMPARE(*read, report);
    }

    void namesThePlaceOfAFault()
    {
        QJsonObject body = full().toJson();
        QJsonArray advisories = body.value(QLatin1String("advisories")).toArray();
        QJsonObject first = advisories.first().toObject();
        first.remove(QLatin1String("documentId"));
        advisories[0] = first;
        body[QLatin1String("advisories")] = advisories;
        const auto read = Report::fromJson(body);
        QVERIFY(!read);
        QCOMPARE(read.error().place, QStringLiteral("/advisories/0/documentId"));
    }

    void refusesAnUnknownDisposition()
    {
        QJsonObject body = full().toJson();
        body[QLatin1String("disposition")] = QJsonObject{{QStringLiteral("kind"), QStringLiteral("lost")}};
        QVERIFY(!Report::fromJson(body));
    }

    void idsFollowFromTheAliasAlone()
    {
        QCOMPARE(reportIdFor(QStringLiteral("CVE-2024-0002")), reportIdFor(QStringLiteral("CVE-2024-0002")));
        // Part of the protocol: laptops of different versions must agree on it.
        QCOMPARE(reportIdFor(QStringLiteral("CVE-2024-0002")).toText(),
                 QStringLiteral("7fe2184e-793f-8c10-b57f-2b9ba71afc76"));
    }
};

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_Report.moc"
