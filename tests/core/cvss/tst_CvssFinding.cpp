// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssFinding.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_CvssFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesWhatWasReallyPublished()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        const QList<QJsonObject> rows =
            corpusRows(QStringLiteral("01-cvss/cases/published-pairs.ndjson.zst"));
        QVERIFY(rows.size() > 1400);
        QHash<QString, int> codes;
        for (const QJsonObject& row : rows) {
            const Result<CvssVector> vector = CvssVector::parse(row[u"vector"].toString());
            QVERIFY2(vector, qPrintable(row[u"vector"].toString()));
            const auto finding = checkPublishedScore(*vector, row[u"baseScore"].toDouble());
            const QString check = row[u"check"].toString();
            QVERIFY2(finding.has_value() == (check != u"ok"), qPrintable(row[u"vector"].toString()));
            QCOMPARE(rate(*vector).base.tenths(), qRound(row[u"computed"].toDouble() * 10));
            if (!finding)
                continue;
            const QString code = finding->code.word();
            ++codes[code];
            if (check == u"mismatch")
                QVERIFY2(code == u"cvss.published-mismatch" || code == u"cvss.published-base-only",
                         qPrintable(row[u"vector"].toString()));
            else
                QVERIFY2(code.endsWith(u"-as-base"), qPrintable(row[u"vector"].toString()));
        }
        QVERIFY(codes[QStringLiteral("cvss.published-temporal-as-base")] > 50);
        QVERIFY(codes[QStringLiteral("cvss.published-mismatch")] > 5);
    }

    void tellsTheKindsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("published");
        QTest::addColumn<QString>("code");
        const QString v3 = QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
        const QString v4 = QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
        QTest::newRow("right") << v3 << 9.8 << QString();
        QTest::newRow("wrong") << v3 << 9.7 << QStringLiteral("cvss.published-mismatch");
        QTest::newRow("temporal") << v3 + QStringLiteral("/E:U") << 9.0
                                  << QStringLiteral("cvss.published-temporal-as-base");
        QTest::newRow("environmental")
            << v3 + QStringLiteral("/MAV:L") << 8.4 << QStringLiteral("cvss.published-environmental-as-base");
        QTest::newRow("above ten") << v3 << 11.0 << QStringLiteral("cvss.published-out-of-range");
        QTest::newRow("two decimals") << v3 << 9.81 << QStringLiteral("cvss.published-out-of-range");
        QTest::newRow("v4 right") << v4 + QStringLiteral("/E:U") << 8.1 << QString();
        QTest::newRow("v4 without threat")
            << v4 + QStringLiteral("/E:U") << 9.3 << QStringLiteral("cvss.published-base-only");
    }

    void tellsTheKindsApart()
    {
        QFETCH(QString, text);
        QFETCH(double, published);
        QFETCH(QString, code);
        const auto finding = checkPublishedScore(CvssVector::parse(text).value(), published);
        QCOMPARE(finding ? QString(finding->code.word()) : QString(), code);
    }

    void checksTheBand()
    {
        const CvssVector vector = CvssVector::parse(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H").value();
        QVERIFY(!checkPublishedSeverity(vector, u"critical"));
        QCOMPARE(checkPublishedSeverity(vector, u"HIGH")->code.word(),
                 QLatin1String("cvss.published-severity-mismatch"));
        QCOMPARE(checkPublishedSeverity(vector, u"important")->code.word(),
                 QLatin1String("cvss.published-severity-unknown"));
    }
};

QTEST_GUILESS_MAIN(tst_CvssFinding)
#include "tst_CvssFinding.moc"
