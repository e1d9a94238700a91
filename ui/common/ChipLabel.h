// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Chip.h"

#include <QWidget>

namespace firebreak::ui {

/// A Chip as a widget; its word is its accessible name.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(const Theme& theme, QWidget* parent = nullptr);

    void setChip(const Chip& chip);
    [[nodiscard]] const Chip& chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Chip m_chip;
};

} // namespace firebreak::ui
