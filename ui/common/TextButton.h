// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QAbstractButton>

namespace firebreak::ui {

/// A button that is only words, in line with the text around it: underlined under the mouse, with the focus ring around.
class TextButton final : public QAbstractButton
{
    Q_OBJECT

public:
    TextButton(const Theme& theme, Theme::Type type, QWidget* parent = nullptr);

    /// None: the colour of links.
    void setTone(std::optional<Tone> tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<Tone> m_tone;
};

} // namespace firebreak::ui
