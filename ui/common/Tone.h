// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firebreak::ui {

/// What a colour means. Views name a tone; only Theme knows its colours. Embargo is used for embargoes and nothing else.
enum class Tone {
    Neutral,
    Accent,
    Critical,
    Important,
    Moderate,
    Low,
    Embargo,
    Good,
    Warning, ///< also "due soon"
    Danger,  ///< also "late"
};
inline constexpr int ToneCount = 10;

} // namespace firebreak::ui
