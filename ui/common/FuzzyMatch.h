// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace firebreak::ui {

/// How well `typed` names `candidate` when its characters appear in it in order, any case; nothing when they do not.
/// Higher is better: whole words, word starts and runs count more than scattered letters, short candidates more than
/// long ones. An empty `typed` matches everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView candidate);

} // namespace firebreak::ui
