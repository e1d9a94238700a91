// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AffectedPackage.h"

namespace firebreak {

/// Adds GitHub's version range text ("`= 1.1.6`", "`>= 7.0.0, < 7.0.2.3`", "`<= 1.3.1`") to a package. A part
/// that is not of this form is kept as a version, as published.
void readGhsaRange(const QString& text, AffectedPackage& package);

} // namespace firebreak
