// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/VersionRange.h"
#include "core/catalog/range/NpmNotation.h"
#include "core/catalog/range/NpmVersion.h"
#include "core/catalog/range/VersionIntervals.h"

#include <QString>
#include <QStringView>

namespace firebreak {

/// A range of versions in the notation of an ecosystem's own tools and advisories, "^1.2 || ~2.0.3", and what
/// it means: a vers range, the intervals that it spans, and the answer the tool itself gives for a version.
///
/// Notations, each documented with its source where it is read, in core/catalog/range: npm, Cargo and Dart
/// (NpmNotation), Composer, Python's PEP 440 (PypiNotation), RubyGems and Elixir (GemNotation), Conan, Maven
/// and NuGet (BracketNotation), nginx; and for these and every other ecosystem that has an order the
/// comparisons of GitHub's and GitLab's advisories, ">= 1.0, < 2.0 || = 3.1" (ComparatorNotation). "*", "any"
/// and "all" are every version, "none" is not one.
///
/// Errors: `range.*` (CatalogError.h); their place is the offset of the part that is wrong, from 0.
class NativeRange
{
public:
    using Span = VersionIntervals::Interval;

    /// What of npm's and Cargo's own options a reading has. Without them it is an advisory's range.
    struct Options
    {
        RangeLeniency leniency = RangeLeniency::Advisory;
        bool includesPrereleases = false;
    };

    /// `type` is the vers type ("npm", "gem"), an order's word or what OSV and GitHub call the ecosystem
    /// ("RubyGems").
    [[nodiscard]] static Result<NativeRange> parse(QStringView type, QStringView text,
                                                   const Options& options);
    [[nodiscard]] static Result<NativeRange> parse(QStringView type, QStringView text);

    /// Whether a text where a version is expected is a range instead: it begins with a comparison or a
    /// bracket, or has what no version has: a comma, a bar, "&", a wildcard, a hyphen between blanks.
    [[nodiscard]] static bool isNotation(QStringView text);

    [[nodiscard]] const QString& type() const { return m_type; } ///< the vers type
    [[nodiscard]] VersionScheme scheme() const { return m_scheme; }

    /// The answer of the ecosystem's tool. npm and Cargo hold a pre-release only where the range names one of
    /// the same three numbers. Error: `version.*` when the ecosystem refuses it.
    [[nodiscard]] Result<bool> contains(QStringView version) const;

    /// What it holds, in the order of versions. An end that the notation sets by itself is before the
    /// pre-releases of its version: "^1.2" of npm ends before "2.0.0-0".
    [[nodiscard]] QList<Span> spans() const;

    /// Its bounds as they are written, where that means the same; else the fewest that do; "vers:none/*" when
    /// no version is in it. An end that the notation sets by itself is that version ("^1.2": "<2.0.0"), as in
    /// the examples of vers.
    [[nodiscard]] VersionRange toVers() const;

    /// Comparisons alone, in npm's way of writing them: ">=1.2.0 <2.0.0-0||3.1.0"; "*" for every version,
    /// "<0.0.0-0" for none.
    [[nodiscard]] QString toText() const;

private:
    NativeRange() = default;

    void separateIntervals();
    enum class Bounds {
        Written, ///< as they are written; edges without their mark
        Meant,   ///< Composer's "3.3.0-stable" as 3.3.0, which PHP's order has before every pre-release of it
        WithEdges, ///< so, and edges with their mark
    };

    [[nodiscard]] QList<QList<VersionRange::Constraint>> constraints(Bounds bounds) const;
    [[nodiscard]] QString boundOf(const RangeTerm& term, Bounds bounds) const;
    [[nodiscard]] bool isPrereleaseNamed(const RangeAlternative& terms, const NpmVersion& version) const;

    QString m_type;
    VersionScheme m_scheme = VersionScheme::Semver;
    bool m_isGated = false; ///< pre-releases are held only where they are named
    bool m_includesPrereleases = false;
    RangeAlternatives m_alternatives;
};

} // namespace firebreak
