// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/VersionVerdict.h"

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

bool isBeforeUpper(const AffectedRange& range, VersionScheme scheme, const QString& version)
{
    if (range.until.isEmpty() || range.until == QLatin1String("*"))
        return true;
    const std::weak_ordering order = orderVersions(scheme, version, range.until);
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

/// Of a version in no range: the nearest bound that keeps it out.
VersionVerdict outside(const AffectedPackage& package, std::optional<VersionScheme> ecosystem,
                       const QString& version)
{
    VersionVerdict verdict{Answer::NotAffected, Reason::NotListed, {}};
    std::optional<VersionScheme> of;
    for (const AffectedRange& range : package.ranges) {
        const std::optional<VersionScheme> scheme = schemeOf(range, ecosystem);
        if (isOfCommits(range) || !scheme || range.status != AffectedStatus::Affected)
            continue;
        if (isPastLower(range, *scheme, version)) {
            // The highest fix that it is past.
            const bool isNearer =
                verdict.reason != Reason::Fixed || orderVersions(*of, range.until, verdict.range.until) > 0;
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
    };
    return words[std::size_t(reason)];
}

VersionVerdict versionVerdict(const AffectedPackage& package, std::optional<VersionScheme> scheme,
                              const QString& version)
{
    if (version.isEmpty())
        return {Answer::Unknown, Reason::NoVersion, {}};
    if (isAmong(package.unaffected, scheme, version))
        return {Answer::NotAffected, Reason::ListedUnaffected, {}};
    if (isAmong(package.versions, scheme, version))
        return {Answer::Affected, Reason::Listed, {}};
    bool hasOrdered = !package.versions.isEmpty();
    bool hasCommits = false;
    bool hasUnordered = false;
    for (const AffectedRange& range : package.ranges) {
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
    if (hasUnordered)
        return {Answer::Unknown, Reason::NoOrder, {}};
    if (!hasOrdered)
        return {Answer::Unknown, hasCommits ? Reason::CommitsOnly : Reason::NoStatement, {}};
    return outside(package, scheme, version);
}

} // namespace firebreak
