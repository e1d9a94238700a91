// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Arch Linux packages, "[epoch:]version[-release]", by vercmp(8) of pacman. Where one has no
/// release, none is compared.
[[nodiscard]] std::weak_ordering compareAlpmVersions(QStringView a, QStringView b);

/// For sorting. vercmp calls "1.0" equal to both "1.0-1" and "1.0-2"; here a version stands before its releases, and
/// separators at the end count for nothing.
[[nodiscard]] std::weak_ordering sortAlpmVersions(QStringView a, QStringView b);

} // namespace firebreak
