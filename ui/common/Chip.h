// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QString>

class QPainter;

namespace firebreak::ui {

/// A small rounded label that says one thing in three ways: colour, shape and word, so that none is needed alone.
struct Chip
{
    enum class Shape { None, Octagon, Triangle, Diamond, Circle, Lock, Dot, Unequal };

    Tone tone = Tone::Neutral;
    Shape shape = Shape::None;
    QString word;

    static constexpr int Height = 20;

    /// Size in device-independent pixels with the theme's secondary font.
    [[nodiscard]] QSize size(const Theme& theme) const;
    /// Paints into `rect`, at its leading edge, centred vertically. `selected`: on a selected row.
    void paint(QPainter& painter, const QRect& rect, const Theme& theme, bool selected, Qt::LayoutDirection direction) const;

    friend bool operator==(const Chip&, const Chip&) = default;
};

} // namespace firebreak::ui
