// SPDX-License-Identifier: GPL-3.0-or-later
// Each order on a chain of versions that its documentation, or the tool itself, puts in this sequence: every
// pair is compared, so the order is transitive there. Versions on one line are equal.
#include "core/catalog/version/AlpineVersion.h"
#include "core/catalog/version/AlpmVersion.h"
#include "core/catalog/version/ConanVersion.h"
#include "core/catalog/version/DebianVersion.h"
#include "core/catalog/version/GentooVersion.h"
#include "core/catalog/version/MavenVersion.h"
#include "core/catalog/version/NumberListVersion.h"
#include "core/catalog/version/OpensslVersion.h"
#include "core/catalog/version/PackagistVersion.h"
#include "core/catalog/version/PypiVersion.h"
#include "core/catalog/version/RpmVersion.h"
#include "core/catalog/version/RubygemsVersion.h"
#include "core/catalog/version/SemverVersion.h"
#include "core/catalog/version/VersionText.h"

#include <QTest>

#include <functional>

using namespace firebreak;

using Compare = std::function<std::weak_ordering(QStringView, QStringView)>;
Q_DECLARE_METATYPE(Compare)

class tst_VersionOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chains_data()
    {
        QTest::addColumn<Compare>("compare");
        QTest::addColumn<QString>("chain");
        const auto row = [](const char* name, const Compare& compare, const char* chain) {
            QTest::newRow(name) << compare << QString::fromUtf8(chain);
        };
        row("alpine", compareAlpineVersions,
            "1_alpha\n1_alpha2\n1_beta\n1_pre\n1_rc\n1\n1-r1\n1-r2\n1-r10\n1_cvs\n1_svn\n1_git\n1_hg\n1_p\n1_"
            "p1\n1a\n"
            "1b\n1.0\n1.01\n1.1\n1.1.1\n1.2\n1.10\n2");
        row("alpm", compareAlpmVersions,
            "1.0a\n1.0alpha\n1.0b\n1.0beta\n1.0rc\n1.0 1.0-1\n1.0.a\n1.0.1\n1.1\n1:0.5");
        row("conan", compareConanVersions,
            "1.0-alpha\n1.0-alpha.1\n1.0-beta\n1 1.0 1.0.0\n1.0+b1\n1.0+b2\n1.1\n1.1.a\n1.2\n1.10");
        // Where Conan's own comparison runs in a circle; 1.0.2u is before 1.0.3 there too.
        row("conan, numbers and texts", compareConanVersions,
            "1\n1.*\n1.2 1.02\n1.02u\n1.2u\n1.3\n1.3z\n1.4\n1.8d\n1.9\n1.9e\n1.10\n1.10a\n1.21\n1.a\n1.x10\n1.x9");
        row("cran", compareCranVersions, "0.1\n0.1-1 0.1.1\n0.2-1\n0.2-1.1\n0.10\n1");
        row("debian", compareDebianVersions,
            "1~~\n1~~a\n1~\n1 1-0 0:1\n1-1~bpo1\n1-1\n1-1+b1\n1-1.1\n1a\n1a1\n1+\n1.0 1.00\n1.2\n1.10\n1:0");
        row("gentoo", compareGentooVersions,
            "1_alpha\n1_alpha1\n1_beta\n1_pre\n1_rc\n1 "
            "1-r0\n1-r1\n1_p\n1a\n1.0\n1.00001\n1.001\n1.01\n1.1\n1.2\n1.10");
        row(
            "go",
            [](QStringView a, QStringView b) { return compareSemverVersions(a, b, SemverFlavour::Golang); },
            "v0.0.0-20190802002840-cff245a6509b\nv0.0.0 v0\n1.21rc2\n1.21rc10\ngo1.21 v1.21.0 "
            "1.21.0+incompatible\n1.21.1");
        row("hackage", compareHackageVersions, "0.9\n1\n1.0\n1.0.0\n1.1\n1.10");
        row("maven", compareMavenVersions,
            "1-alpha 1a0\n1-alpha-1 1a1\n1-beta-1\n1-milestone-1\n1-rc-1 1cr1\n1-snapshot\n1 1.0 1-ga "
            "1.final\n1-sp\n"
            "1-xyz\n1-1\n1-2\n1.1\n1.2\n1.10");
        row(
            "nuget",
            [](QStringView a, QStringView b) { return compareSemverVersions(a, b, SemverFlavour::Nuget); },
            "1.0.0-alpha\n1.0.0-BETA 1.0.0-beta\n1.0.0-beta.2\n1.0.0-beta.10\n1.0.0 1.0 1.0.0.0\n1.0.0.1");
        row("openssl", compareOpensslVersions,
            "0.9.8\n0.9.8a\n0.9.8z\n0.9.8za\n1.0.2\n1.1.1w\n3.0.0-alpha1\n3.0.0\n3.0.10");
        row("packagist", comparePackagistVersions,
            "1.0-unknown\n1.0-dev\n1.0-alpha 1.0a\n1.0-beta1\n1.0-beta2\n1.0RC1\n1.0 v1.0\n1.0.1\n1.0-p1 1.0pl1\n1.10");
        row(
            "pub",
            [](QStringView a, QStringView b) { return compareSemverVersions(a, b, SemverFlavour::Pub); },
            "1.0.0-a\n1.0.0-b\n1.0.0\n1.0.0+1\n1.0.0+2\n1.0.0+10\n1.0.0+a\n1.0.1");
        row("pypi", comparePypiVersions,
            "not-a-version\n1.dev0\n1.0.dev456 1.0-dev456\n1.0a1 "
            "1.0.alpha1\n1.0a2.dev456\n1.0a12.dev456\n1.0a12\n"
            "1.0b1.dev456\n1.0b2\n1.0b2.post345.dev456\n1.0b2.post345\n1.0rc1.dev456\n1.0rc1 1.0c1\n1 1.0 "
            "v1.0\n"
            "1.0+abc.5\n1.0+abc.7\n1.0+5\n1.0.post456.dev34\n1.0.post456 1.0-456\n1.0.15\n1.1.dev1\n1!0.1");
        row("rpm", compareRpmVersions,
            "1.0~rc1\n1.0~rc1-1\n1.0~rc1^git1\n1.0 "
            "0:1.0\n1.0-1\n1.0-2\n1.0-10\n1.0^\n1.0^git1\n1.0a\n1.0.1\n1.1\n1:0");
        row("rubygems", compareRubygemsVersions,
            "1.0.a.2 1.0.a2\n1.0.a10\n1.0.b1\n1.0-1\n1 1.0 1.0.0\n1.0.1.a\n1.0.1\n1.2\n1.10");
        row(
            "semver", [](QStringView a, QStringView b) { return compareSemverVersions(a, b); },
            "1.0.0-alpha\n1.0.0-alpha.1\n1.0.0-alpha.beta\n1.0.0-beta\n1.0.0-beta.2\n1.0.0-beta.11\n1.0.0-rc."
            "1\n"
            "1.0.0 1 v1.0 1.0.0+build\n1.0.1\n1.10.0");
    }

    void chains()
    {
        QFETCH(Compare, compare);
        QFETCH(QString, chain);
        const QStringList lines = chain.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype j = 0; j < lines.size(); ++j) {
                for (const QString& a : lines.at(i).split(u' ')) {
                    for (const QString& b : lines.at(j).split(u' ')) {
                        const std::weak_ordering order = compare(a, b);
                        QVERIFY2(order == (i <=> j), qPrintable(a + QLatin1String(" and ") + b));
                    }
                }
            }
        }
    }

    void numbersOfAnyLength()
    {
        QVERIFY(VersionText::compareNumbers(u"0010", u"10") == 0);
        QVERIFY(VersionText::compareNumbers(u"", u"0") == 0);
        QVERIFY(VersionText::compareNumbers(u"99999999999999999999", u"100000000000000000000") < 0);
        QVERIFY(VersionText::isNumber(u"0123456789"));
        QVERIFY(!VersionText::isNumber(u""));
        QVERIFY(!VersionText::isNumber(u"1\u0661")); // ARABIC-INDIC DIGIT ONE is no digit here
        QStringView text = u"12ab.c";
        QCOMPARE(VersionText::takeDigits(text), QStringView(u"12"));
        QCOMPARE(VersionText::takeLetters(text), QStringView(u"ab"));
        QCOMPARE(VersionText::takeUntil(text, u'.'), QStringView());
        QCOMPARE(VersionText::takeUntil(text, u'.'), QStringView(u"c"));
        QVERIFY(text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_VersionOrders)
#include "tst_VersionOrders.moc"
