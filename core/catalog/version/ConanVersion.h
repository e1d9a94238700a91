// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Conan packages: items between dots, "-" begins a pre-release, "+" a build, each a version of its
/// own; zeros at the end count for nothing. As in Conan 2, numbers compare as numbers and anything else as text.
/// Conan compares a number with a text as texts too, which runs in a circle (4 < 21 < 3z < 4); here a text stands
/// at the number it begins with, after that number alone: 4 < 8d < 9 < 9e < 10. Texts that begin with no digit
/// stand where Conan has them: letters after every number, marks such as "*" before.
[[nodiscard]] std::weak_ordering compareConanVersions(QStringView a, QStringView b);

} // namespace firebreak
