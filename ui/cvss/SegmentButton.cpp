// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/SegmentButton.h"

#include "ui/common/PainterState.h"

#include <QStyleOptionFocusRect>

namespace firebreak::ui {
namespace {

constexpr int Padding = 7;
constexpr int Gap = 5;

} // namespace

SegmentButton::SegmentButton(const Theme& theme, const QString& code, const QString& name, Place place,
                             QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_code(code), m_place(place)
{
    setCheckable(true);
    setText(name);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    int width = 2 * Padding;
    if (!m_code.isEmpty())
        width += QFontMetrics(m_theme.font(Theme::Type::MonoSecondary)).horizontalAdvance(m_code);
    if (!text().isEmpty())
        width += QFontMetrics(m_theme.font(Theme::Type::Body)).horizontalAdvance(text());
    if (!m_code.isEmpty() && !text().isEmpty())
        width += Gap;
    return {width, Height};
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& colors = m_theme.colors();
    const ThemeColors::Pair& accent = colors.tone(Tone::Accent);

    // The ends are rounded by drawing a wider shape and cutting off its other end.
    constexpr int over = 2 * Theme::RadiusControl;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const bool isLeftEnd = m_place == (isRtl ? Place::Last : Place::First);
    const bool isRightEnd = m_place == (isRtl ? Place::First : Place::Last);
    const QRectF shape =
        QRectF(rect()).adjusted(isLeftEnd ? 0.5 : -over, 0.5, isRightEnd ? -0.5 : over, -0.5);
    painter.setClipRect(rect());
    painter.setPen(QPen(colors.control, 1));
    painter.setBrush(isChecked() ? accent.fill : underMouse() ? colors.hover : colors.base);
    painter.drawRoundedRect(shape, Theme::RadiusControl, Theme::RadiusControl);
    if (!isLeftEnd) {
        painter.setPen(QPen(isChecked() ? colors.control : colors.hairline, 1));
        painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRect(QRectF(1, height() - 3, width() - 1, 2));
    }

    const QFont codeFont = m_theme.font(Theme::Type::MonoSecondary);
    const int codeWidth = QFontMetrics(codeFont).horizontalAdvance(m_code);
    QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    painter.setFont(codeFont);
    painter.setPen(isChecked() ? accent.ink : colors.textSecondary);
    const QRect codeBox = text().isEmpty() ? rect() : QRect(inner.left(), 0, codeWidth, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, codeBox), Qt::AlignCenter, m_code);
    if (!text().isEmpty()) {
        if (!m_code.isEmpty())
            inner.setLeft(inner.left() + codeWidth + Gap);
        painter.setFont(m_theme.font(Theme::Type::Body));
        painter.setPen(isChecked() ? accent.ink : isEnabled() ? colors.text : colors.textDisabled);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner), Qt::AlignCenter, text());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace firebreak::ui
