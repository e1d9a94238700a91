// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// The rule of kind `affect`; docs/records/flaw.md lists its fields. Its checks run with those of its flaw:
/// most of what is wrong with an affect is wrong beside the others.
[[nodiscard]] const KindRule& affectKind();

} // namespace firebreak
