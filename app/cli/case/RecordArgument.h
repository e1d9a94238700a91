// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/KindSet.h"
#include "core/command/StateView.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode RecordUnknown{"record.unknown"};      ///< details: what was asked for
inline constexpr ErrorCode RecordOtherKind{"record.other-kind"}; ///< details: what was asked for, its kind
} // namespace error

/// The record that somebody means by its id, or by an id such as CVE-2026-1234 of a report or flaw, or by the
/// name of an offering or a stream. Of several that carry it, one of `kinds`, the newest kind of work first:
/// a flaw before its report. A report that was merged into another is that other.
[[nodiscard]] Result<Record> recordMeant(const StateView& state, const QString& text, KindSet kinds);

} // namespace firebreak
