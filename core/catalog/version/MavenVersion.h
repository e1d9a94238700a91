// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Maven artifacts by the version order specification of its POM reference: tokens between dots,
/// hyphens and changes from digit to letter; "alpha < beta < milestone < rc < snapshot < release < sp <
/// others < numbers".
[[nodiscard]] std::weak_ordering compareMavenVersions(QStringView a, QStringView b);

} // namespace firebreak
