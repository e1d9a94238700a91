// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/NativeRange.h"

#include "core/catalog/range/BracketNotation.h"
#include "core/catalog/range/ComparatorNotation.h"
#include "core/catalog/range/ComposerNotation.h"
#include "core/catalog/range/ConanNotation.h"
#include "core/catalog/range/GemNotation.h"
#include "core/catalog/range/NginxNotation.h"
#include "core/catalog/range/PypiNotation.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;
using Constraint = VersionRange::Constraint;

/// Words of vers and of package URLs that a range keeps as its type; others become the word of their order.
constexpr std::array versTypes = {
    QLatin1String("apk"),    QLatin1String("bitnami"), QLatin1String("composer"), QLatin1String("deb"),
    QLatin1String("ebuild"), QLatin1String("gem"),     QLatin1String("github"),   QLatin1String("hex"),
    QLatin1String("nginx"),  QLatin1String("swift"),
};

QString versTypeOf(QStringView word, VersionScheme scheme)
{
    const QString own = toWord(scheme);
    if (word == own || std::find(versTypes.cbegin(), versTypes.cend(), word) != versTypes.cend())
        return word.toString();
    switch (scheme) {
    case VersionScheme::Alpine:
        return QStringLiteral("apk");
    case VersionScheme::Debian:
        return QStringLiteral("deb");
    case VersionScheme::Gentoo:
        return QStringLiteral("ebuild");
    case VersionScheme::Packagist:
        return QStringLiteral("composer");
    case VersionScheme::Redhat:
        return QStringLiteral("rpm");
    case VersionScheme::Rubygems:
        return QStringLiteral("gem");
    case VersionScheme::Semver:
        return word.compare(QLatin1String("erlang"), Qt::CaseInsensitive) == 0 ? QStringLiteral("hex") : own;
    default:
        return own;
    }
}

bool isWord(QStringView text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QLatin1String word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool hasSign(QStringView text)
{
    return text.contains(u'<') || text.contains(u'>') || text.contains(u'=');
}

Result<RangeAlternatives> readNpm(const RangeText& text, NpmDialect dialect,
                                  const NativeRange::Options& options)
{
    return NpmNotation{dialect, options.leniency, options.includesPrereleases}.read(text);
}

/// Maven recommends a version where it stands alone, NuGet takes it as the least; "1.2.*" is a series of it.
Result<RangeAlternatives> readMavenOrNuget(const RangeText& text, VersionScheme scheme)
{
    const QStringView trimmed = text.text().trimmed();
    if (trimmed.startsWith(u'[') || trimmed.startsWith(u'('))
        return readBracketNotation(text, scheme);
    if (scheme == VersionScheme::Nuget && trimmed.endsWith(QLatin1String(".*")) && !hasSign(trimmed))
        return NpmNotation{NpmDialect::Npm, RangeLeniency::Advisory, false}.read(text);
    Result<RangeAlternatives> read = readComparatorNotation(text, scheme);
    const bool isBare = scheme == VersionScheme::Nuget && read && read->size() == 1 &&
                        read->first().size() == 1 && !hasSign(trimmed);
    if (isBare)
        read->first().first().comparator = Comparator::GreaterOrEqual;
    return read;
}

Result<RangeAlternatives> readNotation(const QString& type, VersionScheme scheme, const RangeText& text,
                                       const NativeRange::Options& options)
{
    switch (scheme) {
    case VersionScheme::Npm:
        return readNpm(text, NpmDialect::Npm, options);
    case VersionScheme::Cargo:
        return readNpm(text, NpmDialect::Cargo, options);
    case VersionScheme::Pub:
        return readNpm(text, NpmDialect::Pub, options);
    case VersionScheme::Packagist:
        return readComposerNotation(text);
    case VersionScheme::Pypi:
        return readPypiNotation(text);
    case VersionScheme::Rubygems:
        return readGemNotation(text, GemDialect::Gem);
    case VersionScheme::Conan:
        return readConanNotation(text);
    case VersionScheme::Maven:
    case VersionScheme::Nuget:
        return readMavenOrNuget(text, scheme);
    case VersionScheme::Semver:
        if (type == QLatin1String("semver"))
            return readNpm(text, NpmDialect::Npm, options);
        if (type == QLatin1String("hex"))
            return readGemNotation(text, GemDialect::Hex);
        if (type == QLatin1String("nginx") && !hasSign(text.text()))
            return readNginxNotation(text);
        break;
    default:
        break;
    }
    return readComparatorNotation(text, scheme);
}

/// ">= 6.0, <= 6.0.18, >= 7.0, <= 7.0.4": some advisories write intervals one after the other. All of it
/// would hold no version; so where a lower bound follows an upper one, another interval begins.
RangeAlternatives separated(const RangeAlternative& terms)
{
    const auto isOneOf = [](const RangeTerm& term, Comparator one, Comparator other) {
        return term.comparator == one || term.comparator == other;
    };
    RangeAlternatives intervals = {{}};
    bool hasUpper = false;
    for (const RangeTerm& term : terms) {
        if (hasUpper && isOneOf(term, Comparator::Greater, Comparator::GreaterOrEqual)) {
            intervals.append(RangeAlternative());
            hasUpper = false;
        }
        hasUpper = hasUpper || isOneOf(term, Comparator::Less, Comparator::LessOrEqual);
        intervals.last().append(term);
    }
    return intervals;
}

/// Whether two bounds are one version, written in different ways.
bool hasEquals(const VersionRange& range)
{
    const QList<Constraint>& sorted = range.constraints();
    return std::adjacent_find(sorted.cbegin(), sorted.cend(),
                              [&range](const Constraint& a, const Constraint& b) {
                                  return sortVersions(range.scheme(), a.version, b.version) == 0;
                              }) != sorted.cend();
}

qsizetype termCount(const RangeAlternatives& alternatives)
{
    qsizetype count = alternatives.size();
    for (const RangeAlternative& terms : alternatives)
        count += terms.size();
    return count;
}

} // namespace

Result<NativeRange> NativeRange::parse(QStringView word, QStringView text)
{
    return parse(word, text, Options());
}

Result<NativeRange> NativeRange::parse(QStringView word, QStringView text, const Options& options)
{
    const std::optional<VersionScheme> scheme = versionSchemeFromWord(word);
    if (!scheme)
        return failure(error::RangeScheme, {}, {word.toString()});
    if (text.size() > RangeText::mostCharacters)
        return failure(error::RangeTooLarge, QStringLiteral("0"), {QString::number(text.size())});
    NativeRange range;
    range.m_scheme = *scheme;
    range.m_type = versTypeOf(word, *scheme);
    range.m_isGated = *scheme == VersionScheme::Npm || *scheme == VersionScheme::Cargo;
    range.m_includesPrereleases = options.includesPrereleases;
    const QStringView trimmed = text.trimmed();
    if (isWord(trimmed, {QLatin1String("none")}))
        return range;
    if (isWord(trimmed, {QLatin1String("*"), QLatin1String("any"), QLatin1String("all")}) &&
        *scheme != VersionScheme::Conan) {
        range.m_alternatives = {RangeAlternative()};
        return range;
    }
    // Nothing is every version to npm and Conan; elsewhere it is a range that someone forgot to write.
    const bool mayBeEmpty = *scheme == VersionScheme::Npm || *scheme == VersionScheme::Conan;
    const bool isEmpty = std::all_of(trimmed.cbegin(), trimmed.cend(),
                                     [](QChar c) { return c == u'|' || c == u',' || c.isSpace(); });
    if (isEmpty && !mayBeEmpty)
        return failure(error::RangeEmpty, QStringLiteral("0"));
    const RangeText notation(text);
    Result<RangeAlternatives> alternatives = readNotation(range.m_type, *scheme, notation, options);
    if (!alternatives)
        return failure(alternatives.error());
    if (termCount(*alternatives) > RangeText::mostTerms)
        return failure(error::RangeTooLarge, QStringLiteral("0"),
                       {QString::number(termCount(*alternatives))});
    range.m_alternatives = *std::move(alternatives);
    if (options.leniency == RangeLeniency::Advisory)
        range.separateIntervals();
    return range;
}

void NativeRange::separateIntervals()
{
    const QList<QList<Constraint>> written = constraints(Bounds::WithEdges);
    RangeAlternatives alternatives;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (VersionIntervals::of(m_scheme, {written.at(i)}).isEmpty())
            alternatives.append(separated(m_alternatives.at(i)));
        else
            alternatives.append(m_alternatives.at(i));
    }
    m_alternatives = alternatives;
}

bool NativeRange::isNotation(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return false;
    if (QStringView(u"<>=!~^[(").contains(text.front()) ||
        text.endsWith(QLatin1String(".x"), Qt::CaseInsensitive))
        return true;
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c == u',' || c == u'*' || c == u'|' || c == u'&'; }) ||
           RangeText::hyphenEnds(text);
}

bool NativeRange::isPrereleaseNamed(const RangeAlternative& terms, const NpmVersion& version) const
{
    return std::any_of(terms.cbegin(), terms.cend(), [&version](const RangeTerm& term) {
        const std::optional<NpmVersion> bound = NpmVersion::parse(term.version, true);
        return bound && bound->numbers == version.numbers && (term.isEdge || !bound->preRelease.isEmpty());
    });
}

Result<bool> NativeRange::contains(QStringView version) const
{
    const std::optional<NpmVersion> parts =
        m_isGated ? NpmVersion::parse(version.trimmed(), true) : std::nullopt;
    if (m_isGated && (!parts || !parts->isWhole()))
        return failure(version.trimmed().isEmpty() ? error::VersionEmpty : error::VersionMalformed, {},
                       {version.toString()});
    if (!m_isGated && !isVersion(m_scheme, version))
        return failure(version.trimmed().isEmpty() ? error::VersionEmpty : error::VersionMalformed, {},
                       {version.toString()});
    const QList<QList<Constraint>> alternatives = constraints(Bounds::WithEdges);
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        const bool isIn = VersionIntervals::of(m_scheme, {alternatives.at(i)}).contains(version);
        const bool isHeld = !m_isGated || m_includesPrereleases || parts->preRelease.isEmpty() ||
                            isPrereleaseNamed(m_alternatives.at(i), *parts);
        if (isIn && isHeld)
            return true;
    }
    return false;
}

QString NativeRange::boundOf(const RangeTerm& term, Bounds bounds) const
{
    constexpr QLatin1String stable("-stable");
    if (bounds == Bounds::Written)
        return term.version;
    if (m_scheme == VersionScheme::Packagist && term.version.endsWith(stable, Qt::CaseInsensitive))
        return term.version.chopped(stable.size());
    return bounds == Bounds::WithEdges && term.isEdge ? term.version + edgeMark(m_scheme) : term.version;
}

QList<QList<Constraint>> NativeRange::constraints(Bounds bounds) const
{
    QList<QList<Constraint>> all;
    for (const RangeAlternative& terms : m_alternatives) {
        QList<Constraint> constraints;
        for (const RangeTerm& term : terms)
            constraints.append({term.comparator, boundOf(term, bounds)});
        all.append(constraints);
    }
    return all;
}

QList<NativeRange::Span> NativeRange::spans() const
{
    return VersionIntervals::of(m_scheme, constraints(Bounds::WithEdges)).intervals();
}

VersionRange NativeRange::toVers() const
{
    const QList<QList<Constraint>> alternatives = constraints(Bounds::Written);
    QList<Constraint> written;
    for (const QList<Constraint>& terms : alternatives) {
        for (const Constraint& term : terms) {
            if (!written.contains(term))
                written.append(term);
        }
    }
    const VersionIntervals said = VersionIntervals::of(m_scheme, alternatives);
    const Result<VersionRange> range = VersionRange::of(m_type, written);
    if (range && !said.isEmpty() && !range->isEveryVersion() && !hasEquals(*range) &&
        VersionIntervals::of(*range).isSameAs(said))
        return *range;
    const VersionIntervals meant = VersionIntervals::of(m_scheme, constraints(Bounds::Meant));
    if (meant.isEmpty())
        return VersionRange::of(QStringLiteral("none"), {}).value();
    return VersionRange::of(m_type, meant.toConstraints()).value();
}

QString NativeRange::toText() const
{
    const bool isNumeric = m_isGated || m_scheme == VersionScheme::Semver;
    QStringList texts;
    const QList<QList<Constraint>> alternatives = constraints(Bounds::WithEdges);
    for (const QList<Constraint>& terms : alternatives) {
        QStringList words;
        for (const Constraint& term : terms) {
            const bool isFromFirst =
                isNumeric && term.comparator == Comparator::GreaterOrEqual &&
                term.version == (m_includesPrereleases ? QLatin1String("0.0.0-0") : QLatin1String("0.0.0"));
            const QString word =
                (term.comparator == Comparator::Equal ? QString() : QString(toWord(term.comparator))) +
                term.version;
            if (!isFromFirst && !words.contains(word))
                words.append(word);
        }
        // One that holds every version makes the others needless.
        if (words.isEmpty())
            return QStringLiteral("*");
        texts.append(words.join(u' '));
    }
    return texts.isEmpty() ? QStringLiteral("<0.0.0-0") : texts.join(QLatin1String("||"));
}

} // namespace firebreak
