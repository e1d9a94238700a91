// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"
#include "ui/common/Theme.h"

#include <QIcon>
#include <QPixmap>

#include <optional>

namespace firebreak::ui {

/// The icon set: Lucide outlines drawn at the asked size and scale, so that they stay crisp at 200 %, and tinted by the
/// theme at paint time, so that an icon made once is right after a change of scheme. The Theme outlives its icons.
class Icons final
{
public:
    explicit Icons(const Theme& theme)
        : m_theme(&theme)
    {}

    /// Secondary text colour at rest, text colour when active or selected, disabled colour when disabled; with a tone,
    /// that tone's ink throughout.
    [[nodiscard]] QIcon icon(Glyph glyph, std::optional<Tone> tone = {}) const;
    /// For painters: `size` in device-independent pixels at `scale` device pixels each.
    [[nodiscard]] QPixmap pixmap(Glyph glyph, int size, const QColor& color, qreal scale) const;

    /// Path of the SVG in the program's resources.
    [[nodiscard]] static QString resource(Glyph glyph);

private:
    const Theme* m_theme;
};

} // namespace firebreak::ui
