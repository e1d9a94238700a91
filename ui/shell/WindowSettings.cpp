// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowSettings.h"

#include <QSettings>

namespace firebreak::ui {
namespace {

void write(QSettings& file, const QString& key, const QVariant& value, const QVariant& standard)
{
    if (value == standard)
        file.remove(key);
    else
        file.setValue(key, value);
}

} // namespace

WindowSettings::WindowSettings(const QString& path)
    : m_path(path)
{}

void WindowSettings::load()
{
    if (m_path.isEmpty())
        return;
    const QSettings file(m_path, QSettings::IniFormat);
    geometry = file.value(QStringLiteral("window/geometry")).toByteArray();
    const QString scheme = file.value(QStringLiteral("window/theme")).toString();
    theme = scheme == QLatin1String("light") ? Theme::Preference::Light
        : scheme == QLatin1String("dark")    ? Theme::Preference::Dark
                                             : Theme::Preference::System;
    isRailNarrow = file.value(QStringLiteral("window/railNarrow"), false).toBool();
    singleKeys = file.value(QStringLiteral("keys/single"), true).toBool();
    shortcuts = file.value(QStringLiteral("keys/shortcuts")).toMap();
    queue = file.value(QStringLiteral("queue/layout")).toMap();
}

void WindowSettings::save() const
{
    if (m_path.isEmpty())
        return;
    QSettings file(m_path, QSettings::IniFormat);
    const QString scheme = theme == Theme::Preference::Light ? QStringLiteral("light")
        : theme == Theme::Preference::Dark                   ? QStringLiteral("dark")
                                                             : QString();
    write(file, QStringLiteral("window/geometry"), geometry, QByteArray());
    write(file, QStringLiteral("window/theme"), scheme, QString());
    write(file, QStringLiteral("window/railNarrow"), isRailNarrow, false);
    write(file, QStringLiteral("keys/single"), singleKeys, true);
    write(file, QStringLiteral("keys/shortcuts"), shortcuts, QVariantMap());
    write(file, QStringLiteral("queue/layout"), queue, QVariantMap());
}

} // namespace firebreak::ui
