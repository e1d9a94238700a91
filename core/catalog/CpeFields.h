// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyReader.h"

namespace firebreak {

/// A list of CPE names in a body, made canonical; one that is none is remembered as the reader's error
/// (`cpe.*`).
[[nodiscard]] QStringList readCpes(BodyReader& reader, QLatin1String key);

} // namespace firebreak
