// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// That an issuer was asked to evaluate its score again (R44, FK20): JSON `issuer`, `answer`, `text`, `by`,
/// `at`, `answeredAt`.
struct RescoreRequest
{
    QString issuer;
    RescoreAnswer answer = RescoreAnswer::Open;
    QString text;
    std::optional<RecordId> by;
    Instant at;
    std::optional<Instant> answeredAt;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<RescoreRequest> fromJson(const QJsonObject& json);
    friend bool operator==(const RescoreRequest&, const RescoreRequest&) = default;
};

} // namespace firebreak
