// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Logging.h"

namespace firebreak {

Q_LOGGING_CATEGORY(logStorage, "firebreak.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "firebreak.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "firebreak.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "firebreak.ui", QtInfoMsg)

} // namespace firebreak
