// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/VersionRange.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

QString answer(const QString& range, const QString& version)
{
    const Result<VersionRange> read = VersionRange::parse(range);
    if (!read)
        return read.error().code.word();
    const Result<bool> isIn = read->contains(version);
    return isIn ? (*isIn ? QStringLiteral("true") : QStringLiteral("false"))
                : QString(isIn.error().code.word());
}

} // namespace

class tst_VersionRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Found by fuzzing: each was read, and its canonical text was not, or as another range.
    void theCanonicalTextIsReadAsItself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a replacement character") << QStringLiteral("vers:openssl/3.0.%EF%BF%BD");
        QTest::newRow("an order in circles")
            << QStringLiteral("vers:composer/>=62.*07|<.4.57|>#7.<7.6.11|>=8.0.>=62.*0.6|>=0|0.0|<7.6.11|>=8.0.>=62.*********0.6|"
                              "\u00BC0|<11.1.1");
    }

    void theCanonicalTextIsReadAsItself()
    {
        QFETCH(QString, text);
        const Result<VersionRange> range = VersionRange::parse(text);
        QVERIFY(range);
        const Result<VersionRange> again = VersionRange::parse(range->toText());
        QVERIFY2(again, qPrintable(range->toText()));
        QCOMPARE(*again, *range);
    }

    void membership_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* range, const char* version, const char* expected) {
            QTest::addRow("%s %s", range, version)
                << QString::fromUtf8(range) << QString::fromUtf8(version) << QString::fromUtf8(expected);
        };
        row("vers:npm/*", "0.0.1", "true");
        row("vers:npm/1.0.0", "1.0.0", "true");
        row("vers:npm/1.0.0", "1.0.1", "false");
        row("vers:npm/!=1.0.0", "1.0.1", "true");
        row("vers:npm/!=1.0.0", "1.0.0", "false");
        row("vers:npm/>=1.0.0|<2.0.0", "1.0.0", "true");
        row("vers:npm/>=1.0.0|<2.0.0", "2.0.0", "false");
        row("vers:npm/>1.0.0|<=2.0.0", "1.0.0", "false");
        row("vers:npm/>1.0.0|<=2.0.0", "2.0.0", "true");
        row("vers:npm/>=1.0.0|<2.0.0|!=1.5.0", "1.5.0", "false");
        row("vers:npm/>=1.0.0|<2.0.0|!=1.5.0", "1.5.1", "true");
        row("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "0.5.0", "true");
        row("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "1.5.0", "false");
        row("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "2.5.0", "true");
        row("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "3.5.0", "false");
        row("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "4.5.0", "true");
        // neighbours that bound the same side: the wider one counts
        row("vers:npm/>1.0.0|>=2.0.0|<3.0.0|<4.0.0", "1.5.0", "true");
        row("vers:npm/>1.0.0|>=2.0.0|<3.0.0|<4.0.0", "3.5.0", "true");
        row("vers:npm/>1.0.0|>=2.0.0|<3.0.0|<4.0.0", "4.0.0", "false");
        row("vers:deb/<1:2.3-1|>=1:3.0", "1:2.3~rc1-1", "true");
        row("vers:rpm/<0:1.2.3-4.el9", "1.2.3-4.el9", "false");
        row("vers:maven/>=2.0-beta9|<2.15.0", "2.14.1", "true");
        row("vers:npm/>=1.0.0", "one", "version.malformed");
        row("vers:npm/>=1.0.0", "", "version.empty");
        // bounds that the ecosystem can't read: no answer, where "true" would be made up
        row("vers:npm/>=garbage", "1.2.0", "vers.version");
        row("vers:cargo/>=x.y", "1.0.0", "vers.version");
        row("vers:gem/>=!!", "1.0", "vers.version");
        row("vers:deb/>=:::", "1", "vers.version");
        row("vers:npm/>=1..0", "1.0.0", "vers.version");
        row("vers:npm/>=%20", "1.0.0", "vers.version");
        // what is zero may be left out of a bound
        row("vers:npm/>=1.4|<2", "1.4.0", "true");
        row("vers:npm/>=1.4|<2", "2.0.0", "false");
        row("vers:cargo/<2", "1.9.9", "true");
        // of no ecosystem
        row("vers:all/*", "anything", "true");
        row("vers:all/*", "", "version.empty");
        row("vers:none/*", "1.0.0", "false");
        row("vers:all/1.0.0", "1.0.0", "vers.constraint");
        row("vers:none/>=1.0.0", "1.0.0", "vers.constraint");
        row("npm/>=1.0.0", "1.0.0", "vers.scheme");
        row("vers:npm", "1.0.0", "vers.type");
        row("vers:NPM/1.0.0", "1.0.0", "vers.type");
        row("vers:pascal/1.0.0", "1.0.0", "vers.type");
        row("vers:npm/", "1.0.0", "vers.constraint");
        row("vers:npm/|1.0.0", "1.0.0", "vers.constraint");
        row("vers:npm/1.0.0|", "1.0.0", "vers.constraint");
        row("vers:npm/1.0.0||2.0.0", "1.0.0", "vers.constraint");
        row("vers:npm/>=", "1.0.0", "vers.constraint");
        row("vers:npm/*|1.0.0", "1.0.0", "vers.constraint");
        row("vers:npm/1.0.0|<1.0.0", "1.0.0", "vers.version-repeated");
        row("vers:npm/1.0%2", "1.0.0", "vers.escape");
    }

    void membership()
    {
        QFETCH(QString, range);
        QFETCH(QString, version);
        QTEST(answer(range, version), "expected");
    }

    void tellsWhichBoundItCannotRead()
    {
        const Result<bool> isIn = VersionRange::parse(u"vers:npm/>=2.0.0|!=3.0.0-rc..1")->contains(u"2.5.0");
        QVERIFY(!isIn);
        QCOMPARE(isIn.error().place, QStringLiteral("2"));
        QCOMPARE(isIn.error().details, QStringList{QStringLiteral("3.0.0-rc..1")});
    }

    void textIsCanonical()
    {
        const VersionRange range = *VersionRange::parse(u"vers:pypi/=3.0|<=1.0|>=2.0|!=2.5%2B1");
        QCOMPARE(range.toText(), QStringLiteral("vers:pypi/<=1.0|>=2.0|!=2.5+1|3.0"));
        QCOMPARE(*VersionRange::parse(range.toText()), range);
        for (const char* every : {"vers:npm/*", "vers:all/*", "vers:none/*"})
            QCOMPARE(VersionRange::parse(QLatin1String(every).toString())->toText(), QLatin1String(every));
    }

    void canonicalTextIsItsOwn_data()
    {
        QTest::addColumn<QByteArray>("base64");
        // Found by fuzzing: Conan's comparison of numbers with texts ran in a circle.
        QTest::newRow("conan cycle") << QByteArray(
            "dmVyczpjb25hbi88Mzw0LjIuMXw+PTUuPDQwLjB8PG0vPDQuMi4xOC4zfD4dfDwzLjIxfDA5My4xOS41fD4rMw==");
    }

    void canonicalTextIsItsOwn()
    {
        QFETCH(QByteArray, base64);
        const Result<VersionRange> range = VersionRange::parse(QString::fromUtf8(QByteArray::fromBase64(base64)));
        QVERIFY(range);
        QCOMPARE(VersionRange::parse(range->toText()).value(), *range);
    }

    void specificationRows_data()
    {
        QTest::addColumn<QJsonObject>("row");
        if (!corpusPresent())
            QSKIP(corpusHint());
        for (const QJsonObject& row :
             corpusRows(QStringLiteral("06-purl-vers-cpe/cases/vers-range.ndjson"))) {
            if (row.value(QLatin1String("test_type")) != QLatin1String("from_native"))
                QTest::newRow(qPrintable(row.value(QLatin1String("id")).toString())) << row;
        }
    }

    void specificationRows()
    {
        QFETCH(QJsonObject, row);
        const QString kind = row.value(QLatin1String("test_type")).toString();
        const QJsonValue input = row.value(QLatin1String("input"));
        const QJsonValue expected = row.value(QLatin1String("expected_output"));
        if (kind == QLatin1String("containment")) {
            QCOMPARE(
                answer(input[QLatin1String("vers")].toString(), input[QLatin1String("version")].toString()),
                expected.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
            return;
        }
        const Result<VersionRange> range = VersionRange::parse(input.toString());
        QCOMPARE(!range, row.value(QLatin1String("expected_failure")).toBool());
        if (!range)
            return;
        if (expected.isString()) {
            QCOMPARE(range->toText(), expected.toString());
            return;
        }
        QCOMPARE(range->type(), expected[QLatin1String("scheme")].toString());
        QJsonArray constraints;
        for (const VersionRange::Constraint& constraint : range->constraints())
            constraints.append(QJsonArray{QString(toWord(constraint.comparator)), constraint.version});
        QCOMPARE(constraints, expected[QLatin1String("version_constraints")].toArray());
    }
};

QTEST_GUILESS_MAIN(tst_VersionRange)
#include "tst_VersionRange.moc"
