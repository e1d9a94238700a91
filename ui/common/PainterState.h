// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace firebreak::ui {

/// Saves a painter, turns antialiasing on, and restores the painter when it goes out of scope.
class PainterState final
{
public:
    explicit PainterState(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter& m_painter;
};

} // namespace firebreak::ui
