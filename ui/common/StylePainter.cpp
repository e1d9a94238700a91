// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StylePainter.h"

#include "ui/common/PainterState.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace firebreak::ui {
namespace {

void roundedFill(QPainter& painter, const QRect& rect, qreal radius, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect), radius, radius);
}

void roundedFrame(QPainter& painter, const QRect& rect, qreal radius, const QColor& line, qreal width = 1)
{
    painter.setPen(QPen(line, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

StylePainter::StylePainter(const Theme& theme)
    : m_theme(theme)
    , m_icons(theme)
{}

void StylePainter::focusRing(QPainter& painter, const QRect& rect, int radius) const
{
    const PainterState state(painter);
    roundedFrame(painter, rect, radius, m_theme.colors().accent, 2);
}

void StylePainter::field(QPainter& painter, const QStyleOption& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    roundedFill(painter, option.rect, Theme::RadiusControl, enabled ? c.base : c.window);
    if (has(option, QStyle::State_HasFocus) && enabled)
        roundedFrame(painter, option.rect, Theme::RadiusControl, c.accent, 2);
    else
        roundedFrame(painter, option.rect, Theme::RadiusControl, enabled ? c.control : c.hairline);
}

void StylePainter::pushButton(QPainter& painter, const QStyleOption& option, bool primary) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && enabled;
    QColor fill = c.raised;
    if (primary && enabled)
        fill = down ? mixed(c.accent, c.text, 0.2) : hover ? mixed(c.accent, c.text, 0.1) : c.accent;
    else if (down)
        fill = c.selectionInactive;
    else if (hover)
        fill = c.hover;
    roundedFill(painter, option.rect, Theme::RadiusControl, fill);
    if (!primary || !enabled)
        roundedFrame(painter, option.rect, Theme::RadiusControl, enabled ? mixed(c.hairline, c.control, 0.45) : c.hairline);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (primary)
            roundedFrame(painter, option.rect.adjusted(2, 2, -2, -2), Theme::RadiusControl - 1, c.accentText, 1.5);
        else
            focusRing(painter, option.rect, Theme::RadiusControl);
    }
}

void StylePainter::toolButton(QPainter& painter, const QStyleOption& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On))
        roundedFill(painter, option.rect, Theme::RadiusControl, c.selection);
    else if (has(option, QStyle::State_Sunken))
        roundedFill(painter, option.rect, Theme::RadiusControl, c.selectionInactive);
    else if (hover)
        roundedFill(painter, option.rect, Theme::RadiusControl, mixed(c.hover, c.control, 0.12));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option.rect, Theme::RadiusControl);
}

void StylePainter::checkBox(QPainter& painter, const QStyleOption& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    QRect box(0, 0, Theme::IconSmall, Theme::IconSmall);
    box.moveCenter(option.rect.center());
    if (!marked) {
        roundedFill(painter, box, 3, c.base);
        roundedFrame(painter, box, 3, enabled ? c.control : c.hairline, 1.25);
    } else {
        roundedFill(painter, box, 3, enabled ? c.accent : c.textDisabled);
        painter.setPen(QPen(c.accentText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF o = box.topLeft();
        if (has(option, QStyle::State_NoChange))
            painter.drawLine(o + QPointF(4.5, 8), o + QPointF(11.5, 8));
        else
            painter.drawPolyline(QPolygonF{{o + QPointF(4, 8.4), o + QPointF(7, 11.2), o + QPointF(12, 5.2)}});
    }
    if (has(option, QStyle::State_HasFocus))
        roundedFrame(painter, box.adjusted(-2, -2, 2, 2), 5, c.accent, 1.5);
}

void StylePainter::radioButton(QPainter& painter, const QStyleOption& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    QRectF box(0, 0, Theme::IconSmall, Theme::IconSmall);
    box.moveCenter(QRectF(option.rect).center());
    const bool on = has(option, QStyle::State_On);
    painter.setPen(QPen(!enabled ? c.hairline : on ? c.accent : c.control, on ? 1.75 : 1.25));
    painter.setBrush(c.base);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? c.accent : c.textDisabled);
        painter.drawEllipse(box.adjusted(4.5, 4.5, -4.5, -4.5));
    }
    if (has(option, QStyle::State_HasFocus)) {
        painter.setPen(QPen(c.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

void StylePainter::headerSection(QPainter& painter, const QStyleOptionHeader& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hover ? c.hover : c.base);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hairline);
}

void StylePainter::headerLabel(QPainter& painter, const QStyleOptionHeader& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool trailing = option.textAlignment.testFlag(Qt::AlignRight); // as the model says it: not mirrored yet
    QRect rest = option.rect.adjusted(0, 0, 0, -1);
    painter.setFont(m_theme.font(Theme::Type::Secondary));
    painter.setPen(sorted ? c.text : c.textSecondary);
    const int mark = sorted ? Theme::Space3 + 2 : 0;
    const QString words = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, std::max(0, rest.width() - mark));
    const int width = painter.fontMetrics().horizontalAdvance(words);
    const Qt::Alignment side = (trailing ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
    const QRect block = QStyle::alignedRect(option.direction, side, QSize(width + mark, rest.height()), rest);
    const bool rtl = option.direction == Qt::RightToLeft;
    painter.drawText(rtl ? block.adjusted(mark, 0, 0, 0) : block.adjusted(0, 0, -mark, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, words);
    if (!sorted)
        return;
    // Qt calls the mark of an ascending sort "SortDown".
    const Glyph glyph = option.sortIndicator == QStyleOptionHeader::SortDown ? Glyph::SortUp : Glyph::SortDown;
    const int x = rtl ? block.left() : block.right() - Theme::Space3 + 1;
    painter.drawPixmap(QPoint(x, block.center().y() - Theme::Space3 / 2 + 1),
                       m_icons.pixmap(glyph, Theme::Space3, c.text, painter.device()->devicePixelRatio()));
}

void StylePainter::toolButtonLabel(QPainter& painter, const QStyleOptionToolButton& option) const
{
    const PainterState state(painter);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect icon(option.rect.left() + Theme::Space2, option.rect.center().y() - Theme::IconSmall / 2 + 1, Theme::IconSmall, Theme::IconSmall);
    option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, icon), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = option.rect.adjusted(Theme::Space2 + Theme::IconSmall + 6, 0, -Theme::Space1, 0);
    painter.setFont(option.font);
    painter.setPen(enabled ? m_theme.colors().text : m_theme.colors().textDisabled);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
                     Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::AlignLeading, option.text);
}

// Qt's own places the words of an icon's button beside the button when it is read from the right.
void StylePainter::pushButtonLabel(QPainter& painter, const QStyleOptionButton& option) const
{
    const PainterState state(painter);
    const bool enabled = has(option, QStyle::State_Enabled);
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int left = option.rect.left() + (option.rect.width() - option.iconSize.width() - Theme::Space1 - words) / 2;
    const QRect icon(QPoint(left, option.rect.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
    const QRect text(icon.right() + 1 + Theme::Space1, option.rect.top(), words, option.rect.height());
    option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, icon), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void StylePainter::scrollBar(QPainter& painter, const QStyleOptionSlider& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    if (option.minimum >= option.maximum)
        return;
    const int length = option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const int span = option.maximum - option.minimum;
    const int thumb = std::clamp(int(qint64(length) * option.pageStep / (qint64(span) + option.pageStep)), 28, length);
    const int offset = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                       length - thumb, option.upsideDown);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    QRect box = option.rect;
    if (option.orientation == Qt::Vertical)
        box = QRect(box.left() + inset, box.top() + offset, box.width() - 2 * inset, thumb);
    else
        box = QRect(box.left() + offset, box.top() + inset, thumb, box.height() - 2 * inset);
    roundedFill(painter, box, (Theme::Space3 - 2 * inset) / 2.0, active ? c.control : mixed(c.base, c.control, 0.55));
}

void StylePainter::progress(QPainter& painter, const QStyleOptionProgressBar& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    QRect track(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 4);
    roundedFill(painter, track, 2, mixed(c.hairline, c.control, 0.25));
    QRect done = track;
    if (option.maximum <= option.minimum)
        done.setWidth(track.width() / 3);
    else
        done.setWidth(int(qint64(track.width()) * (option.progress - option.minimum) / (option.maximum - option.minimum)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (done.width() > 0)
        roundedFill(painter, done, 2, c.accent);
}

void StylePainter::tab(QPainter& painter, const QStyleOptionTab& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const bool selected = has(option, QStyle::State_Selected);
    if (selected) {
        QRect mark(option.rect.left() + Theme::Space2, option.rect.bottom() - 1, option.rect.width() - 2 * Theme::Space2, 2);
        roundedFill(painter, mark, 1, c.accent);
    }
    painter.setPen(selected || has(option, QStyle::State_MouseOver) ? c.text : c.textSecondary);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (has(option, QStyle::State_HasFocus) && selected)
        focusRing(painter, option.rect.adjusted(2, 2, -2, -4), Theme::RadiusControl);
}

void StylePainter::comboBox(QPainter& painter, const QStyleOptionComboBox& option) const
{
    if (option.editable)
        field(painter, option);
    else if (option.frame)
        pushButton(painter, option, false);
    const bool rtl = option.direction == Qt::RightToLeft;
    QRect box(0, 0, Theme::IconSmall, Theme::IconSmall);
    box.moveCenter(option.rect.center());
    box.moveLeft(rtl ? option.rect.left() + Theme::Space2 : option.rect.right() - Theme::Space2 - Theme::IconSmall + 1);
    const ThemeColors& c = m_theme.colors();
    painter.drawPixmap(box.topLeft(),
                       m_icons.pixmap(Glyph::ChevronDown, Theme::IconSmall,
                                      has(option, QStyle::State_Enabled) ? c.textSecondary : c.textDisabled,
                                      painter.device()->devicePixelRatio()));
}

void StylePainter::menuItem(QPainter& painter, const QStyleOptionMenuItem& option) const
{
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.left() + Theme::Space2, row.center().y(), row.width() - 2 * Theme::Space2, 1), c.hairline);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        roundedFill(painter, row.adjusted(Theme::Space1, 1, -Theme::Space1, -1), Theme::RadiusControl, c.selection);
    const qreal scale = painter.device()->devicePixelRatio();
    const QRect mark = QStyle::visualRect(option.direction, row,
                                          QRect(row.left() + Theme::Space3, row.center().y() - 7, Theme::IconSmall, Theme::IconSmall));
    const QColor ink = enabled ? c.text : c.textDisabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        painter.drawPixmap(mark.topLeft(), m_icons.pixmap(Glyph::Check, Theme::IconSmall, c.accent, scale));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = QStyle::visualRect(option.direction, row,
                                          row.adjusted(Theme::Space3 + Theme::IconSmall + Theme::Space2, 0, -Theme::Space3, 0));
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::AlignLeading, parts.value(0));
    painter.setPen(enabled ? c.textSecondary : c.textDisabled);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignTrailing, parts.value(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        painter.drawPixmap(QStyle::visualRect(option.direction, row,
                                              QRect(row.right() - Theme::Space2 - 15, row.center().y() - 7, 16, 16)).topLeft(),
                           m_icons.pixmap(Glyph::ChevronRight, Theme::IconSmall, ink, scale));
}

void StylePainter::popupPanel(QPainter& painter, const QRect& rect) const
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, m_theme.colors().raised);
    painter.setPen(mixed(m_theme.colors().hairline, m_theme.colors().control, 0.35));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace firebreak::ui
