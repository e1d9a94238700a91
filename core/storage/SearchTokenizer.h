// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StorageError.h"

namespace firebreak {

/// Makes FTS5's `tokenize='firebreak'` (SearchTokens.h) known to a connection. Every connection that touches such a
/// table needs it, so Database does this at each open.
[[nodiscard]] Result<void> registerSearchTokenizer(sqlite3* handle);

} // namespace firebreak
