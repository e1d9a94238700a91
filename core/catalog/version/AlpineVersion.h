// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Alpine packages, "1.2.3a_rc1~hash-r4", by the tokens of apk-tools 3. Where neither is well
/// formed from the same place on, the rests are compared as text, of what follows a "-" nothing but that.
[[nodiscard]] std::weak_ordering compareAlpineVersions(QStringView a, QStringView b);

} // namespace firebreak
