// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firebreak::test {

/// From here on this process finds no session bus, and so no keychain. Call it before anything asks for one.
inline void removeKeychain()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

inline QString goodPassphrase()
{
    return QStringLiteral("four words that rhyme");
}

} // namespace firebreak::test
