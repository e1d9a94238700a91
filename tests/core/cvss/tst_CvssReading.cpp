// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssRating.h"
#include "core/cvss/CvssReading.h"
#include "tests/support/Corpus.h"

#include <QTest>

#include <random>

using namespace firebreak;
using namespace firebreak::test;

namespace {

constexpr const char* v4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

} // namespace

class tst_CvssReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithCodeAndPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* text, const char* code, const char* place,
                            const char* detail) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(code)
                                << QString::fromUtf8(place) << QString::fromUtf8(detail);
        };
        row("empty", "", "cvss.empty", "0", "");
        row("prefix", "CVSS:3.2/AV:N", "cvss.prefix-unknown", "0", "CVSS:3.2");
        row("prefix without version", "CVSS:/AV:N", "cvss.prefix-unknown", "0", "CVSS:");
        row("foreign prefix", "ABCD:3.0/AV:N", "cvss.prefix-unknown", "0", "ABCD:3.0");
        row("prefix in small letters", "cvss:3.1/AV:N", "cvss.prefix-unknown", "0", "cvss:3.1");
        row("longer version", "CVSS:3.10/AV:N", "cvss.prefix-unknown", "0", "CVSS:3.10");
        row("no prefix", "AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "cvss.prefix-missing", "0", "PR");
        row("word without colon", "CVSS:3.1/AVN/AC:L", "cvss.metric-malformed", "9", "AVN");
        row("slash at the end", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/", "cvss.metric-malformed",
            "45", "");
        row("slash at the start", "/", "cvss.metric-malformed", "0", "");
        row("metric", "CVSS:3.1/AX:N", "cvss.metric-unknown", "9", "AX");
        row("small letters", "CVSS:3.1/AV:N/ui:N", "cvss.metric-unknown", "14", "ui");
        row("value", "CVSS:3.1/AV:N/AC:X", "cvss.value-unknown", "17", "AC");
        row("value beyond ASCII", "CVSS:3.1/AV:N/AC:Ł", "cvss.value-unknown", "17", "AC");
        row("no value", "CVSS:3.1/AV:", "cvss.value-unknown", "12", "AV");
        row("long value", "CVSS:3.1/AV:NNNNNNNNNNNNNNNNN", "cvss.value-unknown", "12", "AV");
        row("query", "AV:L/AC:H/Au:N/C:C/I:C/A:C?x=1", "cvss.value-unknown", "25", "A");
        row("twice", "AV:A/AV:A/AC:L", "cvss.metric-repeated", "5", "AV");
        row("missing", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/C:H/I:H", "cvss.metric-missing", "36", "S");
        row("only the prefix", "CVSS:4.0", "cvss.metric-missing", "8", "AV");
        row("v4 order", "CVSS:4.0/AC:L/AV:N", "cvss.order", "14", "AV");
        row("v4 base after optional", "CVSS:4.0/AV:N/E:A/AC:L", "cvss.order", "18", "AC");
        row("space before", " AV:N/AC:L/Au:N/C:N/I:N/A:C", "cvss.metric-unknown", "0", " AV");
    }

    void refusesWithCodeAndPlace()
    {
        QFETCH(QString, text);
        const Result<CvssReading> reading = CvssReading::read(text);
        QVERIFY(!reading);
        QTEST(QString(reading.error().code.word()), "code");
        QTEST(reading.error().place, "place");
        QTEST(reading.error().details.value(0), "detail");
    }

    void namesEveryMissingMetric()
    {
        const Result<CvssReading> reading = CvssReading::read(u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/C:H");
        QVERIFY(!reading);
        QCOMPARE(reading.error().details,
                 QStringList({QStringLiteral("S"), QStringLiteral("I"), QStringLiteral("A")}));
    }

    void readsEveryEncoding()
    {
        const auto utf16 = CvssReading::read(QString::fromLatin1(v4));
        const auto utf8 = CvssReading::read(QUtf8StringView(v4));
        const auto latin1 = CvssReading::read(QLatin1String(v4));
        QVERIFY(utf16 && utf8 && latin1);
        QVERIFY(utf16->vector == utf8->vector);
        QVERIFY(utf16->vector == latin1->vector);
    }

    void forgivesSome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("group") << QStringLiteral("AV:A/AC:L/Au:N/C:C/I:C/A:C/E:F")
                               << QStringLiteral("cvss.lax-group");
        QTest::newRow("order") << QStringLiteral("AC:L/AV:A/Au:N/C:C/I:C/A:C")
                               << QStringLiteral("cvss.lax-order");
        QTest::newRow("prefix") << QStringLiteral("CVSS:2.0/AV:A/AC:L/Au:N/C:C/I:C/A:C")
                                << QStringLiteral("cvss.lax-prefix");
        QTest::newRow("v4 optional order")
            << QString::fromLatin1(v4) + QStringLiteral("/U:Red/E:A") << QStringLiteral("cvss.lax-order");
        QTest::newRow("v3 has no order")
            << QStringLiteral("CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N") << QString();
        QTest::newRow("none") << QStringLiteral("AV:A/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:U/RC:C") << QString();
    }

    void forgivesSome()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const Result<CvssReading> reading = CvssReading::read(text);
        QVERIFY(reading);
        const QList<ErrorCode> warnings = reading->warnings();
        QCOMPARE(warnings.size(), code.isEmpty() ? 0 : 1);
        if (!code.isEmpty())
            QCOMPARE(QString(warnings.constFirst().word()), code);
    }

    void refusesThePublishedBadOnes()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        const QList<QJsonObject> rows = corpusRows(QStringLiteral("01-cvss/cases/invalid-vectors.ndjson"));
        QVERIFY(rows.size() > 30);
        for (const QJsonObject& row : rows) {
            const Result<CvssReading> reading = CvssReading::read(row[u"vector"].toString());
            if (reading) {
                const QString version = toText(reading->vector.version());
                const bool isOther = !version.startsWith(row[u"version"].toString());
                const bool isWarned = row[u"strict_only"].toBool() && !reading->warnings().isEmpty();
                QVERIFY2(isOther || isWarned, qPrintable(row[u"vector"].toString()));
            }
        }
    }

    // A deterministic cousin of the fuzz target: nothing that one changed character can do may crash, and
    // what is accepted must survive its own canonical form.
    void survivesMutations()
    {
        const std::array seeds{
            QByteArray(v4) + "/E:A/CR:H/IR:M/AR:L/MAV:N/MSI:S/S:P/AU:Y/R:U/V:C/RE:L/U:Green",
            QByteArray("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O/RC:C/CR:L/MAV:A/MS:C/MA:N"),
            QByteArray("AV:N/AC:L/Au:N/C:P/I:C/A:N/E:POC/RL:OF/RC:UR/CDP:LM/TD:H/CR:L/IR:ND/AR:M")};
        std::mt19937 random(20231101);
        const QByteArray alphabet("/:.ACDEHILMNOPRSTUVXaegru0123 \xff\0z", 34);
        int accepted = 0;
        for (int round = 0; round < 60'000; ++round) {
            QByteArray text = seeds[random() % seeds.size()];
            for (unsigned n = random() % 4 + 1; n > 0 && !text.isEmpty(); --n) {
                const qsizetype at = qsizetype(random() % unsigned(text.size()));
                const char c = alphabet[qsizetype(random() % unsigned(alphabet.size()))];
                switch (random() % 4) {
                case 0:
                    text[at] = c;
                    break;
                case 1:
                    text.insert(at, c);
                    break;
                case 2:
                    text.remove(at, 1 + random() % 5);
                    break;
                default:
                    text.insert(at, text.mid(qsizetype(random() % unsigned(text.size())), random() % 9));
                    break;
                }
            }
            const Result<CvssReading> reading = CvssReading::read(QUtf8StringView(text));
            if (!reading) {
                const qlonglong place = reading.error().place.toLongLong();
                QVERIFY2(place >= 0 && place <= text.size(), text.constData());
                continue;
            }
            ++accepted;
            const Result<CvssReading> again = CvssReading::read(reading->vector.toText());
            QVERIFY2(again && again->vector == reading->vector, text.constData());
            QVERIFY(rate(again->vector) == rate(reading->vector));
        }
        QVERIFY(accepted > 500);
    }
};

QTEST_GUILESS_MAIN(tst_CvssReading)
#include "tst_CvssReading.moc"
