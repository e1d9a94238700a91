// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FeedSink.h"

namespace firebreak {

void FeedSink::progress(qint64, qint64) {}

} // namespace firebreak
