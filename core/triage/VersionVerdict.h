// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/VersionScheme.h"
#include "core/intake/AffectedPackage.h"

#include <QLatin1String>

#include <optional>

namespace firebreak {

/// What an advisory says of one version of a package it speaks of, and which of its statements decides that.
struct VersionVerdict
{
    enum class Answer { Affected, NotAffected, Unknown };
    enum class Reason {
        Listed,           ///< among the versions that are affected
        InRange,          ///< within `range`
        ListedUnaffected, ///< among the versions that are not
        UnaffectedRange,  ///< within `range`, whose status is unaffected
        NotIntroduced,    ///< before the lower bound of `range`
        Fixed,            ///< past the upper bound of `range`
        NotListed,        ///< versions are listed, and this is none of them
        NoVersion,        ///< the package is named without a version
        NoStatement,      ///< neither ranges nor versions are given
        CommitsOnly,      ///< ranges are of commits
        NoOrder,          ///< the versions have no order that is known
        Withdrawn,        ///< the advisory no longer stands
        Unreadable,       ///< a range is written that can't be read
    };

    Answer answer = Answer::Unknown;
    Reason reason = Reason::NoStatement;
    AffectedRange range; ///< the one that decided, where one did

    friend bool operator==(const VersionVerdict&, const VersionVerdict&) = default;
};

[[nodiscard]] QLatin1String
toWord(VersionVerdict::Reason reason); ///< "listed", "in-range", "not-introduced", …

/// OSV's evaluation, for ranges of any source: a version is affected when it is listed or within a range.
/// `scheme` is the ecosystem's order; a range that says "semver" has its own. Where a source writes a range
/// in the ecosystem's notation in place of a version, as records of GitHub's CNA do ("< 2.12.1"), it is read
/// as one (NativeRange). An upper bound of CVE that ends in "*" is past every number there.
[[nodiscard]] VersionVerdict versionVerdict(const AffectedPackage& package,
                                            std::optional<VersionScheme> scheme, const QString& version);

} // namespace firebreak
