// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Canceller.h"

#include <sqlite3.h>

namespace firebreak {

void Canceller::cancel() const
{
    if (!m_target)
        return;
    const std::lock_guard lock(m_target->mutex);
    if (m_target->handle)
        sqlite3_interrupt(m_target->handle);
}

} // namespace firebreak
