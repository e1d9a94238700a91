// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogError.h"

#include <QLatin1String>
#include <QStringView>

#include <compare>
#include <optional>

namespace firebreak {

/// The orders that versions have, one per ecosystem. Each is documented where it is implemented, in
/// core/catalog/version.
enum class VersionScheme {
    Alpine,
    Alpm,
    Cargo,
    Conan,
    Cran,
    Datetime, ///< instants of ISO 8601
    Debian,
    Gentoo,
    Golang,
    Hackage,
    Lexicographic, ///< code points
    Maven,
    Npm,
    Nuget,
    Openssl,
    Packagist,
    Pub,
    Pypi,
    Redhat,
    Rpm,
    Rubygems,
    Semver,
};

[[nodiscard]] QLatin1String toWord(VersionScheme scheme);
/// Its own word, or what package URLs, vers and OSV call it: "deb", "gem", "composer", "crates.io", "Go";
/// without regard to letter case, an ecosystem's release after a colon ("Debian:12") ignored.
[[nodiscard]] std::optional<VersionScheme> versionSchemeFromWord(QStringView word);

/// How `a` stands to `b`. Errors: `version.empty`, `version.malformed` where the ecosystem's own tool refuses
/// the text; place `a` or `b`. Versions that an ecosystem orders though they break its rules are ordered.
[[nodiscard]] Result<std::weak_ordering> compareVersions(VersionScheme scheme, QStringView a, QStringView b);

/// As compareVersions, without asking whether they are well formed.
[[nodiscard]] std::weak_ordering orderVersions(VersionScheme scheme, QStringView a, QStringView b);
/// As orderVersions, and for any texts a strict weak order, which pacman's own comparison is not: for sorting.
[[nodiscard]] std::weak_ordering sortVersions(VersionScheme scheme, QStringView a, QStringView b);

/// Whether compareVersions takes it.
[[nodiscard]] bool isVersion(VersionScheme scheme, QStringView text);

} // namespace firebreak
