// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AffectedPackage.h"
#include "core/intake/json/JsonObject.h"

#include <optional>

namespace firebreak {

/// Reads one item of `affected` of a CVE container (NVD repeats the same shape). "n/a", the CVE program's
/// word for not known, becomes empty; an item of which nothing is left gives nothing. `lessThan` makes a
/// range, and each entry of `changes` splits it, since a later status holds from its version on; a change to
/// "unaffected" also names a fix.
[[nodiscard]] std::optional<AffectedPackage> readCveAffected(const JsonObject& affected);

} // namespace firebreak
