// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PrivateKeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace firebreak::test {
namespace {

constexpr int StartMs = 20000;

} // namespace

PrivateKeyring::PrivateKeyring()
{
    QDir(m_home.path()).mkpath(QStringLiteral("run"));
    QFile::setPermissions(m_home.filePath(QStringLiteral("run")),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

PrivateKeyring::~PrivateKeyring()
{
    for (QProcess* process : {&m_keyring, &m_bus}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(StartMs))
            process->kill();
    }
}

QString PrivateKeyring::start()
{
    const QByteArray home = m_home.path().toUtf8();
    qputenv("HOME", home);
    qputenv("XDG_RUNTIME_DIR", home + "/run");
    qputenv("XDG_DATA_HOME", home + "/data");
    qunsetenv("DISPLAY");

    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(StartMs))
        return QStringLiteral("dbus-daemon does not start: ") + m_bus.errorString();
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);

    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--unlock"), QStringLiteral("--components=secrets"), QStringLiteral("--foreground")});
    if (!m_keyring.waitForStarted(StartMs))
        return QStringLiteral("gnome-keyring-daemon does not start: ") + m_keyring.errorString();
    m_keyring.write("password of the keyring");
    m_keyring.closeWriteChannel();

    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("keyring"));
    const bool isReady = QTest::qWaitFor(
        [&] {
            return bus.isConnected()
                   && bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value();
        },
        StartMs);
    QDBusConnection::disconnectFromBus(QStringLiteral("keyring"));
    return isReady ? QString() : QStringLiteral("the Secret Service does not come up");
}

QByteArray PrivateKeyring::filesOnDisk() const
{
    QByteArray all;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace firebreak::test
