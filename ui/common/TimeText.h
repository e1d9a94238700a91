// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QLocale>
#include <QString>

class QTimeZone;

namespace firebreak::ui {

/// "3 h ago", "in 2 d", "now": the distance in the largest unit that fits (min, h, d; from 60 days on: months, years).
[[nodiscard]] QString relativeTime(Instant then, Instant now);
/// As a due date says it: "in 3 h", "2 d late".
[[nodiscard]] QString dueTime(Instant due, Instant now);
/// "22 Nov 2026, 10:15" in the zone and the locale's manner.
[[nodiscard]] QString absoluteTime(Instant then, const QLocale& locale, const QTimeZone& zone);
/// For tool tips: the absolute time with its zone, and the same moment in UTC.
[[nodiscard]] QString fullTime(Instant then, const QLocale& locale, const QTimeZone& zone);

} // namespace firebreak::ui
