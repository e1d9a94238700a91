// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// One change of a severity or of an own score from its first judgement on, with why (R46, R50): JSON
/// `field`, `from`, `to` (absent: not set), `cause`, `reason`, `by`, `at`.
struct ScoreChange
{
    QString field; ///< "severity", "cvss.3.1", …
    QString from;
    QString to;
    std::optional<RescoreCause> cause;
    QString reason;
    std::optional<RecordId> by;
    Instant at;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<ScoreChange> fromJson(const QJsonObject& json);
    friend bool operator==(const ScoreChange&, const ScoreChange&) = default;
};

} // namespace firebreak
