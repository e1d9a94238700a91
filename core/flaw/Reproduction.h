// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// An attempt to reproduce the flaw in a controlled environment, and whether the researcher was told (R35):
/// JSON `result`, `environment`, `by`, `at`, `reportedAt`.
struct Reproduction
{
    ReproductionResult result = ReproductionResult::Reproduced;
    QString environment;
    std::optional<RecordId> by;
    Instant at;
    std::optional<Instant> reportedAt; ///< when the researcher was told
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Reproduction> fromJson(const QJsonObject& json);
    friend bool operator==(const Reproduction&, const Reproduction&) = default;
};

} // namespace firebreak
