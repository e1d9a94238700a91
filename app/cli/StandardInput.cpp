// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace firebreak {

qint64 StandardInput::readData(char* data, qint64 size)
{
    ssize_t got = -1;
    do {
        got = ::read(m_descriptor, data, size_t(size));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        setErrorString(QString::fromLocal8Bit(strerror(errno)));
    return got;
}

} // namespace firebreak
