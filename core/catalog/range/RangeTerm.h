// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/VersionRange.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace firebreak {

/// One comparison that a native range asks of a version.
///
/// An edge is a bound that the notation sets by itself: "^1.2" ends before 2.0.0 and before every pre-release
/// of it. `version` is then written without the ecosystem's mark of its first pre-release, which edgeMark()
/// names.
struct RangeTerm
{
    VersionRange::Comparator comparator = VersionRange::Comparator::Equal;
    QString version;
    bool isEdge = false;

    friend bool operator==(const RangeTerm&, const RangeTerm&) = default;
};

/// All of them hold; none: every version.
using RangeAlternative = QList<RangeTerm>;
/// Any of them holds; none: no version.
using RangeAlternatives = QList<RangeAlternative>;

/// Whether it is a list of versions: a version can't be two, so equalities alone can't be meant together.
[[nodiscard]] inline bool isList(const RangeAlternative& terms)
{
    return terms.size() > 1 && std::all_of(terms.cbegin(), terms.cend(), [](const RangeTerm& term) {
               return term.comparator == VersionRange::Comparator::Equal;
           });
}

/// What makes the first pre-release of a version: "-0" for npm, "-dev" for Composer, ".A" for gems.
[[nodiscard]] constexpr QLatin1String edgeMark(VersionScheme scheme)
{
    switch (scheme) {
    case VersionScheme::Packagist:
        return QLatin1String("-dev");
    case VersionScheme::Rubygems:
        return QLatin1String(".A");
    default:
        return QLatin1String("-0");
    }
}

} // namespace firebreak
