// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tone.h"

#include <QColor>

#include <array>

namespace firebreak::ui {

/// The colours of one scheme. Text colours keep 4.5:1 on every surface here, the selected row included, and control
/// colours keep 3:1; tests/ui/common/tst_ThemeColors proves it.
struct ThemeColors
{
    /// One tone: `ink` for text and marks on any surface, `fill` for the chip behind that ink.
    struct Pair
    {
        QColor ink;
        QColor fill;
    };

    QColor window;            ///< rail, bars, margins
    QColor base;              ///< lists, editors, reading surfaces
    QColor raised;            ///< menus, popovers, cards
    QColor sunken;            ///< code, quotes, skeletons
    QColor hover;
    QColor selection;         ///< selected row of the list with the focus
    QColor selectionInactive; ///< selected row of another list
    QColor hairline;          ///< separators; carries no meaning of its own
    QColor control;           ///< outline of check boxes, fields and buttons
    QColor text;
    QColor textSecondary;
    QColor textDisabled;
    QColor accent;     ///< focus, selection marks, the one primary action
    QColor accentText; ///< on accent
    QColor link;
    QColor shadow; ///< translucent
    std::array<Pair, ToneCount> tones;

    [[nodiscard]] const Pair& tone(Tone tone) const { return tones[std::size_t(tone)]; }

    [[nodiscard]] static const ThemeColors& light();
    [[nodiscard]] static const ThemeColors& dark();
};

} // namespace firebreak::ui
