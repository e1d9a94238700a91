// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/PackageKey.h"

#include <QTest>

using namespace firebreak;

class tst_PackageKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesNameOnePackage_data()
    {
        QTest::addColumn<QString>("purl");
        QTest::addColumn<QString>("ecosystem");
        QTest::addColumn<QString>("package");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char* purl, const char* ecosystem, const char* package,
                            bool isSame = true) {
            QTest::addRow("%s %s", purl, package) << QString::fromUtf8(purl) << QString::fromUtf8(ecosystem)
                                                  << QString::fromUtf8(package) << isSame;
        };
        row("pkg:golang/github.com/Gin-Gonic/gin@v1.4.0", "Go", "github.com/gin-gonic/gin");
        row("pkg:golang/github.com%2Fgin-gonic%2Fgin@v1.4.0", "Go", "github.com/gin-gonic/gin");
        row("pkg:golang/stdlib@1.20", "Go", "stdlib");
        row("pkg:pypi/Zope.Interface@5", "PyPI", "zope-interface");
        row("pkg:pypi/a__b@5", "PyPI", "A.B");
        row("pkg:npm/%40angular/core@12", "npm", "@angular/core");
        row("pkg:npm/Core@12", "npm", "core", false);
        row("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1", "Maven",
            "org.apache.logging.log4j:log4j-core");
        row("pkg:nuget/Newtonsoft.Json@12", "NuGet", "newtonsoft.json");
        row("pkg:cargo/rand@0.7", "crates.io", "rand");
        row("pkg:gem/rails@6", "RubyGems", "rails");
        row("pkg:composer/laravel/framework@8", "Packagist", "laravel/framework");
        row("pkg:deb/debian/curl@7", "Debian:12", "curl");
        row("pkg:deb/ubuntu/curl@7", "Debian:12", "curl", false);
        row("pkg:apk/alpine/curl@7", "Alpine:v3.19", "curl");
        row("pkg:rpm/redhat/curl@7", "Red Hat:enterprise_linux:9", "curl");
        row("pkg:pypi/rails@6", "RubyGems", "rails", false);
    }

    void bothSidesNameOnePackage()
    {
        QFETCH(QString, purl);
        QFETCH(QString, ecosystem);
        QFETCH(QString, package);
        QFETCH(bool, isSame);
        AffectedPackage affected;
        affected.ecosystem = ecosystem;
        affected.package = package;
        const PackageKey ours = PackageKey::of(*PackageUrl::parse(purl, PackageUrl::Rules::Grammar));
        const std::optional<PackageKey> theirs = PackageKey::of(affected);
        QVERIFY(theirs);
        QCOMPARE(ours.toText() == theirs->toText(), isSame);
    }

    void releasesOfDistributions()
    {
        AffectedPackage affected;
        affected.ecosystem = QStringLiteral("Alpine:v3.19");
        affected.package = QStringLiteral("curl");
        QCOMPARE(PackageKey::of(affected)->release, QStringLiteral("3.19"));
        QCOMPARE(PackageKey::of(*PackageUrl::parse(u"pkg:deb/debian/curl@7?distro=debian-12")).release,
                 QStringLiteral("12"));
    }

    void aPurlOfTheAdvisoryCounts()
    {
        AffectedPackage affected;
        affected.purl = QStringLiteral("pkg:pypi/django");
        QCOMPARE(PackageKey::of(affected)->toText(), QStringLiteral("pypi/django"));
        QCOMPARE(PackageKey::of(affected)->scheme(), VersionScheme::Pypi);
    }

    void registriesOfCveAreEcosystems()
    {
        AffectedPackage affected;
        affected.package = QStringLiteral("org.apache.logging.log4j:log4j-core");
        affected.collectionUrl = QStringLiteral("https://repo.maven.apache.org/maven2/");
        QCOMPARE(PackageKey::of(affected)->toText(),
                 QStringLiteral("maven/org.apache.logging.log4j/log4j-core"));
        affected.package = QStringLiteral("Pillow");
        affected.collectionUrl = QStringLiteral("https://pypi.python.org");
        QCOMPARE(PackageKey::of(affected)->toText(), QStringLiteral("pypi/pillow"));
        affected.collectionUrl = QStringLiteral("https://www.npmjs.com/package");
        QCOMPARE(PackageKey::of(affected)->toText(), QStringLiteral("npm/Pillow"));
        affected.collectionUrl = QStringLiteral("https://wordpress.org/plugins");
        QVERIFY(!PackageKey::of(affected));
        affected.collectionUrl = QStringLiteral("https://pypi.org");
        affected.package.clear();
        QVERIFY(!PackageKey::of(affected));
    }

    void namesWithoutPackageUrlsHaveNoKey()
    {
        AffectedPackage affected;
        affected.vendor = QStringLiteral("cisco");
        affected.product = QStringLiteral("ios");
        QVERIFY(!PackageKey::of(affected));
        affected.ecosystem = QStringLiteral("Cobol");
        affected.package = QStringLiteral("x");
        QVERIFY(!PackageKey::of(affected));
    }
};

QTEST_GUILESS_MAIN(tst_PackageKey)
#include "tst_PackageKey.moc"
