// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace firebreak {

/// A sentence for a refused document (codes `intake.…`), without place and without a full stop.
[[nodiscard]] QString intakeWords(const Error& error);

/// "file: place: sentence (code)" of what a file was refused for, on one line whatever the file says.
[[nodiscard]] QString refusalLine(const QString& file, const Error& error);

} // namespace firebreak
