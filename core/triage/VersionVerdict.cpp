// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/VersionVerdict.h"

#include "core/catalog/NativeRange.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

using Answer = VersionVerdict::Answer;
using Reason = VersionVerdict::Reason;

bool isOfCommits(const AffectedRange& range)
{
    return range.scheme.compare(QLatin1String("git"), Qt::CaseInsensitive) == 0;
}

std::optional<VersionScheme> schemeOf(const AffectedRange& range, std::optional<VersionScheme> ecosystem)
{
    const bool isSemver = range.scheme.compare(QLatin1String("semver"), Qt::CaseInsensitive) == 0;
    // Go's own order is that of semantic versions, and reads the toolchain's too.
    if (isSemver && ecosystem != VersionScheme::Golang)
        return VersionScheme::Semver;
    return ecosystem ? ecosystem : versionSchemeFromWord(range.scheme);
}

bool isPastLower(const AffectedRange& range, VersionScheme scheme, const QString& version)
{
    if (range.from.isEmpty())
        return true;
    const std::weak_ordering order = orderVersions(scheme, version, range.from);
    return range.isFromExclusive ? order > 0 : order >= 0;
}

/// CVE's "6.6.*" is a number as large as need be.
QString upperOf(const AffectedRange& range)
{
    return range.until.endsWith(QLatin1String(".*")) ? range.until.chopped(1) + QString(20, u'9')
                                                     : range.until;
}

bool isBeforeUpper(const AffectedRange& range, VersionScheme scheme, const QString& version)
{
    if (range.until.isEmpty() || range.until == QLatin1String("*"))
        return true;
    const std::weak_ordering order = orderVersions(scheme, version, upperOf(range));
    return range.isUntilInclusive ? order <= 0 : order < 0;
}

bool isAmong(const QStringList& versions, std::optional<VersionScheme> scheme, const QString& version)
{
    for (const QString& other : versions) {
        if (other == version || (scheme && orderVersions(*scheme, other, version) == 0))
            return true;
    }
    return false;
}

/// What a package says, the ranges among its versions read as ranges.
struct Statements
{
    QStringList versions;
    QStringList unaffected;
    QList<AffectedRange> ranges;
    bool hasUnordered = false;  ///< a range among the versions, of no order that is known
    bool hasUnreadable = false; ///< one that can't be read
};

void addSpans(Statements& statements, VersionScheme scheme, const QString& text, AffectedStatus status)
{
    const Result<NativeRange> range = NativeRange::parse(QString(toWord(scheme)), text);
    const QList<NativeRange::Span> spans = range ? range->spans() : QList<NativeRange::Span>();
    // A range that no version can be in is a mistake of its author. What is said not to be affected is left
    // out of account where it can't be read.
    statements.hasUnreadable =
        statements.hasUnreadable || (spans.isEmpty() && status == AffectedStatus::Affected);
    for (const NativeRange::Span& span : spans) {
        AffectedRange added;
        added.status = status;
        added.from = span.from;
        added.until = span.until;
        added.isFromExclusive = !span.from.isEmpty() && !span.isFromInclusive;
        added.isUntilInclusive = span.isUntilInclusive;
        statements.ranges.append(added);
    }
}

void addTexts(Statements& statements, QStringList& versions, const QStringList& texts,
              std::optional<VersionScheme> scheme, AffectedStatus status)
{
    // Most packages list versions, some thousands of them, and no range: they are shared then.
    if (std::none_of(texts.cbegin(), texts.cend(), NativeRange::isNotation)) {
        versions = texts;
        return;
    }
    for (const QString& text : texts) {
        if (!NativeRange::isNotation(text))
            versions.append(text);
        else if (scheme)
            addSpans(statements, *scheme, text, status);
        else
            statements.hasUnordered = true;
    }
}

Statements statementsOf(const AffectedPackage& package, std::optional<VersionScheme> scheme)
{
    Statements statements;
    statements.ranges = package.ranges;
    addTexts(statements, statements.versions, package.versions, scheme, AffectedStatus::Affected);
    addTexts(statements, statements.unaffected, package.unaffected, scheme, AffectedStatus::Unaffected);
    return statements;
}

/// Of a version in no range: the nearest bound that keeps it out.
VersionVerdict outside(const QList<AffectedRange>& ranges, std::optional<VersionScheme> ecosystem,
                       const QString& version)
{
    VersionVerdict verdict{Answer::NotAffected, Reason::NotListed, {}};
    std::optional<VersionScheme> of;
    for (const AffectedRange& range : ranges) {
        const std::optional<VersionScheme> scheme = schemeOf(range, ecosystem);
        if (isOfCommits(range) || !scheme || range.status != AffectedStatus::Affected)
            continue;
        if (isPastLower(range, *scheme, version)) {
            // The highest fix that it is past.
            const bool isNearer = verdict.reason != Reason::Fixed ||
                                  orderVersions(*of, upperOf(range), upperOf(verdict.range)) > 0;
            if (isNearer)
                verdict = {Answer::NotAffected, Reason::Fixed, range};
            of = scheme;
        } else if (verdict.reason == Reason::NotListed) {
            verdict = {Answer::NotAffected, Reason::NotIntroduced, range};
        }
    }
    return verdict;
}

} // namespace

QLatin1String toWord(Reason reason)
{
    constexpr std::array words = {
        QLatin1String("listed"),
        QLatin1String("in-range"),
        QLatin1String("listed-unaffected"),
        QLatin1String("unaffected-range"),
        QLatin1String("not-introduced"),
        QLatin1String("fixed"),
        QLatin1String("not-listed"),
        QLatin1String("no-version"),
        QLatin1String("no-statement"),
        QLatin1String("commits-only"),
        QLatin1String("no-order"),
        QLatin1String("withdrawn"),
        QLatin1String("unreadable"),
    };
    return words[std::size_t(reason)];
}

VersionVerdict versionVerdict(const AffectedPackage& package, std::optional<VersionScheme> scheme,
                              const QString& version)
{
    if (version.isEmpty())
        return {Answer::Unknown, Reason::NoVersion, {}};
    const Statements statements = statementsOf(package, scheme);
    if (isAmong(statements.unaffected, scheme, version))
        return {Answer::NotAffected, Reason::ListedUnaffected, {}};
    if (isAmong(statements.versions, scheme, version))
        return {Answer::Affected, Reason::Listed, {}};
    bool hasOrdered = !statements.versions.isEmpty();
    bool hasCommits = false;
    bool hasUnordered = statements.hasUnordered;
    for (const AffectedRange& range : statements.ranges) {
        const std::optional<VersionScheme> order = schemeOf(range, scheme);
        if (isOfCommits(range) || !order) {
            hasCommits = hasCommits || isOfCommits(range);
            hasUnordered = hasUnordered || !isOfCommits(range);
            continue;
        }
        hasOrdered = true;
        if (!isPastLower(range, *order, version) || !isBeforeUpper(range, *order, version))
            continue;
        if (range.status == AffectedStatus::Affected)
            return {Answer::Affected, Reason::InRange, range};
        if (range.status == AffectedStatus::Unaffected)
            return {Answer::NotAffected, Reason::UnaffectedRange, range};
    }
    if (statements.hasUnreadable)
        return {Answer::Unknown, Reason::Unreadable, {}};
    if (hasUnordered)
        return {Answer::Unknown, Reason::NoOrder, {}};
    if (!hasOrdered)
        return {Answer::Unknown, hasCommits ? Reason::CommitsOnly : Reason::NoStatement, {}};
    return outside(statements.ranges, scheme, version);
}

} // namespace firebreak
