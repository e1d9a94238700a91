// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firebreak {

/// What a CPE 2.3 formatted string (NISTIR 7695, 6.2) says of vendor, product and version, unescaped. A part
/// that is
/// `*` (any) or `-` (not applicable) is empty.
struct CpeName
{
    QString vendor;
    QString product;
    QString version;
    QString update;          ///< "beta1", "sp2"
    bool hasVersion = false; ///< the version is a value, not `*` or `-`

    /// Nothing when it is not `cpe:2.3:` with eleven parts.
    [[nodiscard]] static std::optional<CpeName> fromText(QStringView text);
};

} // namespace firebreak
