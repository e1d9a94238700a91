// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace firebreak::ui {

/// What the window remembers on this laptop: place, theme, rail, columns, own views, shortcuts. One INI file; what is at
/// its default is not written, and keys of a newer version are kept. Holds no content of the workspace.
class WindowSettings final
{
public:
    /// An empty path remembers nothing, for tests and pictures.
    explicit WindowSettings(const QString& path);

    QByteArray geometry;
    Theme::Preference theme = Theme::Preference::System;
    bool isRailNarrow = false;
    bool singleKeys = true;
    QVariantMap shortcuts;
    QVariantMap queue;

    void load();
    void save() const;

private:
    QString m_path;
};

} // namespace firebreak::ui
