// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Skeleton.h"

#include "ui/common/PainterState.h"

#include <QEvent>

namespace firebreak::ui {

Skeleton::Skeleton(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("skeleton"));
    setAccessibleName(tr("Loading"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(Theme::SkeletonDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        resize(parentWidget()->size());
        show();
        raise();
    });
    parent->installEventFilter(this);
    hide();
}

void Skeleton::start()
{
    if (!isVisible() && !m_delay.isActive())
        m_delay.start();
}

void Skeleton::stop()
{
    m_delay.stop();
    hide();
}

bool Skeleton::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    painter.fillRect(rect(), c.base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.sunken);
    // Widths differ from row to row in a fixed pattern, so that it reads as text and paints the same each time.
    constexpr int Shares[] = {62, 48, 71, 55, 66, 43, 58};
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    int row = 0;
    for (int y = 0; y < height(); y += m_rowHeight, ++row) {
        const int bar = m_rowHeight / 3;
        const QRect id(Theme::Space4, y + (m_rowHeight - bar) / 2, 4 * Theme::Space6, bar);
        const QRect text(id.right() + Theme::Space6, id.top(), width() * Shares[row % 7] / 100, bar);
        for (const QRect& box : {id, text})
            painter.drawRoundedRect(rtl ? QRect(width() - box.right(), box.top(), box.width(), box.height()) : box,
                                    bar / 2.0, bar / 2.0);
    }
}

} // namespace firebreak::ui
