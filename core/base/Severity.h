// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace firebreak {

namespace error {
inline constexpr ErrorCode SeverityUnknown{"severity.unknown"};
}

/// The team's own judgement of a vulnerability, exactly four steps (R48), ordered. Not a CVSS band: it is set
/// by a person after scoring and may differ from the band.
enum class Severity : quint8 { Low = 1, Moderate, Important, Critical };

/// `low`, `moderate`, `important`, `critical`: the form on the wire and in queries.
[[nodiscard]] QLatin1String toWord(Severity severity);
/// Reads the word, any case. Fails with `severity.unknown`.
[[nodiscard]] Result<Severity> severityFromWord(QStringView word);

} // namespace firebreak
