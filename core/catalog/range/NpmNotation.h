// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/range/RangeText.h"

namespace firebreak {

/// Whose reading of "^1.2 || 2.x" it is; they agree on nearly all of it.
enum class NpmDialect {
    Npm,   ///< node-semver's "Ranges": a bare "1.2" is every 1.2.x
    Cargo, ///< The Cargo Book, "Specifying Dependencies": a bare "1.2" is "^1.2"
    Pub,   ///< dart.dev, "Package versioning": "^0.1.2" ends before 0.2.0, and so does "^0.0.2" before 0.1.0
};

/// How much of what is not to the letter is read.
enum class RangeLeniency {
    Strict,   ///< what the ecosystem's tool takes
    Advisory, ///< what advisories write: versions such as "v1.2.3beta" and "01.2.3" too; one that leaves out
              ///< numbers is that version ("<=1.0" is "<=1.0.0"), versions side by side are a list; what
              ///< can't be read is refused
    Loose,    ///< npm's `loose`: versions so, and what can't be read is left out
};

/// Ranges of npm, by the grammar of node-semver's documentation, and of Cargo and Dart, which are close to
/// it. Commas separate comparisons too, as GitHub's advisories and Cargo write them.
struct NpmNotation
{
    NpmDialect dialect = NpmDialect::Npm;
    RangeLeniency leniency = RangeLeniency::Strict;
    bool includesPrereleases = false; ///< npm's `includePrerelease`

    [[nodiscard]] Result<RangeAlternatives> read(const RangeText& text) const;
};

} // namespace firebreak
