// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Flaw.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_Flaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsWithUnknownFields()
    {
        Flaw flaw;
        flaw.title = QStringLiteral("t");
        flaw.statement = QStringLiteral("s");
        flaw.cveId = QStringLiteral("CVE-2024-0002");
        flaw.owner = RecordId::generate(instantFromMs(1));
        flaw.severity = Severity::Important;
        flaw.cvss[QStringLiteral("3.1")] = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        flaw.cwes = {QStringLiteral("CWE-79")};
        flaw.reports = {RecordId::generate(instantFromMs(2))};
        flaw.createdAt = instantFromMs(3000);
        flaw.comments = 2;
        flaw.extra = {{QStringLiteral("future"), true}};
        const auto read = Flaw::fromJson(flaw.toJson());
        QVERIFY(read);
        QCOMPARE(*read, flaw);
    }

    void refusesWrongTypes()
    {
        for (const auto& [key, value] : {std::pair("severity", "high"), std::pair("owner", "me")})
            QVERIFY(!Flaw::fromJson({{QString::fromLatin1(key), QString::fromLatin1(value)}}));
        QVERIFY(!Flaw::fromJson({{QStringLiteral("reports"), QJsonArray{QStringLiteral("x")}}}));
    }
};

QTEST_GUILESS_MAIN(tst_Flaw)
#include "tst_Flaw.moc"
