// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Debian packages, "[epoch:]upstream[-revision]", by deb-version(7).
[[nodiscard]] std::weak_ordering compareDebianVersions(QStringView a, QStringView b);

/// Whether dpkg takes it: a numeric epoch, an upstream version, only the characters of either part.
[[nodiscard]] bool isDebianVersion(QStringView version);

} // namespace firebreak
