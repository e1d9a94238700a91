// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <QString>

#include <functional>

namespace firebreak::ui {

/// One line of the command palette: an action, a view or a record.
struct PaletteEntry
{
    QString words;
    QString detail;   ///< quiet text behind the words: the section of an action, the state of a record
    QString shortcut; ///< as shown to the person; empty when there is none
    Glyph glyph = Glyph::Command;
    int score = 0;    ///< from fuzzyScore(); higher stands higher
    std::function<void()> run;
};

} // namespace firebreak::ui
