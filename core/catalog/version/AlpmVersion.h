// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Arch Linux packages, "[epoch:]version[-release]", by vercmp(8) of pacman. Where one has no
/// release, none is compared.
[[nodiscard]] std::weak_ordering compareAlpmVersions(QStringView a, QStringView b);

} // namespace firebreak
