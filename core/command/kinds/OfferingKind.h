// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// The rule of kind `offering`; docs/records/catalog.md lists its fields.
[[nodiscard]] const KindRule& offeringKind();

} // namespace firebreak
