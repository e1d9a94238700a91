// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

namespace firebreak::ui {

/// One entry of the rail: icon and word, or the icon alone when the rail is narrow.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme& theme, Glyph glyph, const QString& word, QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icons m_icons;
    Glyph m_glyph;
    bool m_narrow = false;
};

} // namespace firebreak::ui
