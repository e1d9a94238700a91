// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextButton.h"

#include "ui/common/PainterState.h"
#include "ui/common/StylePainter.h"

namespace firebreak::ui {
namespace {

constexpr int RingRoom = 2; ///< above and below the words

} // namespace

TextButton::TextButton(const Theme& theme, Theme::Type type, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFont(theme.font(type));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TextButton::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

QSize TextButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 2 * RingRoom};
}

void TextButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& colors = m_theme.colors();
    QFont words = font();
    words.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(words);
    painter.setPen(!isEnabled() ? colors.textSecondary : m_tone ? colors.tone(*m_tone).ink : colors.link);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, text());
    if (hasFocus())
        StylePainter(m_theme).focusRing(painter, rect(), Theme::RadiusControl);
}

} // namespace firebreak::ui
