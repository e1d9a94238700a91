// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/PackageUrl.h"
#include "core/catalog/PurlType.h"
#include "tests/support/Corpus.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

PackageUrl::Parts partsOf(const QJsonObject& json)
{
    PackageUrl::Parts parts;
    parts.type = json.value(QLatin1String("type")).toString();
    parts.nameSpace = json.value(QLatin1String("namespace")).toString();
    parts.name = json.value(QLatin1String("name")).toString();
    parts.version = json.value(QLatin1String("version")).toString();
    const QJsonObject qualifiers = json.value(QLatin1String("qualifiers")).toObject();
    for (auto it = qualifiers.constBegin(); it != qualifiers.constEnd(); ++it)
        parts.qualifiers.append({it.key(), it.value().toString()});
    parts.subpath = json.value(QLatin1String("subpath")).toString();
    return parts;
}

PackageUrl::Parts partsOf(const PackageUrl& purl)
{
    return {purl.type(), purl.nameSpace(), purl.name(), purl.version(), purl.qualifiers(), purl.subpath()};
}

} // namespace

class tst_PackageUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOfTheGrammar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("place");
        const auto good = [](const char* name, const char* text, const char* canonical) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(canonical) << QString()
                                << QString();
        };
        const auto bad = [](const char* name, const char* text, const char* error, const char* place) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString() << QString::fromUtf8(error)
                                << QString::fromUtf8(place);
        };
        good("upper scheme", "PKG:npm/a@1", "pkg:npm/a@1");
        good("slashes after the scheme", "pkg:///npm//a@1", "pkg:npm/a@1");
        good("scope unencoded", "pkg:npm/@angular/core@12", "pkg:npm/%40angular/core@12");
        good("scope unencoded, no version", "pkg:npm/@angular/core", "pkg:npm/%40angular/core");
        good("lower case escapes", "pkg:npm/a@1%2b2", "pkg:npm/a@1%2B2");
        good("empty qualifier goes", "pkg:npm/a?b=&c=d", "pkg:npm/a?c=d");
        good("qualifiers in order", "pkg:npm/a?z=1&a=2", "pkg:npm/a?a=2&z=1");
        good("qualifier keeps its equals", "pkg:npm/a?k=b=c", "pkg:npm/a?k=b%3Dc");
        good("subpath without dots", "pkg:npm/a#/x/./../y/", "pkg:npm/a#x/y");
        good("beyond ASCII", "pkg:generic/\xc3\xa9@1", "pkg:generic/%C3%A9@1");
        good("plus is no blank", "pkg:generic/a@1+2", "pkg:generic/a@1%2B2");
        good("git's name is a path", "pkg:git/codeberg.org/a/b", "pkg:git/codeberg.org/a/b");
        good("git's path without empty segments", "pkg:git/codeberg.org/a%2F%2Fb", "pkg:git/codeberg.org/a/b");
        good("git's path begins after the host", "pkg:git/codeberg.org%2Fa/b", "pkg:git/codeberg.org/a/b");
        good("unknown type", "pkg:firmware/Vendor/Thing@1", "pkg:firmware/Vendor/Thing@1");
        good("a blank", "pkg:generic/a%20b", "pkg:generic/a%20b");
        bad("nothing", "", "purl.scheme", "scheme");
        bad("other scheme", "cpe:/a:b", "purl.scheme", "scheme");
        bad("no type", "pkg:", "purl.type", "type");
        bad("type begins with a digit", "pkg:1a/b", "purl.type", "type");
        bad("type of other characters", "pkg:a_b/c", "purl.type", "type");
        bad("no name", "pkg:npm", "purl.name-missing", "name");
        bad("no name, a slash", "pkg:npm/", "purl.name-missing", "name");
        bad("no name before the version", "pkg:npm/@1", "purl.name-missing", "name");
        bad("short escape", "pkg:npm/a%2", "purl.escape", "name");
        bad("escape without hex", "pkg:npm/a@%zz", "purl.escape", "version");
        bad("not UTF-8", "pkg:npm/%ff/a", "purl.escape", "namespace");
        bad("key begins with a digit", "pkg:npm/a?1b=c", "purl.qualifier-key", "qualifiers");
        bad("key twice", "pkg:npm/a?b=1&B=2", "purl.qualifier-repeated", "qualifiers");
        bad("namespace required", "pkg:deb/curl", "purl.namespace-missing", "namespace");
        bad("namespace prohibited", "pkg:cargo/x/rand", "purl.namespace-forbidden", "namespace");
        bad("qualifier required", "pkg:swid/Fedora@29", "purl.qualifier-missing", "qualifiers");
    }

    void rulesOfTheGrammar()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QFETCH(QString, error);
        QFETCH(QString, place);
        const Result<PackageUrl> purl = PackageUrl::parse(text);
        if (error.isEmpty()) {
            QVERIFY2(purl, purl ? "" : qPrintable(toLogLine(purl.error())));
            QCOMPARE(purl->toText(), canonical);
            QCOMPARE(PackageUrl::parse(canonical).value(), *purl);
        } else {
            QVERIFY(!purl);
            QCOMPARE(QString(purl.error().code.word()), error);
            QCOMPARE(purl.error().place, place);
        }
    }

    void theGrammarAloneForgivesWhatManifestsWrite()
    {
        const QString stdlib = QStringLiteral("pkg:golang/stdlib@1.20");
        QVERIFY(!PackageUrl::parse(stdlib));
        QCOMPARE(PackageUrl::parse(stdlib, PackageUrl::Rules::Grammar)->toText(), stdlib);
    }

    // Found by fuzzing: a path without a host must not be read as a host and a path the next time.
    void gitWithoutAHostIsItsOwnCanonicalForm()
    {
        const QByteArray found = QByteArray::fromBase64(
            "cGtnOmdpdC9jb2RvbWUtb3InZyUyRiUyRmhvbWVicmV3LWZjM2EwYjU1MzcxMDg5ZGU2YWE4OTBjy2Q1MzFmYTAyLjM=");
        for (const QString& text : {QString::fromUtf8(found), QStringLiteral("pkg:git/a%2Fb"),
                                    QStringLiteral("pkg:git/a%2F%2F%2Fb/c@1")}) {
            const Result<PackageUrl> purl = PackageUrl::parse(text, PackageUrl::Rules::Grammar);
            QVERIFY2(purl, qPrintable(text));
            QCOMPARE(PackageUrl::parse(purl->toText(), PackageUrl::Rules::Grammar).value(), *purl);
        }
    }

    void withoutVersionNamesThePackage()
    {
        const PackageUrl purl = *PackageUrl::parse(u"pkg:deb/debian/curl@7.50.3-1?arch=i386#x");
        QCOMPARE(purl.withoutVersion().toText(), QStringLiteral("pkg:deb/debian/curl"));
        QCOMPARE(purl.qualifier(u"arch"), QStringLiteral("i386"));
        QCOMPARE(purl.qualifier(u"distro"), QString());
    }

    void typesAreFound()
    {
        QCOMPARE(PurlType::of(u"npm").word, QLatin1String("npm"));
        QCOMPARE(PurlType::of(u"alpm").word, QLatin1String("alpm"));
        QCOMPARE(PurlType::of(u"yocto").word, QLatin1String("yocto"));
        QVERIFY(PurlType::of(u"firmware").word.isEmpty());
    }

    void specificationRows_data()
    {
        QTest::addColumn<QJsonObject>("row");
        if (!corpusPresent())
            QSKIP(corpusHint());
        for (const QJsonObject& row : corpusRows(QStringLiteral("06-purl-vers-cpe/cases/purl.ndjson"))) {
            // This row refuses the very text that rpm-test.json#0 accepts, as maven-test.json#9 does its
            // like: keys of qualifiers are folded to lower case.
            if (row.value(QLatin1String("id")) != QLatin1String("purl:rpm-test.json#1"))
                QTest::newRow(qPrintable(row.value(QLatin1String("id")).toString())) << row;
        }
    }

    void specificationRows()
    {
        QFETCH(QJsonObject, row);
        const QJsonValue input = row.value(QLatin1String("input"));
        const QJsonValue expected = row.value(QLatin1String("expected_output"));
        const Result<PackageUrl> purl = input.isString() ? PackageUrl::parse(input.toString())
                                                         : PackageUrl::build(partsOf(input.toObject()));
        QCOMPARE(!purl, row.value(QLatin1String("expected_failure")).toBool());
        if (!purl)
            return;
        if (expected.isString())
            QCOMPARE(purl->toText(), expected.toString());
        else
            QCOMPARE(partsOf(*purl), partsOf(expected.toObject()));
        QCOMPARE(PackageUrl::parse(purl->toText()).value(), *purl);
    }
};

QTEST_GUILESS_MAIN(tst_PackageUrl)
#include "tst_PackageUrl.moc"
