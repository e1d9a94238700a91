// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// A further analyst asked to look at some kind of offering (R86): JSON `person`, `topic`, `by`, `at`,
/// `doneAt`.
struct Consultation
{
    RecordId person;
    ConsultationTopic topic = ConsultationTopic::LayeredProducts;
    std::optional<RecordId> by; ///< who asked
    Instant at;
    std::optional<Instant> doneAt;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Consultation> fromJson(const QJsonObject& json);
    friend bool operator==(const Consultation&, const Consultation&) = default;
};

} // namespace firebreak
