// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace firebreak::ui {

/// How `typed` names something. Who types the beginning of a word means that word, whatever else holds the letters.
enum class MatchKind { Letters, WordStarts, Start };

/// What a better kind adds to a score; the letters alone give less than a tenth of it.
inline constexpr int MatchKindStep = 100'000;

/// Letters: its characters appear in order, any case. WordStarts: its words begin words of the candidate, in order. Start:
/// the candidate begins with it. Nothing when it does not match; an empty `typed` begins everything.
[[nodiscard]] std::optional<MatchKind> matchKind(QStringView typed, QStringView candidate);

/// How well `typed` names `candidate` when its characters appear in it in order, any case; nothing when they do not.
/// Higher is better: a better MatchKind counts more than anything, then whole words, word starts and runs count more than scattered letters, short candidates more than
/// long ones. An empty `typed` matches everything with 0.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView candidate);

} // namespace firebreak::ui
