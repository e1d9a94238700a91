// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QTimer>
#include <QWidget>

namespace firebreak::ui {

/// Rows of grey bars over its parent's area while content loads. They appear only after Theme::SkeletonDelayMs, so that
/// a fast answer shows nothing at all, and they do not move.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    Skeleton(const Theme& theme, QWidget* parent);

    void setRowHeight(int height) { m_rowHeight = height; }
    void start();
    void stop();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QTimer m_delay;
    int m_rowHeight = Theme::RowNormal;
};

} // namespace firebreak::ui
