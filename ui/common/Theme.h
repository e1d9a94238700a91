// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ThemeColors.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace firebreak::ui {

/// Every token of the look: colours, type, spaces, radii, row heights. One object, made by the program and handed to the
/// views; nothing else in `ui` writes a colour, a size or a font. Lengths are device-independent pixels.
/// The scheme follows the desktop (setDesktopDark, fed by DesktopScheme) unless the person chose one.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Preference { System, Light, Dark };
    enum class Type { Body, Secondary, Section, Title, Mono, MonoSecondary };

    static constexpr int Space1 = 4;
    static constexpr int Space2 = 8;
    static constexpr int Space3 = 12;
    static constexpr int Space4 = 16;
    static constexpr int Space6 = 24;
    static constexpr int RowCompact = 26;
    static constexpr int RowNormal = 32;
    static constexpr int RadiusControl = 4;
    static constexpr int RadiusCard = 6;
    static constexpr int IconSmall = 16;
    static constexpr int IconLarge = 20;
    static constexpr int LabelColumn = 120;
    static constexpr int MotionMs = 120;
    static constexpr int SkeletonDelayMs = 150;

    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Preference preference() const { return m_preference; }
    void setPreference(Preference preference);
    void setDesktopDark(bool dark);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] const ThemeColors& colors() const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(Type type) const;

    /// Gives the application the base font, FirebreakStyle and the palette, and keeps the palette current.
    void install(QApplication& application);

Q_SIGNALS:
    /// The scheme is another one: cached pictures and colours are stale.
    void changed();

private:
    void announce(bool wasDark);

    Preference m_preference = Preference::System;
    bool m_desktopDark = false;
};

} // namespace firebreak::ui
