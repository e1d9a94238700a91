// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode DispositionUnknown{"disposition.unknown"};
}

/// What a report ends as (R15): the component does not affect any offering, it is no vulnerability at all, it
/// is a weakness to be hardened without a CVE (R10), or it is a flaw.
enum class Disposition : quint8 { NotAffected = 1, Rejected, Weakness, Flaw };

/// `not-affected`, `rejected`, `weakness`, `flaw`.
[[nodiscard]] QLatin1String toWord(Disposition disposition);
/// Fails with `disposition.unknown`.
[[nodiscard]] Result<Disposition> dispositionFromWord(QStringView word);

} // namespace firebreak
