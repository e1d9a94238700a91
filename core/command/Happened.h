// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QStringList>

namespace firebreak {

namespace error {
inline constexpr ErrorCode MomentAhead{
    "command.moment-ahead"}; ///< what is said to have happened has not come yet; place: the field; details: the moment
} // namespace error

/// How far a clock may be ahead: of whoever wrote a moment down before the author's, and the author's before that of
/// whoever applies the command.
inline constexpr std::chrono::minutes ClockSkew{10};

/// Whether something can have happened at `moment`, by the command's own time `at`. A moment that has not come would
/// start and stop clocks that nobody has kept.
[[nodiscard]] inline Result<void> checkHappened(Instant moment, Instant at, const QString& place)
{
    if (moment > at + ClockSkew)
        return failure(error::MomentAhead, place, {toText(moment)});
    return {};
}

} // namespace firebreak
