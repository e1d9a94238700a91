// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firebreak {

/// Makes a folder that is its owner's alone (mode 0700, from the first moment), and those above it as usual. One that is
/// there already is left as it is: its owner may have shared it on purpose. False if there is none afterwards.
[[nodiscard]] bool makePrivateDirectory(const QString& path);

} // namespace firebreak
