// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace firebreak {

/// A vulnerability is one or the other, nothing else (R52).
enum class EmbargoState : quint8 { Public = 1, Embargoed };

/// `public`, `embargoed`.
[[nodiscard]] QLatin1String toWord(EmbargoState state);
[[nodiscard]] std::optional<EmbargoState> embargoStateFromWord(QStringView word);

/// The title of a document, tracker or mail about something under embargo, flagged as such (R59); once it is
/// public, without the flag. Flagging twice is flagging once.
[[nodiscard]] QString flaggedTitle(const QString& title, EmbargoState state);

} // namespace firebreak
