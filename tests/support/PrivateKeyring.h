// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace firebreak::test {

/// A real gnome-keyring-daemon on a session bus of its own, with its own home: what a person's desktop has, for one test
/// program. This process's DBUS_SESSION_BUS_ADDRESS points to it, so make it before anything asks for a bus (GLib keeps
/// the first one it meets). Ends both programs when destroyed.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();

    /// Starts bus and keyring and waits until the Secret Service has an owner. Empty when it runs, else the reason.
    [[nodiscard]] QString start();
    /// Everything the keyring has written to disk, for looking for plaintext.
    [[nodiscard]] QByteArray filesOnDisk() const;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace firebreak::test
