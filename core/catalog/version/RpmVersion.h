// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of RPM packages, "[epoch:]version[-release]", by rpmvercmp of rpm 4.19 with its "~" and "^". A
/// missing epoch is 0; a missing release is older than any. What stands before a colon is an epoch only if it
/// is a number.
[[nodiscard]] std::weak_ordering compareRpmVersions(QStringView a, QStringView b);

/// One part, version or release, alone.
[[nodiscard]] std::weak_ordering compareRpmParts(QStringView a, QStringView b);

} // namespace firebreak
