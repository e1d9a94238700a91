// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode RecordKindUnknown{"record.kind-unknown"};
}

/// What a record is. The number is stored locally; the word is on the wire.
enum class RecordKind : quint8 {
    Report = 1, ///< an entry of the triage queue
    Flaw = 2,   ///< a vulnerability that affects an offering
    Note = 3,   ///< a comment on another record
    Person = 4, ///< a member of the team
};

[[nodiscard]] QLatin1String toWord(RecordKind kind);
/// Fails with `record.kind-unknown`.
[[nodiscard]] Result<RecordKind> recordKindFromWord(QStringView word);

} // namespace firebreak
