// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Chip.h"

#include "ui/common/Icons.h"
#include "ui/common/PainterState.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace firebreak::ui {
namespace {

constexpr int MarkSize = 9;
constexpr int LockSize = 12;
constexpr int Padding = Theme::Space2;
constexpr int Gap = 5;

int markWidth(Chip::Shape shape)
{
    if (shape == Chip::Shape::None)
        return 0;
    return (shape == Chip::Shape::Lock ? LockSize : MarkSize) + Gap;
}

QPainterPath shapePath(Chip::Shape shape, const QRectF& box)
{
    QPainterPath path;
    switch (shape) {
    case Chip::Shape::Octagon: {
        QPolygonF corners;
        for (int i = 0; i < 8; ++i) {
            const double angle = std::numbers::pi / 8 + i * std::numbers::pi / 4;
            corners << box.center() + QPointF(std::cos(angle), std::sin(angle)) * (box.width() / 2 + 0.6);
        }
        path.addPolygon(corners);
        break;
    }
    case Chip::Shape::Triangle:
        path.addPolygon(QPolygonF{{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}});
        break;
    case Chip::Shape::Diamond:
        path.addPolygon(QPolygonF{{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}});
        break;
    case Chip::Shape::Dot:
        path.addEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case Chip::Shape::Unequal: { // two bars and a stroke through them
        const QRectF bar(box.left(), box.center().y() - 3, box.width(), 1.6);
        path.setFillRule(Qt::WindingFill);
        path.addRect(bar);
        path.addRect(bar.translated(0, 4.4));
        const QPointF foot(box.center().x() - 2.6, box.bottom());
        const QPointF head(box.center().x() + 2.6, box.top());
        path.addPolygon(QPolygonF{{foot, foot + QPointF(1.7, 0), head, head - QPointF(1.7, 0)}});
        break;
    }
    default:
        break;
    }
    path.closeSubpath();
    return path;
}

void paintMark(QPainter& painter, Chip::Shape shape, const QRect& box, const QColor& ink, const Theme& theme)
{
    if (shape == Chip::Shape::Lock) {
        painter.drawPixmap(box.topLeft(), Icons(theme).pixmap(Glyph::Lock, LockSize, ink, painter.device()->devicePixelRatio()));
    } else if (shape == Chip::Shape::Circle) {
        painter.setPen(QPen(ink, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(box).adjusted(0.8, 0.8, -0.8, -0.8));
    } else if (shape != Chip::Shape::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPath(shapePath(shape, QRectF(box)));
    }
}

} // namespace

QSize Chip::size(const Theme& theme) const
{
    const QFontMetrics metrics(theme.font(Theme::Type::Secondary));
    return {2 * Padding + markWidth(shape) + metrics.horizontalAdvance(word), Height};
}

void Chip::paint(QPainter& painter, const QRect& rect, const Theme& theme, bool selected, Qt::LayoutDirection direction) const
{
    const PainterState state(painter);
    const ThemeColors& colors = theme.colors();
    const ThemeColors::Pair& pair = colors.tone(tone);
    QSize wanted = size(theme);
    wanted.setWidth(std::min(wanted.width(), rect.width()));
    const QRect body = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, wanted, rect);
    // On a selected row the tinted fill would sink into the selection: the chip stands on the base colour instead.
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? colors.base : pair.fill);
    painter.drawRoundedRect(body, Height / 2.0, Height / 2.0);

    const int side = shape == Shape::Lock ? LockSize : MarkSize;
    const QRect mark(body.left() + Padding, body.center().y() - side / 2 + 1, side, side);
    paintMark(painter, shape, QStyle::visualRect(direction, body, mark), pair.ink, theme);
    const QRect text = QStyle::visualRect(direction, body, body.adjusted(Padding + markWidth(shape), 0, -Padding + 1, 0));
    painter.setFont(theme.font(Theme::Type::Secondary));
    painter.setPen(pair.ink);
    const QString shown = QFontMetrics(painter.font()).elidedText(word, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, shown);
}

} // namespace firebreak::ui
