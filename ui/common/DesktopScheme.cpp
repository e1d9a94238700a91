// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DesktopScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace firebreak::ui {
namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Space = QStringLiteral("org.freedesktop.appearance");
const QString Key = QStringLiteral("color-scheme");

/// The portal's Read wraps the value twice; ReadOne and the signal wrap it once.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent)
    : QObject(parent)
{}

void DesktopScheme::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus finds a slot by its signature: the one place where a string connect is the only way.
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    ask << Space << Key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopScheme::onAnswer);
}

void DesktopScheme::onAnswer(QDBusPendingCallWatcher* watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid())
        Q_EMIT darkChanged(schemeOf(QVariant::fromValue(reply.value())) == 1);
}

void DesktopScheme::onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == Space && key == Key)
        Q_EMIT darkChanged(schemeOf(QVariant::fromValue(value)) == 1);
}

} // namespace firebreak::ui
