// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// The ecosystems of semantic versioning 2.0.0, "1.2.3-pre.1+build". All read leniently: a leading "v" or
/// "=", any count of numbers (missing ones are zero). They differ in what the build and letter case mean.
enum class SemverFlavour {
    Plain,  ///< semver.org, section 11; also npm and Cargo
    Golang, ///< and the toolchain's own "go1.21rc2"
    Pub,    ///< Dart: a build is newer than none, and builds are ordered
    Nuget,  ///< pre-releases without regard to letter case
};

[[nodiscard]] std::weak_ordering compareSemverVersions(QStringView a, QStringView b,
                                                       SemverFlavour flavour = SemverFlavour::Plain);

/// Whether it is a version to the letter of semver.org, section 2, 9 and 10.
[[nodiscard]] bool isSemverVersion(QStringView version);
/// Whether npm takes it: as above, with a "v" or "=" before it, up to 256 characters, numbers up to 2^53-1.
[[nodiscard]] bool isNpmVersion(QStringView version);

} // namespace firebreak
