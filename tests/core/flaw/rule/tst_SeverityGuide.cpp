// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssReference.h"
#include "core/flaw/rule/SeverityGuide.h"

#include <QTest>

using namespace firebreak;

class tst_SeverityGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourSeveritiesFourDefinitions() // R48
    {
        QStringList definitions;
        for (const Severity severity :
             {Severity::Low, Severity::Moderate, Severity::Important, Severity::Critical}) {
            const QString definition = definitionOf(severity);
            QVERIFY(definition.size() > 40);
            QVERIFY(!definitions.contains(definition));
            definitions.append(definition);
            QCOMPARE(severityFromWord(QString(toWord(severity))).value(), severity);
        }
        for (const char* other : {"", "high", "medium", "none", "urgent"})
            QVERIFY(!severityFromWord(QString::fromLatin1(other)));
    }

    void saysWhatSpeaksAgainstCritical_data()
    {
        QTest::addColumn<QString>("vector");
        QTest::addColumn<QString>("against");
        const auto row = [](const char* vector, const char* against) {
            QTest::newRow(vector) << QString::fromLatin1(vector) << QString::fromLatin1(against);
        };
        row("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "");
        row("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", "authentication");
        row("CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "local-access");
        row("CVSS:3.1/AV:P/AC:H/PR:H/UI:N/S:U/C:H/I:H/A:H",
            "authentication local-access unlikely-configuration");
        row("CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "unlikely-configuration");
        row("AV:N/AC:L/Au:S/C:C/I:C/A:C", "authentication");
    }

    void saysWhatSpeaksAgainstCritical() // R49
    {
        QFETCH(QString, vector);
        QFETCH(QString, against);
        QCOMPARE(speaksAgainstCritical(*CvssVector::parse(vector)).join(QLatin1Char(' ')), against);
    }

    void theCalculatorLinksItsDocuments() // R42
    {
        for (const CvssVersion version : {CvssVersion::V3_0, CvssVersion::V3_1, CvssVersion::V4_0}) {
            QList<CvssReference::Kind> kinds;
            for (const CvssReference& reference : cvssReferences(version)) {
                kinds.append(reference.kind);
                QVERIFY(
                    QLatin1String(reference.url).startsWith(QLatin1String("https://www.first.org/cvss/")));
            }
            using enum CvssReference::Kind;
            for (const auto kind : {Specification, UserGuide, Examples, Calculator})
                QVERIFY(kinds.contains(kind));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SeverityGuide)
#include "tst_SeverityGuide.moc"
