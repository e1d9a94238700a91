// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace firebreak {

/// Versions of Python packages by PEP 440. What is not such a version is older than any that is; two of them
/// compare as setuptools did before PEP 440.
[[nodiscard]] std::weak_ordering comparePypiVersions(QStringView a, QStringView b);

/// Whether it is a version of PEP 440.
[[nodiscard]] bool isPypiVersion(QStringView version);

/// Its normal form, "1.0a1" of "v1.0-alpha.01"; none: not a version of PEP 440.
[[nodiscard]] std::optional<QString> normalPypiVersion(QStringView version);

} // namespace firebreak
