// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace firebreak {

/// How many letters are to be put in, taken out or changed to make one word of the other (Levenshtein), whatever their
/// case: for naming what somebody may have meant. For words of some letters: time and memory grow with both lengths.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

} // namespace firebreak
