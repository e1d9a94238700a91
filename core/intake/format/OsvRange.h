// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/AffectedPackage.h"
#include "core/intake/json/JsonObject.h"

namespace firebreak {

/// Adds an OSV range to a package: its events become spans, its fixes are named. Events mean what they mean
/// in any order, so introductions and ends are paired first with first; introductions left over end where the
/// last span ends (two branches with one fixing commit), and an end left over is one more fix. Introduced "0"
/// is the first version.
void readOsvRange(const JsonObject& range, AffectedPackage& package);

} // namespace firebreak
