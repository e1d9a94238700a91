// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// A file beside a record: its description; the bytes travel apart, named by their hash (R62).
[[nodiscard]] std::span<const ActionRule> attachmentActions();

} // namespace firebreak
