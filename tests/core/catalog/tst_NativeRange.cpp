// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NativeRange.h"
#include "tests/support/Corpus.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace firebreak;
using namespace firebreak::test;

namespace {

QString versOf(const QString& type, const QString& text)
{
    const Result<NativeRange> range = NativeRange::parse(type, text);
    return range ? range->toVers().toText()
                 : range.error().code.word() + QLatin1String(" at ") + range.error().place;
}

/// A row of the vers project's cases that Firebreak does not agree with, and what it writes instead.
struct Dispute
{
    QLatin1String id;
    QLatin1String written;
};

// What is expected is not a vers range: the specification wants each version once, and at least one
// constraint, and the rows of vers-range.ndjson that parse and validate keep to that.
constexpr std::array notVers = {
    Dispute{QLatin1String("vers:conan_range_from_native_test.json#191"),
            QLatin1String("vers:conan/!=0.33.1|<0.34.1")},
    Dispute{QLatin1String("gitlab:golang_gitlab_range_from_native.json#256"),
            QLatin1String("vers:golang/>=1.9.0|!=2.0.3|<2.1.0")},
    Dispute{QLatin1String("gitlab:conan_gitlab_range_from_native.json#113"),
            QLatin1String("vers:conan/>=0.0.0")},
    Dispute{QLatin1String("gitlab:conan_gitlab_range_from_native.json#143"),
            QLatin1String("vers:conan/>=0.0.0")},
};

// npm reads a comparison with an x-range as one with the first version of it, so that ">= 1.x" has no end;
// the end that is expected would be needless in ">=1.x+build <2.x.x+build" (semver:range-parse#96).
constexpr std::array notNpm = {
    Dispute{QLatin1String("vers:npm_range_from_native_test.json#252"), QLatin1String("vers:npm/>=1.0.0")},
};

// The rows of version-compare.ndjson order Composer's versions otherwise: "1.0a1" before "1.0RC1"
// (packagist:1.0a1 < 1.0RC1), "-stable" before every pre-release (packagist-gen:5.1.0-stable < 5.1.0-beta2),
// so that "<3.3.0-stable" would leave out what the range means.
constexpr std::array notOrdered = {
    Dispute{QLatin1String("gitlab:composer_gitlab_range_from_native.json#553"),
            QLatin1String("vers:composer/<2.8.1|>=3.0.0-a1|<3.0.0-RC4")},
    Dispute{QLatin1String("gitlab:composer_gitlab_range_from_native.json#1945"),
            QLatin1String("vers:composer/>=3.1.0-alpha|<3.1.17|>=3.2.0-alpha|<3.2.2|>=3.3.0-alpha|<3.3.0")},
    Dispute{QLatin1String("gitlab:composer_gitlab_range_from_native.json#1947"),
            QLatin1String("vers:composer/>=3.1.0-alpha|<3.1.17|>=3.2.0-alpha|<3.2.2|>=3.3.0-alpha|<3.3.0")},
};

QString disputedText(const QString& id)
{
    QList<Dispute> all(notVers.cbegin(), notVers.cend());
    all.append(QList<Dispute>(notNpm.cbegin(), notNpm.cend()));
    all.append(QList<Dispute>(notOrdered.cbegin(), notOrdered.cend()));
    const auto it =
        std::find_if(all.cbegin(), all.cend(), [&id](const Dispute& one) { return one.id == id; });
    return it == all.cend() ? QString() : QString(it->written);
}

/// The options of a node-semver fixture: `true` is loose, an object has its own.
NativeRange::Options optionsOf(const QJsonValue& value)
{
    const QJsonValue loose = value.isObject() ? value[QLatin1String("loose")] : value;
    const bool isLoose = loose.toBool() || loose.toDouble() != 0;
    return {isLoose ? RangeLeniency::Loose : RangeLeniency::Strict,
            value[QLatin1String("includePrerelease")].toBool()};
}

enum class Place { Within, Below, Above, Neither };

/// Where npm has a version beside a range: below or above all of it, or neither.
Place placeOf(const NativeRange& range, const QString& version)
{
    if (range.contains(version).value_or(false))
        return Place::Within;
    const QList<NativeRange::Span> spans = range.spans();
    if (spans.isEmpty())
        return Place::Neither;
    const NativeRange::Span& first = spans.first();
    const NativeRange::Span& last = spans.last();
    if (!first.from.isEmpty()) {
        const auto order = orderVersions(VersionScheme::Npm, version, first.from);
        if (order < 0 || (order == 0 && !first.isFromInclusive))
            return Place::Below;
    }
    if (last.until.isEmpty())
        return Place::Neither;
    const auto order = orderVersions(VersionScheme::Npm, version, last.until);
    return order > 0 || (order == 0 && !last.isUntilInclusive) ? Place::Above : Place::Neither;
}

/// Whether a version can be in both: alternatives one by one, with the first version there is as the floor.
bool isIntersecting(const QString& a, const QString& b, const NativeRange::Options& options)
{
    const QString floor =
        options.includesPrereleases ? QStringLiteral(" >=0.0.0-0") : QStringLiteral(" >=0.0.0");
    for (const QString& one : a.split(QStringLiteral("||"))) {
        for (const QString& other : b.split(QStringLiteral("||"))) {
            const auto both = NativeRange::parse(u"npm", one + u' ' + other + floor, options);
            if (both && !both->spans().isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

class tst_NativeRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* type, const char* text, const char* expected) {
            QTest::addRow("%s %s", type, text)
                << QString::fromUtf8(type) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        // words of ecosystems become types of vers
        row("PyPI", ">= 1.0, < 2.0", "vers:pypi/>=1.0|<2.0");
        row("RubyGems", "~> 2.1", "vers:gem/>=2.1|<3");
        row("crates.io", "1.2", "vers:cargo/>=1.2.0|<2.0.0");
        row("Debian:12", ">= 1:2.0~rc1, << 1:2.0-3", "vers:deb/>=1:2.0~rc1|<1:2.0-3");
        row("Go", ">= v1.2, < 1.2.5", "vers:golang/>=1.2.0|<1.2.5");
        row("Red Hat", "< 1.2.3-4.el9", "vers:rpm/<1.2.3-4.el9");
        row("nowhere", "< 1", "range.scheme at ");
        // GitHub's notation in every ecosystem
        for (const char* type :
             {"npm", "composer", "pypi", "gem", "conan", "maven", "nuget", "cargo", "github"})
            QTest::addRow("%s comparisons", type)
                << QString::fromUtf8(type) << QStringLiteral(">= 1.0.0, < 2.0.0")
                << QStringLiteral("vers:%1/>=1.0.0|<2.0.0").arg(QString::fromUtf8(type));
        // every version, and none
        row("maven", "*", "vers:maven/*");
        row("npm", "", "vers:npm/*");
        row("npm", "any", "vers:npm/*");
        row("deb", "none", "vers:none/*");
        row("deb", "*", "vers:deb/*");
        row("deb", "", "range.empty at 0");
        row("pypi", " || ", "range.empty at 0");
        row("npm", ">2.0.0 <1.0.0", "vers:none/*");
        // bounds as they are written where that means the same, else the fewest
        row("npm", "<=1.0.2 || <2.3.10", "vers:npm/<=1.0.2|<2.3.10");
        row("npm", "<2.0.0 || >=1.0.0", "vers:npm/*");
        row("npm", "^1.0.0 || ^2.0.0", "vers:npm/>=1.0.0|<3.0.0");
        row("npm", "<1.2.3 || =1.2.3", "vers:npm/<=1.2.3");
        row("npm", "<1.2.3 || >1.2.3", "vers:npm/!=1.2.3");
        row("pypi", ">=1.0,!=1.2.*", "vers:pypi/>=1.0|<1.2.dev0|>=1.3.dev0");
        // a version that leaves out numbers, and versions side by side, as advisories mean them
        row("npm", "<=1.0 || 2.1", "vers:npm/<=1.0.0|2.1.0");
        row("npm", "=1.1.2 1.2.2", "vers:npm/1.1.2|1.2.2");
        row("npm", "1.x || ~2.1", "vers:npm/>=1.0.0|<2.0.0|>=2.1.0|<2.2.0");
        row("rpm", ">= 6.0, <= 6.0.18, >= 7.0, <= 7.0.4", "vers:rpm/>=6.0|<=6.0.18|>=7.0|<=7.0.4");
        row("npm", "<= 6.0.18, >= 6.0.0", "vers:npm/>=6.0.0|<=6.0.18");
        row("rpm", "< 02e0f298f8d35155c39aa74193cb7b867432c5b8", "range.version at 2");
        row("openssl", "3.0.1, 0.9.7a", "vers:openssl/0.9.7a|3.0.1");
        // what can't be read is named by its place
        row("npm", ">=1.0.0 <two", "range.version at 9");
        row("npm", ">=1.0.0 <", "range.syntax at 8");
        row("maven", "[2.0,1.0]", "range.order at 0");
        row("gem", ">= 1.0, < latest", "range.version at 10");
    }

    void vers()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QTEST(versOf(type, text), "expected");
    }

    void spansEndBeforePrereleases()
    {
        const auto ends = [](const char16_t* type, const char16_t* text) {
            const QList<NativeRange::Span> spans = NativeRange::parse(type, text)->spans();
            return QString(spans.first().from + u' ' + spans.last().until);
        };
        QCOMPARE(ends(u"npm", u"^1.2"), QStringLiteral("1.2.0 2.0.0-0"));
        QCOMPARE(ends(u"gem", u"~> 2.1.4"), QStringLiteral("2.1.4 2.2.A"));
        QCOMPARE(ends(u"composer", u"~1.2"), QStringLiteral("1.2.0 2.0.0-dev"));
        QCOMPARE(ends(u"composer", u">=1.0.0-beta,<1.0.0-stable"), QStringLiteral("1.0.0-beta 1.0.0"));
        QCOMPARE(ends(u"conan", u"~1.2"), QStringLiteral("1.2 1.3-"));
        QCOMPARE(ends(u"pypi", u"~=1.2"), QStringLiteral("1.2 2.dev0"));
    }

    void containsAsTheToolDoes()
    {
        const auto isIn = [](const char16_t* type, const char16_t* text, const char16_t* version) {
            const Result<bool> answer = NativeRange::parse(type, text)->contains(version);
            return answer ? (*answer ? QStringLiteral("true") : QStringLiteral("false"))
                          : QString(answer.error().code.word());
        };
        QCOMPARE(isIn(u"npm", u"^1.2.3", u"1.9.0"), QStringLiteral("true"));
        QCOMPARE(isIn(u"npm", u"^1.2.3", u"1.9.0-rc.1"), QStringLiteral("false"));
        QCOMPARE(isIn(u"npm", u"^1.2.3-rc.1", u"1.2.3-rc.2"), QStringLiteral("true"));
        QCOMPARE(isIn(u"cargo", u"1.2.3", u"2.0.0-alpha"), QStringLiteral("false"));
        QCOMPARE(isIn(u"gem", u"~> 2.1", u"3.0.0.rc1"), QStringLiteral("false"));
        QCOMPARE(isIn(u"pypi", u"==1.*", u"1.0rc1"), QStringLiteral("true"));
        QCOMPARE(isIn(u"npm", u"^1.2.3", u"one"), QStringLiteral("version.malformed"));
        QCOMPARE(isIn(u"deb", u"<< 1.0", u""), QStringLiteral("version.empty"));
    }

    void tellsRangesFromVersions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNotation");
        for (const char* text : {"< 1.2", ">=1.0, <2.0", "^1.2", "~> 2.1", "[1.0,2.0)", "(,1.0]", "1.x",
                                 "1.2.*", "*", "1.0 - 2.0", "1.0 || 2.0", "1.0, 1.1", "!=2", " =1.0"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
        for (const char* text : {"", "1.2.3", "1.2.3-rc.1", "1:2.0~rc1-3+deb12u1", "2.0^git1", "go1.21",
                                 "1!2.0", "cci.20200203", "2024-01-01", "v1.2.3beta", "dev-main"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << false;
    }

    void tellsRangesFromVersions()
    {
        QFETCH(QString, text);
        QTEST(NativeRange::isNotation(text), "isNotation");
    }

    void sizeIsLimited()
    {
        const QString many = QStringLiteral("=1 || ").repeated(1200);
        QCOMPARE(NativeRange::parse(u"rpm", many).error().code, error::RangeTooLarge);
        const QString longText(20'000, u'1');
        QCOMPARE(NativeRange::parse(u"rpm", longText).error().code, error::RangeTooLarge);
        QCOMPARE(NativeRange::parse(u"pypi", QStringLiteral("!=1.*,").repeated(40)).error().code,
                 error::RangeTooLarge);
        QCOMPARE(NativeRange::parse(u"pypi", QStringLiteral("!=1.*,").repeated(8) +
                                                 QStringLiteral(">1,").repeated(900))
                     .error()
                     .code,
                 error::RangeTooLarge);
        QCOMPARE(NativeRange::parse(u"nginx", QStringLiteral("1.4+,").repeated(3000)).error().code,
                 error::RangeTooLarge);
        // the longest that is read, of the kind that costs most
        QString holes;
        for (int i = 0; i < 900; ++i)
            holes += QStringLiteral("!=1.%1,").arg(i);
        QCOMPARE(NativeRange::parse(u"rpm", holes)->spans().size(), 901);
    }

    /// Texts of what notations are made of: whatever they say, the vers range is read back as itself, and
    /// holds what the intervals hold where no edge is in it.
    void anyTextHasAMeaningOrAnError()
    {
        constexpr std::array parts = {
            "1",  "2.0", "1.2.3", "3.x", "1.2.*", "2.0-rc1", "<",  "<=", ">",   ">=", "=",
            "!=", "~",   "^",     "~>",  "~=",    " ",       ", ", "||", " - ", "[",  ")",
            "(",  "]",   "+",     "*",   "-",     "v",       ".",  "0",  "9",   "a"};
        constexpr std::array types = {"npm",     "cargo", "pub",    "composer", "pypi", "gem",
                                      "hex",     "conan", "maven",  "nuget",    "deb",  "rpm",
                                      "openssl", "nginx", "golang", "alpm"};
        std::minstd_rand random(20261122);
        int read = 0;
        for (int i = 0; i < 60'000; ++i) {
            QString text;
            for (unsigned length = 1 + random() % 9; length > 0; --length)
                text += QLatin1String(parts.at(random() % parts.size()));
            const QString type = QLatin1String(types.at(std::size_t(i) % types.size()));
            const Result<NativeRange> range = NativeRange::parse(type, text);
            if (!range) {
                QVERIFY(range.error().place.toInt() <= text.size());
                continue;
            }
            ++read;
            const VersionRange vers = range->toVers();
            const Result<VersionRange> again = VersionRange::parse(vers.toText());
            QVERIFY2(again && *again == vers, qPrintable(type + u' ' + text + u' ' + vers.toText()));
            if (type != QLatin1String("rpm") && type != QLatin1String("maven"))
                continue;
            for (const char* version : {"0.5", "1", "1.2.3", "2.0", "2.0-rc1", "9"}) {
                const QString asked = QLatin1String(version);
                QVERIFY2(vers.contains(asked).value() == range->contains(asked).value(),
                         qPrintable(type + u' ' + text + u' ' + vers.toText() + u' ' + asked));
            }
        }
        QVERIFY(read > 5'000);
    }

    void versCases_data()
    {
        QTest::addColumn<QJsonObject>("row");
        if (!corpusPresent())
            QSKIP(corpusHint());
        for (const char* file : {"vers-range.ndjson", "vers-range-gitlab.ndjson.zst"}) {
            for (const QJsonObject& row :
                 corpusRows(QStringLiteral("06-purl-vers-cpe/cases/") + QLatin1String(file))) {
                if (row.value(QLatin1String("test_type")) == QLatin1String("from_native"))
                    QTest::newRow(qPrintable(row.value(QLatin1String("id")).toString())) << row;
            }
        }
    }

    void versCases()
    {
        QFETCH(QJsonObject, row);
        const QJsonValue input = row.value(QLatin1String("input"));
        const QString written = versOf(input[QLatin1String("scheme")].toString(),
                                       input[QLatin1String("native_range")].toString());
        const QString expected = row.value(QLatin1String("expected_output")).toString();
        const QString disputed = disputedText(row.value(QLatin1String("id")).toString());
        if (disputed.isEmpty()) {
            QCOMPARE(written, expected);
            return;
        }
        QCOMPARE(written, disputed);
        QVERIFY2(written != expected, "no longer disputed");
        QVERIFY(written.startsWith(QLatin1String("vers:")));
    }

    void everyVersIsReadBack()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        for (const QJsonObject& row :
             corpusRows(QStringLiteral("06-purl-vers-cpe/cases/vers-range-gitlab.ndjson.zst"))) {
            const QJsonValue input = row.value(QLatin1String("input"));
            const auto range = NativeRange::parse(input[QLatin1String("scheme")].toString(),
                                                  input[QLatin1String("native_range")].toString());
            QVERIFY(range);
            const VersionRange vers = range->toVers();
            QCOMPARE(VersionRange::parse(vers.toText()).value(), vers);
        }
    }

    void semverFixtures_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QJsonArray>("row");
        if (!corpusPresent())
            QSKIP(corpusHint());
        for (const QJsonObject& row :
             corpusRows(QStringLiteral("06-purl-vers-cpe/cases/semver-fixtures.ndjson")))
            QTest::newRow(qPrintable(row.value(QLatin1String("id")).toString()))
                << row.value(QLatin1String("fixture")).toString()
                << row.value(QLatin1String("row")).toArray();
    }

    /// `loose` and `includePrerelease` apply to ranges, as RangeLeniency::Loose and includesPrereleases;
    /// `loose` does not to versions alone: compareVersions() reads the forms that it allows in any case.
    void semverFixtures()
    {
        QFETCH(QString, fixture);
        QFETCH(QJsonArray, row);
        // Making a next or a shorter version is npm's own business: Firebreak numbers nobody's releases.
        if (fixture == QLatin1String("increments") || fixture == QLatin1String("truncations"))
            return;
        if (fixture == QLatin1String("comparisons") || fixture == QLatin1String("equality"))
            return compareFixture(fixture, row);
        if (fixture == QLatin1String("valid-versions") || fixture == QLatin1String("invalid-versions"))
            return versionFixture(row, fixture == QLatin1String("valid-versions"));
        if (fixture == QLatin1String("range-parse"))
            return parseFixture(row);
        if (fixture == QLatin1String("range-include") || fixture == QLatin1String("range-exclude"))
            return containFixture(row, fixture == QLatin1String("range-include"));
        if (fixture == QLatin1String("comparator-intersection") ||
            fixture == QLatin1String("range-intersection")) {
            NativeRange::Options options = optionsOf({});
            options.includesPrereleases = row.at(3).toBool();
            QCOMPARE(isIntersecting(row.at(0).toString(), row.at(1).toString(), options), row.at(2).toBool());
            return;
        }
        const bool isAbove = fixture.endsWith(QLatin1String("gt-range"));
        QVERIFY2(isAbove || fixture.endsWith(QLatin1String("lt-range")),
                 "a fixture that this test does not know");
        const auto range = NativeRange::parse(u"npm", row.at(0).toString(), optionsOf(row.at(2)));
        QVERIFY(range);
        const bool isThere = placeOf(*range, row.at(1).toString()) == (isAbove ? Place::Above : Place::Below);
        QCOMPARE(isThere, !fixture.contains(QLatin1String("-not-")));
    }

private:
    static void compareFixture(const QString& fixture, const QJsonArray& row)
    {
        const auto order = compareVersions(VersionScheme::Npm, row.at(0).toString(), row.at(1).toString());
        QVERIFY(order);
        QVERIFY(fixture == QLatin1String("equality") ? *order == 0 : *order > 0);
    }

    static void versionFixture(const QJsonArray& row, bool isValid)
    {
        // A value that is no text can't be asked about: there it is npm's JavaScript that is tested.
        if (!row.at(0).isString())
            return;
        const QString version = row.at(0).toString();
        QCOMPARE(isVersion(VersionScheme::Npm, version), isValid);
        if (!isValid)
            return;
        const auto parts = NpmVersion::parse(version, false);
        QVERIFY(parts);
        QStringList preRelease;
        for (const QJsonValue part : row.at(4).toArray())
            preRelease.append(part.toVariant().toString());
        QCOMPARE(int(*parts->numbers[0]), row.at(1).toInt());
        QCOMPARE(int(*parts->numbers[1]), row.at(2).toInt());
        QCOMPARE(int(*parts->numbers[2]), row.at(3).toInt());
        QCOMPARE(parts->preRelease, preRelease.join(u'.'));
    }

    static void parseFixture(const QJsonArray& row)
    {
        const auto range = NativeRange::parse(u"npm", row.at(0).toString(), optionsOf(row.at(2)));
        if (row.at(1).isNull()) {
            QVERIFY(!range);
            QCOMPARE(range.error().code, error::RangeVersion);
            return;
        }
        QVERIFY(range);
        QCOMPARE(range->toText(), row.at(1).toString());
    }

    static void containFixture(const QJsonArray& row, bool isIncluded)
    {
        // What is no range holds no version.
        const auto range = NativeRange::parse(u"npm", row.at(0).toString(), optionsOf(row.at(2)));
        const bool isIn = range && range->contains(row.at(1).toString()).value_or(false);
        QCOMPARE(isIn, isIncluded);
    }
};

QTEST_GUILESS_MAIN(tst_NativeRange)
#include "tst_NativeRange.moc"
