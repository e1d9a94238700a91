// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace firebreak::ui {

/// The colour scheme the desktop asks for, from the portal `org.freedesktop.portal.Settings`
/// (`org.freedesktop.appearance color-scheme`: 1 prefers dark, 0 and 2 do not). Asks without waiting; on a desktop
/// without the portal it stays silent and the light scheme is used.
class DesktopScheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr);

    /// Starts to listen and asks once.
    void start();

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void onAnswer(QDBusPendingCallWatcher* watcher);
};

} // namespace firebreak::ui
