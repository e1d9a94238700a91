// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>

#include <chrono>

namespace firebreak {

/// A point on the time line in UTC milliseconds. Zones are a matter of calendars (core/sla) and of display.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

namespace error {
inline constexpr ErrorCode InstantMalformed{"instant.malformed"};
}

/// RFC 3339 in UTC with milliseconds: `2026-11-22T10:15:30.123Z`. The form on the wire and in stored bodies.
[[nodiscard]] QString toText(Instant instant);

/// Reads RFC 3339 / ISO 8601. A time without offset counts as UTC, a date alone as its midnight in UTC: that is how the
/// public feeds mean it. Fails with `instant.malformed`.
[[nodiscard]] Result<Instant> instantFromText(QStringView text);

[[nodiscard]] Instant instantFromMs(qint64 msSinceEpoch);
[[nodiscard]] qint64 toMs(Instant instant);
[[nodiscard]] QDateTime toDateTime(Instant instant);
[[nodiscard]] Instant fromDateTime(const QDateTime& dateTime);

} // namespace firebreak
