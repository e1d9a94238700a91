// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace firebreak {

/// A sentence for a query of the queue that does not parse (codes `query.…`), with its place and its code.
[[nodiscard]] QString queryWords(const Error& error);

} // namespace firebreak
