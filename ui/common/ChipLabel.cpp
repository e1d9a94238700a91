// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChipLabel.h"

#include <QPainter>

namespace firebreak::ui {

ChipLabel::ChipLabel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipLabel::setChip(const Chip& chip)
{
    if (chip == m_chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return m_chip.size(m_theme);
}

QSize ChipLabel::minimumSizeHint() const
{
    return {std::min(m_chip.size(m_theme).width(), 3 * Theme::Space6), Chip::Height};
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_chip.paint(painter, rect(), m_theme, false, layoutDirection());
}

} // namespace firebreak::ui
