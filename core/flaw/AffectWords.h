// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace firebreak {

// The enumerations of an affect and their words.

/// Whether a stream of an offering is affected by a flaw.
enum class Affectedness : quint8 { New, Affected, NotAffected };
[[nodiscard]] QLatin1String toWord(Affectedness affectedness); ///< `new`, `affected`, `not-affected`
[[nodiscard]] std::optional<Affectedness> affectednessFromWord(QStringView word);

/// What is done about it (FK35).
enum class Resolution : quint8 {
    Delegated,    ///< to its tracker, which says how it ends
    Defer,        ///< later, if at all
    WontFix,      ///< never
    OutOfSupport, ///< the stream's support does not cover it
};
[[nodiscard]] QLatin1String
toWord(Resolution resolution); ///< `delegated`, `defer`, `wont-fix`, `out-of-support`
[[nodiscard]] std::optional<Resolution> resolutionFromWord(QStringView word);

/// Why a stream is not affected (FK38); the five justifications that VEX documents have in common.
enum class Justification : quint8 {
    ComponentNotPresent,
    CodeNotPresent,
    CodeNotInExecutePath,
    NotControllableByAdversary,
    InlineMitigationsExist,
};
[[nodiscard]] QLatin1String
toWord(Justification justification); ///< `component-not-present`, `code-not-present`, …
[[nodiscard]] std::optional<Justification> justificationFromWord(QStringView word);

/// The pairs there are: new with nothing, defer, won't fix or out of support; affected with any of the four;
/// not affected with nothing (FK35).
[[nodiscard]] bool isPair(Affectedness affectedness, std::optional<Resolution> resolution);

} // namespace firebreak
