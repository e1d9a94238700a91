// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// The response to flaws (R70): fields, checks of its declaration, roles, notices and embargo.
[[nodiscard]] const KindRule& incidentKind();

} // namespace firebreak
