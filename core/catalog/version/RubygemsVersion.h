// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// Versions of Ruby gems by Gem::Version: segments of digits or letters, a letter segment before any number.
[[nodiscard]] std::weak_ordering compareRubygemsVersions(QStringView a, QStringView b);

/// Whether Gem::Version takes it.
[[nodiscard]] bool isRubygemsVersion(QStringView version);

} // namespace firebreak
