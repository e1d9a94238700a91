// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Numbers between dots, "1.0 < 1.0.0 < 1.1": versions of Haskell packages (Haskell PVP) and, where "-"
/// separates too, of R packages (package_version).
[[nodiscard]] std::weak_ordering compareHackageVersions(QStringView a, QStringView b);
[[nodiscard]] std::weak_ordering compareCranVersions(QStringView a, QStringView b);

[[nodiscard]] bool isHackageVersion(QStringView version);
[[nodiscard]] bool isCranVersion(QStringView version);

} // namespace firebreak
