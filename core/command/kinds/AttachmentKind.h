// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindRule.h"

namespace firebreak {

/// A file; a reproducer under embargo is passed to members alone (R62). docs/records.md leads to its fields.
[[nodiscard]] const KindRule& attachmentKind();

} // namespace firebreak
