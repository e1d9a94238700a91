// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace firebreak::ui {

/// Contrast of two opaque colours as WCAG 2.2 defines it: 1 (equal) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace firebreak::ui
