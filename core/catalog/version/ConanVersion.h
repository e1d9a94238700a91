// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Conan packages as Conan 2 orders them: items between dots, numbers or words; "-" begins a
/// pre-release,
/// "+" a build, each a version of its own. Zeros at the end count for nothing.
[[nodiscard]] std::weak_ordering compareConanVersions(QStringView a, QStringView b);

} // namespace firebreak
