// SPDX-License-Identifier: GPL-3.0-or-later
// What each notation makes of the examples of its own documentation. An edge is written with "*" after its
// version.
#include "core/catalog/range/BracketNotation.h"
#include "core/catalog/range/ComparatorNotation.h"
#include "core/catalog/range/ComposerNotation.h"
#include "core/catalog/range/ConanNotation.h"
#include "core/catalog/range/GemNotation.h"
#include "core/catalog/range/NginxNotation.h"
#include "core/catalog/range/NpmNotation.h"
#include "core/catalog/range/NpmVersion.h"
#include "core/catalog/range/NumberedVersion.h"
#include "core/catalog/range/PypiNotation.h"
#include "core/catalog/range/RangeTerm.h"
#include "core/catalog/range/RangeText.h"

#include <QTest>

#include <functional>

using namespace firebreak;

using Read = std::function<Result<RangeAlternatives>(const RangeText&)>;
Q_DECLARE_METATYPE(Read)

namespace {

QString textOf(const Result<RangeAlternatives>& read)
{
    if (!read)
        return read.error().code.word() + QLatin1String(" at ") + read.error().place;
    QStringList alternatives;
    for (const RangeAlternative& terms : *read) {
        QStringList words;
        for (const RangeTerm& term : terms)
            words.append(toWord(term.comparator) + term.version +
                         (term.isEdge ? QLatin1String("*") : QLatin1String()));
        alternatives.append(words.join(u' '));
    }
    return alternatives.join(QLatin1String(" || "));
}

Read npm(NpmDialect dialect, RangeLeniency leniency = RangeLeniency::Strict)
{
    return [=](const RangeText& text) { return NpmNotation{dialect, leniency, false}.read(text); };
}

Read brackets(VersionScheme scheme)
{
    return [=](const RangeText& text) { return readBracketNotation(text, scheme); };
}

Read comparators(VersionScheme scheme)
{
    return [=](const RangeText& text) { return readComparatorNotation(text, scheme); };
}

Read gems(GemDialect dialect)
{
    return [=](const RangeText& text) { return readGemNotation(text, dialect); };
}

} // namespace

class tst_RangeNotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsExamples_data()
    {
        QTest::addColumn<Read>("read");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        addNpmRows();
        addComposerRows();
        addPypiRows();
        addGemRows();
        addConanRows();
        addBracketRows();
        addListRows();
    }

    void readsItsExamples()
    {
        QFETCH(Read, read);
        QFETCH(QString, text);
        QTEST(textOf(read(RangeText(text))), "expected");
    }

    void tokensKnowTheirPlace()
    {
        const QString text = QStringLiteral(">= 1.0,<2.0 !=1.5 && ~> 3");
        const RangeText range(text);
        const Result<QList<RangeToken>> tokens = range.tokens(range.text());
        QVERIFY(tokens);
        QStringList words;
        for (const RangeToken& token : *tokens)
            words.append(token.sign.toString() + u':' + token.version.toString());
        QCOMPARE(words, (QStringList{QStringLiteral(">=:1.0"), QStringLiteral("<:2.0"),
                                     QStringLiteral("!=:1.5"), QStringLiteral("~>:3")}));
        QCOMPARE(range.failed(error::RangeVersion, tokens->at(1).version).value().place, QStringLiteral("8"));
        QVERIFY(!RangeText::hyphenEnds(u"1.0-2.0"));
        QVERIFY(!RangeText::hyphenEnds(u"- 2.0"));
        QVERIFY(RangeText::hyphenEnds(u"1.0-rc1 - 2.0"));
    }

    void versionsOfNpmMayLeaveOutNumbers()
    {
        const auto whole = NpmVersion::parse(u"v1.2.3-rc.1+build", false);
        QVERIFY(whole && whole->isWhole() && !whole->hasWildcard);
        QCOMPARE(whole->toText(), QStringLiteral("1.2.3-rc.1"));
        auto part = NpmVersion::parse(u"1.x", false);
        QVERIFY(part && !part->isWhole() && part->hasWildcard && !part->isMisplaced);
        part->fill();
        QCOMPARE(part->toText(), QStringLiteral("1.0.0"));
        QVERIFY(NpmVersion::parse(u"1.x.3", false)->isMisplaced);
        QVERIFY(!NpmVersion::parse(u"1.2.3beta", false) && NpmVersion::parse(u"1.2.3beta", true));
        QVERIFY(!NpmVersion::parse(u"01.2.3", false) && NpmVersion::parse(u"01.2.3", true));
        QVERIFY(!NpmVersion::parse(u"9007199254740992.0.0", true));
        QVERIFY(!NpmVersion::parse(u"1.2.3.4", true));
    }

    void numbersHaveNoLimit()
    {
        QCOMPARE(raisedNumber(QStringLiteral("9")), QStringLiteral("10"));
        QCOMPARE(raisedNumber(QStringLiteral("99999999999999999999")),
                 QStringLiteral("100000000000000000000"));
        const auto version = NumberedVersion::parse(u"v1.02.3.4beta");
        QVERIFY(version);
        QCOMPARE(version->toSemverText(), QStringLiteral("1.2.3+4beta"));
        QCOMPARE(version->raisedAt(1), QStringLiteral("1.3"));
        QCOMPARE(NumberedVersion::parse(u"1beta")->toSemverText(), QStringLiteral("1.0.0-beta"));
        QVERIFY(!NumberedVersion::parse(u"latest"));
        QVERIFY(!NumberedVersion::parse(u"1.0 beta"));
    }

private:
    static void row(const char* name, const Read& read, const char* text, const char* expected)
    {
        QTest::addRow("%s %s", name, text) << read << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }

    static void addNpmRows()
    {
        row("npm", npm(NpmDialect::Npm), "^1.2.3", ">=1.2.3 <2.0.0*");
        row("npm", npm(NpmDialect::Npm), "^0.2.3", ">=0.2.3 <0.3.0*");
        row("npm", npm(NpmDialect::Npm), "^0.0.3-beta", ">=0.0.3-beta <0.0.4*");
        row("npm", npm(NpmDialect::Npm), "^0.x", ">=0.0.0 <1.0.0*");
        row("npm", npm(NpmDialect::Npm), "~1.2 || 3.x", ">=1.2.0 <1.3.0* || >=3.0.0 <4.0.0*");
        row("npm", npm(NpmDialect::Npm), "1.2 - 2.3.4", ">=1.2.0 <=2.3.4");
        row("npm", npm(NpmDialect::Npm), "1.2.3 - 2", ">=1.2.3 <3.0.0*");
        row("npm", npm(NpmDialect::Npm), "<=1.0", "<1.1.0*");
        row("npm", npm(NpmDialect::Npm), ">1.0", ">=1.1.0");
        row("npm", npm(NpmDialect::Npm), "1.1.2 1.2.2", "=1.1.2 =1.2.2");
        row("npm", npm(NpmDialect::Npm), "!=1.0.0", "range.version at 2");
        row("npm", npm(NpmDialect::Npm), "1.0.0beta", "range.version at 0");
        row("npm", npm(NpmDialect::Npm), "1.0.0 || foo", "range.version at 9");
        row("npm loose", npm(NpmDialect::Npm, RangeLeniency::Loose), "1.0.0 || foo", "=1.0.0");
        row("npm loose", npm(NpmDialect::Npm, RangeLeniency::Loose), "foo", "range.version at 0");
        row("npm advisory", npm(NpmDialect::Npm, RangeLeniency::Advisory), "<=1.0 || 1.0.0beta",
            "<=1.0.0 || =1.0.0-beta");
        row("npm advisory", npm(NpmDialect::Npm, RangeLeniency::Advisory), "1.1 1.2 || foo",
            "range.version at 11");
        row("cargo", npm(NpmDialect::Cargo), "1.2.3", ">=1.2.3 <2.0.0*");
        row("cargo", npm(NpmDialect::Cargo), "0.0", ">=0.0.0 <0.1.0*");
        row("cargo", npm(NpmDialect::Cargo), "1.2.*", ">=1.2.0 <1.3.0*");
        row("cargo", npm(NpmDialect::Cargo), ">= 1.2, < 1.5", ">=1.2.0 <1.5.0*");
        row("cargo", npm(NpmDialect::Cargo), "=1.2.3", "=1.2.3");
        row("pub", npm(NpmDialect::Pub), "^0.1.2", ">=0.1.2 <0.2.0*");
        row("pub", npm(NpmDialect::Pub), "^0.0.2", ">=0.0.2 <0.1.0*");
        row("pub", npm(NpmDialect::Pub), "1.2.3", "=1.2.3");
    }

    static void addComposerRows()
    {
        row("composer", readComposerNotation, ">=1.0 <1.1 || >=1.2", ">=1.0.0 <1.1.0 || >=1.2.0");
        row("composer", readComposerNotation, ">=1.0,<1.1 | >=1.2", ">=1.0.0 <1.1.0 || >=1.2.0");
        row("composer", readComposerNotation, "1.0 - 2.0", ">=1.0.0 <2.1.0*");
        row("composer", readComposerNotation, "1.0.0 - 2.1.0", ">=1.0.0 <=2.1.0");
        row("composer", readComposerNotation, "1.0.*", ">=1.0.0* <1.1.0*");
        row("composer", readComposerNotation, "~1.2", ">=1.2.0 <2.0.0*");
        row("composer", readComposerNotation, "~1.2.3", ">=1.2.3 <1.3.0*");
        row("composer", readComposerNotation, "^1.2.3", ">=1.2.3 <2.0.0*");
        row("composer", readComposerNotation, "^0.3", ">=0.3.0 <0.4.0*");
        row("composer", readComposerNotation, "^0.0.3", ">=0.0.3 <0.0.4*");
        row("composer", readComposerNotation, "!=1.5@beta", "!=1.5.0");
        row("composer", readComposerNotation, "dev-main as 1.0.x-dev", "=dev-main");
        row("composer", readComposerNotation, "<6.4.8.1", "<6.4.8+1");
        row("composer", readComposerNotation, ">=1.*", "range.version at 2");
        row("composer", readComposerNotation, ">=1.0 nightly", "range.version at 6");
    }

    static void addPypiRows()
    {
        row("pypi", readPypiNotation, "~=2.2", ">=2.2 <3.dev0");
        row("pypi", readPypiNotation, "~=1.4.5a4", ">=1.4.5a4 <1.5.dev0");
        row("pypi", readPypiNotation, "~= 1!2.2.post3", ">=1!2.2.post3 <1!3.dev0");
        row("pypi", readPypiNotation, "~=1", "range.version at 2");
        row("pypi", readPypiNotation, "==1.1.*", ">=1.1.dev0 <1.2.dev0");
        row("pypi", readPypiNotation, "~=3.1,!=3.1.*", ">=3.1 <4.dev0 <3.1.dev0 || >=3.1 <4.dev0 >=3.2.dev0");
        row("pypi", readPypiNotation, "===1.0-ALPHA.1", "=1.0a1");
        row("pypi", readPypiNotation, ">=1.7.b1, <v01.8 || ==2+Ubuntu-1", ">=1.7b1 <1.8 || =2+ubuntu.1");
        row("pypi", readPypiNotation, ">=1.*", "range.version at 2");
        row("pypi", readPypiNotation, "^1.0", "range.version at 1");
        row("pypi", readPypiNotation, "<latest", "range.version at 1");
    }

    static void addGemRows()
    {
        row("gem", gems(GemDialect::Gem), "~> 2.2", ">=2.2 <3*");
        row("gem", gems(GemDialect::Gem), "~> 2.2.0.rc1, != 2.2.5", ">=2.2.0.rc1 <2.3* !=2.2.5");
        row("gem", gems(GemDialect::Gem), "~> 2", ">=2 <3*");
        row("gem", gems(GemDialect::Gem), "< 1.2.0.alpha0 || = 2.0", "<1.2.0.alpha0 || =2.0");
        row("gem", gems(GemDialect::Gem), "^1.0", "range.version at 1");
        row("hex", gems(GemDialect::Hex), "~> 2.0.1 or >= 3.0.0 and < 3.5.0",
            ">=2.0.1 <2.1* || >=3.0.0 <3.5.0");
    }

    static void addConanRows()
    {
        row("conan", readConanNotation, "[>1 <2.0]", ">1 <2.0");
        row("conan", readConanNotation, "[~2.5, include_prerelease]", ">=2.5 <2.6-");
        row("conan", readConanNotation, "~1", ">=1 <2-");
        row("conan", readConanNotation, "^0.1.2", ">=0.1.2 <0.2-");
        row("conan", readConanNotation, "^1.1.2-", ">=1.1.2 <2-");
        row("conan", readConanNotation, "<1 || 2.1.3", "<1 || =2.1.3");
        row("conan", readConanNotation, "*-", ">=0.0.0");
        row("conan", readConanNotation, "==1.0", "range.version at 2");
        row("conan", readConanNotation, ">=1.0, <2.0", ">=1.0 <2.0");
    }

    static void addBracketRows()
    {
        row("maven", brackets(VersionScheme::Maven), "(,1.0]", "<=1.0");
        row("maven", brackets(VersionScheme::Maven), "[1.2,1.3)", ">=1.2 <1.3");
        row("maven", brackets(VersionScheme::Maven), "[1.5]", "=1.5");
        row("maven", brackets(VersionScheme::Maven), "[1.5,)", ">=1.5");
        row("maven", brackets(VersionScheme::Maven), "(,1.0],[1.2,)", "<=1.0 || >=1.2");
        row("nuget", brackets(VersionScheme::Nuget), "(1.0, 2.0)", ">1.0 <2.0");
        row("nuget", brackets(VersionScheme::Nuget), "(1.0)", "range.syntax at 0");
        row("maven", brackets(VersionScheme::Maven), "[1.0,2.0", "range.syntax at 0");
        row("maven", brackets(VersionScheme::Maven), "[1,2],3", "range.syntax at 6");
        row("maven", brackets(VersionScheme::Maven), "[1,2,3]", "range.syntax at 0");
        row("maven", brackets(VersionScheme::Maven), "[1.2,1.0]", "range.order at 0");
    }

    static void addListRows()
    {
        row("nginx", readNginxNotation, "1.1.4-1.2.8, 1.3.9-1.4.0", ">=1.1.4 <=1.2.8 || >=1.3.9 <=1.4.0");
        row("nginx", readNginxNotation, "0.8.40+", ">=0.8.40 <0.9.0");
        row("nginx", readNginxNotation, "1.5.0+, 1.4.1+", ">=1.5.0 || >=1.4.1 <1.5.0");
        row("nginx", readNginxNotation, "0.8.15+, 0.7.62+", ">=0.8.15 <0.9.0 || >=0.7.62 <0.8.0");
        row("nginx", readNginxNotation, "1.4.0,", "range.syntax at 6");
        row("nginx", readNginxNotation, "1.x", "range.version at 0");
        row("rpm", comparators(VersionScheme::Rpm), ">= 1:2.0~rc1, < 1:2.0-3^git1",
            ">=1:2.0~rc1 <1:2.0-3^git1");
        row("deb", comparators(VersionScheme::Debian), ">> 1.0 << 2.0", ">1.0 <2.0");
        row("openssl", comparators(VersionScheme::Openssl), "3.0.1, 0.9.7a", "=3.0.1 || =0.9.7a");
        row("golang", comparators(VersionScheme::Golang), ">=v1.2 <v1.3.0-rc.1 || =2.0.0+incompatible",
            ">=1.2.0 <1.3.0-rc.1 || =2.0.0+incompatible");
        row("semver", comparators(VersionScheme::Semver), "1.0 - 1.5", ">=1.0 <=1.5");
        row("semver", comparators(VersionScheme::Semver), "1.0 and more - 1.5", "range.version at 0");
        row("semver", comparators(VersionScheme::Semver), "~1.0", "range.version at 1");
        row("semver", comparators(VersionScheme::Semver), "*", "");
        row("rpm", comparators(VersionScheme::Rpm), "<= 8.0.26 and prior", "range.version at 10");
    }
};

QTEST_GUILESS_MAIN(tst_RangeNotations)
#include "tst_RangeNotations.moc"
