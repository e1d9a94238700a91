// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Composer packages by PHP's version_compare: "dev < alpha < beta < RC < # < pl", anything else
/// before them all.
[[nodiscard]] std::weak_ordering comparePackagistVersions(QStringView a, QStringView b);

} // namespace firebreak
