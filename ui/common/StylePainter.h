// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QStyleOption>

class QPainter;

namespace firebreak::ui {

/// The drawing of FirebreakStyle, one function a shape. Every function leaves the painter as it was.
class StylePainter final
{
public:
    explicit StylePainter(const Theme& theme);

    /// The ring that shows where the keyboard is; drawn inside `rect`.
    void focusRing(QPainter& painter, const QRect& rect, int radius) const;
    void field(QPainter& painter, const QStyleOption& option) const;
    void pushButton(QPainter& painter, const QStyleOption& option, bool primary) const;
    void toolButton(QPainter& painter, const QStyleOption& option) const;
    void checkBox(QPainter& painter, const QStyleOption& option) const;
    void radioButton(QPainter& painter, const QStyleOption& option) const;
    void headerSection(QPainter& painter, const QStyleOptionHeader& option) const;
    /// The words, and the sort mark right behind them.
    void headerLabel(QPainter& painter, const QStyleOptionHeader& option) const;
    void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option) const;
    void toolButtonLabel(QPainter& painter, const QStyleOptionToolButton& option) const;
    void scrollBar(QPainter& painter, const QStyleOptionSlider& option) const;
    void progress(QPainter& painter, const QStyleOptionProgressBar& option) const;
    void tab(QPainter& painter, const QStyleOptionTab& option) const;
    void comboBox(QPainter& painter, const QStyleOptionComboBox& option) const;
    void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) const;
    void popupPanel(QPainter& painter, const QRect& rect) const;

private:
    const Theme& m_theme;
    Icons m_icons;
};

} // namespace firebreak::ui
