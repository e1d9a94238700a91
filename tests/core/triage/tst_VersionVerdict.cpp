// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/VersionVerdict.h"

#include <QTest>

using namespace firebreak;

namespace {

AffectedRange range(const char* scheme, const char* from, const char* until, bool isUntilInclusive = false)
{
    AffectedRange range;
    range.scheme = QString::fromUtf8(scheme);
    range.from = QString::fromUtf8(from);
    range.until = QString::fromUtf8(until);
    range.isUntilInclusive = isUntilInclusive;
    return range;
}

QString wordOf(const AffectedPackage& package, VersionScheme scheme, const char* version)
{
    const VersionVerdict verdict = versionVerdict(package, scheme, QString::fromUtf8(version));
    const char* answer = verdict.answer == VersionVerdict::Answer::Affected      ? "yes "
                         : verdict.answer == VersionVerdict::Answer::NotAffected ? "no "
                                                                                 : "? ";
    return QLatin1String(answer) + toWord(verdict.reason) + u' ' + verdict.range.from + u'-' +
           verdict.range.until;
}

} // namespace

class tst_VersionVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDecidingRangeIsNamed()
    {
        AffectedPackage package;
        package.ranges = {range("SEMVER", "", "1.0.0"), range("SEMVER", "2.0.0", "2.3.0"),
                          range("SEMVER", "3.0.0", "")};
        const auto word = [&package](const char* version) {
            return wordOf(package, VersionScheme::Golang, version);
        };
        QCOMPARE(word("v0.9.0"), QStringLiteral("yes in-range -1.0.0"));
        QCOMPARE(word("v1.0.0"), QStringLiteral("no fixed -1.0.0"));
        QCOMPARE(word("v2.0.0"), QStringLiteral("yes in-range 2.0.0-2.3.0"));
        QCOMPARE(word("v2.9.0"), QStringLiteral("no fixed 2.0.0-2.3.0"));
        QCOMPARE(word("v4.0.0"), QStringLiteral("yes in-range 3.0.0-"));
        QCOMPARE(word(""), QStringLiteral("? no-version -"));
        package.ranges = {range("SEMVER", "2.0.0", "2.3.0")};
        QCOMPARE(word("v1.0.0"), QStringLiteral("no not-introduced 2.0.0-2.3.0"));
        package.ranges = {range("SEMVER", "", "1.4.0", true)};
        QCOMPARE(word("v1.4.0"), QStringLiteral("yes in-range -1.4.0"));
        QCOMPARE(word("v1.4.1"), QStringLiteral("no fixed -1.4.0"));
    }

    void listsCountBesideRanges()
    {
        AffectedPackage package;
        package.versions = {QStringLiteral("1.0"), QStringLiteral("1.1")};
        QCOMPARE(wordOf(package, VersionScheme::Pypi, "1.1.0"), QStringLiteral("yes listed -"));
        QCOMPARE(wordOf(package, VersionScheme::Pypi, "1.2"), QStringLiteral("no not-listed -"));
        package.ranges = {range("ECOSYSTEM", "2.0", "3.0")};
        QCOMPARE(wordOf(package, VersionScheme::Pypi, "2.5"), QStringLiteral("yes in-range 2.0-3.0"));
        package.unaffected = {QStringLiteral("2.5")};
        QCOMPARE(wordOf(package, VersionScheme::Pypi, "2.5"), QStringLiteral("no listed-unaffected -"));
    }

    void statusOfARangeCounts()
    {
        AffectedPackage package;
        package.ranges = {range("semver", "1.0.0", "2.0.0")};
        package.ranges.first().status = AffectedStatus::Unaffected;
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.5.0"),
                 QStringLiteral("no unaffected-range 1.0.0-2.0.0"));
    }

    void rangesAmongTheVersionsAreRead()
    {
        AffectedPackage package;
        package.versions = {QStringLiteral(">= 1.26.0, < 1.26.4"), QStringLiteral("= 1.25.3"),
                            QStringLiteral("1.24.0")};
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.26.1"), QStringLiteral("yes in-range 1.26.0-1.26.4"));
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.26.4"), QStringLiteral("no fixed 1.26.0-1.26.4"));
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.25.3"), QStringLiteral("yes in-range 1.25.3-1.25.3"));
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.24.0"), QStringLiteral("yes listed -"));
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.20.0"),
                 QStringLiteral("no not-introduced 1.26.0-1.26.4"));
        package.versions = {QStringLiteral("~> 5.2.4")};
        QCOMPARE(wordOf(package, VersionScheme::Rubygems, "5.2.8"),
                 QStringLiteral("yes in-range 5.2.4-5.3.A"));
        package.versions = {QStringLiteral("[2.0,2.15.0)")};
        QCOMPARE(wordOf(package, VersionScheme::Maven, "2.14.1"), QStringLiteral("yes in-range 2.0-2.15.0"));
        package.versions = {QStringLiteral("*")};
        QCOMPARE(wordOf(package, VersionScheme::Maven, "2.14.1"), QStringLiteral("yes in-range -"));
        package.unaffected = {QStringLiteral(">= 2.14")};
        QCOMPARE(wordOf(package, VersionScheme::Maven, "2.13"), QStringLiteral("yes in-range -"));
        package.versions = {QStringLiteral("1.0")};
        QCOMPARE(wordOf(package, VersionScheme::Maven, "2.14.1"),
                 QStringLiteral("no unaffected-range 2.14-"));
    }

    void endsOfCveMayBeWildcards()
    {
        AffectedPackage package;
        package.ranges = {range("semver", "6.6.54", "6.6.*", true), range("semver", "0", "6.13", false)};
        package.ranges.first().status = AffectedStatus::Unaffected;
        QCOMPARE(wordOf(package, VersionScheme::Semver, "6.6.60"),
                 QStringLiteral("no unaffected-range 6.6.54-6.6.*"));
        QCOMPARE(wordOf(package, VersionScheme::Semver, "6.7.0"), QStringLiteral("yes in-range 0-6.13"));
        QCOMPARE(wordOf(package, VersionScheme::Semver, "6.6.50"), QStringLiteral("yes in-range 0-6.13"));
    }

    void whatCannotBeToldIsNotGuessed()
    {
        AffectedPackage package;
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.0.0"), QStringLiteral("? no-statement -"));
        package.ranges = {range("GIT", "", "0123abc")};
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.0.0"), QStringLiteral("? commits-only -"));
        package.ranges = {range("custom", "1", "2")};
        QCOMPARE(versionVerdict(package, std::nullopt, QStringLiteral("1")).reason,
                 VersionVerdict::Reason::NoOrder);
        QCOMPARE(wordOf(package, VersionScheme::Debian, "1.5"), QStringLiteral("yes in-range 1-2"));
        // a range in words, or of nobody's order, is not a version that the package's is not
        package.ranges.clear();
        package.versions = {QStringLiteral("<= 8.0.26 and prior")};
        QCOMPARE(wordOf(package, VersionScheme::Npm, "1.0.0"), QStringLiteral("? unreadable -"));
        QCOMPARE(versionVerdict(package, std::nullopt, QStringLiteral("1")).reason,
                 VersionVerdict::Reason::NoOrder);
        package.versions = {QStringLiteral(">= 0.11.0, < 0.6.10")};
        QCOMPARE(wordOf(package, VersionScheme::Npm, "0.12.0"), QStringLiteral("? unreadable -"));
    }
};

QTEST_GUILESS_MAIN(tst_VersionVerdict)
#include "tst_VersionVerdict.moc"
