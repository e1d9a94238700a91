// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of OpenSSL: up to 1.1.1 letters name the patch ("1.0.2 < 1.0.2a < 1.0.2z < 1.0.2za"), from 3 on
/// they are semantic versions.
[[nodiscard]] std::weak_ordering compareOpensslVersions(QStringView a, QStringView b);

} // namespace firebreak
