// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/FileByteStream.h"

#include "core/intake/IntakeError.h"

namespace firebreak {

Result<qint64> FileByteStream::read(char* to, qint64 size)
{
    const qint64 count = m_device.read(to, size);
    if (count < 0)
        return failure(error::IntakeFileUnreadable);
    if (std::optional<Error> stop = m_onRead(count))
        return failure(*std::move(stop));
    return count;
}

} // namespace firebreak
