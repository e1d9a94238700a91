// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace firebreak::ui {

/// The size a new window should have: `wanted`, as far as the screen has room for it and its frame.
[[nodiscard]] QSize fittingScreen(const QWidget& window, QSize wanted);

} // namespace firebreak::ui
