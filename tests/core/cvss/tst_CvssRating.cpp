// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssRating.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

int tenths(const QJsonValue& value)
{
    return qRound(value.toDouble(-1) * 10);
}

/// What of `row` our rating contradicts; empty when they agree.
QString contradiction(const QJsonObject& row)
{
    const QString text = row[u"vector"].toString();
    const Result<CvssVector> vector = CvssVector::parse(text);
    if (!vector)
        return text + QLatin1String(": ") + toLogLine(vector.error());
    const CvssRating rating = rate(*vector);
    const QJsonObject expect = row[u"expect"].toObject();
    QStringList wrong;
    const auto number = [&](QLatin1String key, CvssScore ours) {
        if (expect.contains(key) && tenths(expect[key]) != ours.tenths())
            wrong.append(key + u' ' + ours.toText());
    };
    const auto word = [&](QLatin1String key, const QString& ours) {
        if (expect.contains(key) && expect[key].toString() != ours)
            wrong.append(key + u' ' + ours);
    };
    number(QLatin1String("base"), rating.base);
    number(QLatin1String("temporal"), rating.temporal);
    number(QLatin1String("environmental"), rating.environmental);
    number(QLatin1String("score"), rating.score);
    word(QLatin1String("severity"), toText(rating.severity));
    word(QLatin1String("macrovector"), rating.macrovectorText());
    word(QLatin1String("nomenclature"), toText(rating.nomenclature));
    return wrong.isEmpty() ? QString() : text + QLatin1String(": ") + wrong.join(u", ");
}

} // namespace

class tst_CvssRating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedTables_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("least");
        QTest::newRow("2.0") << QStringLiteral("v2.0-scores.ndjson.zst") << 4000;
        QTest::newRow("2.0 disputed") << QStringLiteral("v2.0-disputed.ndjson") << 600;
        QTest::newRow("3.0") << QStringLiteral("v3.0-scores.ndjson.zst") << 5000;
        QTest::newRow("3.0 disputed") << QStringLiteral("v3.0-disputed.ndjson") << 50;
        QTest::newRow("3.1") << QStringLiteral("v3.1-scores.ndjson.zst") << 5000;
        QTest::newRow("4.0") << QStringLiteral("v4.0-scores.ndjson.zst") << 6000;
        QTest::newRow("4.0 disputed") << QStringLiteral("v4.0-disputed.ndjson") << 20;
    }

    void agreesWithPublishedTables()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        QFETCH(QString, table);
        QFETCH(int, least);
        const QList<QJsonObject> rows = corpusRows(QStringLiteral("01-cvss/cases/") + table);
        QVERIFY(rows.size() >= least);
        QStringList wrong;
        for (const QJsonObject& row : rows) {
            const QString found = contradiction(row);
            if (!found.isEmpty())
                wrong.append(found);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 of %2 differ, such as %3")
                                                 .arg(wrong.size())
                                                 .arg(rows.size())
                                                 .arg(wrong.value(0))));
    }

    void ratesTheWorkedExamples_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("temporal");
        QTest::addColumn<int>("environmental");
        QTest::addColumn<int>("score");
        // CVE-2002-0392 and CVE-2003-0818 as the guide of v2.0 works them out (sections 3.3.1 and 3.3.2).
        QTest::newRow("v2 3.3.1")
            << QStringLiteral("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H") << 78
            << 64 << 92 << 92;
        QTest::newRow("v2 3.3.2")
            << QStringLiteral("AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L") << 100
            << 83 << 90 << 90;
        QTest::newRow("v2 below zero")
            << QStringLiteral("AV:L/AC:H/Au:M/C:P/I:N/A:N/CR:L") << 8 << 8 << 0 << 0;
        QTest::newRow("v3.1") << QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H") << 98 << 98
                              << 98 << 98;
        QTest::newRow("v3.1 changed")
            << QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N") << 61 << 61 << 61 << 61;
        QTest::newRow("v3.1 unset group repeats")
            << QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:U") << 100 << 91 << 91 << 91;
        QTest::newRow("v4 harmless") << QStringLiteral(
                                            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N")
                                     << 0 << 0 << 0 << 0;
        QTest::newRow("v4 highest") << QStringLiteral(
                                           "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H")
                                    << 100 << 100 << 100 << 100;
        QTest::newRow("v4 modified harmless")
            << QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/MVC:N") << 0
            << 0 << 0 << 0;
    }

    void ratesTheWorkedExamples()
    {
        QFETCH(QString, text);
        const Result<CvssVector> vector = CvssVector::parse(text);
        QVERIFY(vector);
        const CvssRating rating = rate(*vector);
        QTEST(rating.base.tenths(), "base");
        QTEST(rating.temporal.tenths(), "temporal");
        QTEST(rating.environmental.tenths(), "environmental");
        QTEST(rating.score.tenths(), "score");
    }

    void namesTheV4Score()
    {
        const QString base =
            QStringLiteral("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
        const auto named = [&](const char* more) {
            return toText(rate(*CvssVector::parse(base + QLatin1String(more))).nomenclature);
        };
        QCOMPARE(named(""), QLatin1String("CVSS-B"));
        QCOMPARE(named("/S:P/U:Red"), QLatin1String("CVSS-B"));
        QCOMPARE(named("/E:A"), QLatin1String("CVSS-BT"));
        QCOMPARE(named("/CR:H"), QLatin1String("CVSS-BE"));
        QCOMPARE(named("/E:U/MAV:L"), QLatin1String("CVSS-BTE"));
    }

    void redHatSeveritiesAgree()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        int checked = 0;
        const QList<QJsonObject> rows = corpusRows(QStringLiteral("01-cvss/cases/derived.ndjson"));
        for (const QJsonObject& row : rows) {
            if (row[u"op"] != QLatin1String("severities"))
                continue;
            const Result<CvssVector> vector = CvssVector::parse(row[u"vector"].toString());
            QVERIFY2(vector, qPrintable(row[u"vector"].toString()));
            const CvssRating rating = rate(*vector);
            const QJsonArray expected = row[u"expected"].toArray();
            const std::array scores{rating.base, rating.temporal, rating.environmental};
            for (int i = 0; i < 3; ++i) {
                // For v2.0 the source says None where a group is not given at all; ours repeats the former
                // score.
                if (vector->version() == CvssVersion::V2_0 && expected[i] == QLatin1String("None"))
                    continue;
                QCOMPARE(QString(toText(severityOf(scores[std::size_t(i)], vector->version()))),
                         expected[i].toString().toUpper());
                ++checked;
            }
        }
        QVERIFY2(checked >= 30, qPrintable(QString::number(checked)));
    }
};

QTEST_GUILESS_MAIN(tst_CvssRating)
#include "tst_CvssRating.moc"
