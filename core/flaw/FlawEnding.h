// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// That a flaw ended without a fix, and why (R10, R30): JSON `kind`, `reason`, `by`, `at`.
struct FlawEnding
{
    EndingKind kind = EndingKind::Rejected;
    QString reason;
    std::optional<RecordId> by;
    Instant at;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<FlawEnding> fromJson(const QJsonObject& json);
    friend bool operator==(const FlawEnding&, const FlawEnding&) = default;
};

} // namespace firebreak
