// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace firebreak {

/// The content of a file that is read at once, unpacked when it is gzip. Errors: `intake.file-unreadable`,
/// `intake.archive-damaged`, `intake.too-large` when it is more than `limit` bytes unpacked.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qsizetype limit);

} // namespace firebreak
