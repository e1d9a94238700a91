// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Gentoo packages, "1.2.3a_rc1-r4", by the Package Manager Specification 3.3.
[[nodiscard]] std::weak_ordering compareGentooVersions(QStringView a, QStringView b);

} // namespace firebreak
