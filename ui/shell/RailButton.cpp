// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RailButton.h"

#include "ui/common/PainterState.h"

#include <QStyle>

namespace firebreak::ui {

RailButton::RailButton(const Theme& theme, Glyph glyph, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icons(theme)
    , m_glyph(glyph)
{
    setText(word);
    setAccessibleName(word);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int icon = Theme::IconSmall + 2 * Theme::Space2;
    return {m_narrow ? icon : icon + fontMetrics().horizontalAdvance(text()) + Theme::Space3, Theme::RowNormal};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.selection : c.selectionInactive);
        painter.drawRoundedRect(rect(), Theme::RadiusCard, Theme::RadiusCard);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::RadiusCard, Theme::RadiusCard);
    }
    const QColor ink = isChecked() ? c.text : c.textSecondary;
    QRect icon(Theme::Space2, (height() - Theme::IconSmall) / 2, Theme::IconSmall, Theme::IconSmall);
    if (m_narrow)
        icon.moveLeft((width() - Theme::IconSmall) / 2);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
                       m_icons.pixmap(m_glyph, Theme::IconSmall, ink, devicePixelRatioF()));
    if (m_narrow)
        return;
    const QRect words = rect().adjusted(icon.right() + Theme::Space2 + 2, 0, -Theme::Space1, 0);
    QFont font = m_theme.font(Theme::Type::Body);
    font.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace firebreak::ui
