// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// That an assessor confirmed one item of the triage (R85, R90): JSON `item`, `value`, `by`, `at`. It counts
/// while the item still has that value.
struct Revalidation
{
    AssessmentItem item = AssessmentItem::Cvss;
    QString value; ///< what was confirmed; see assessedValue()
    std::optional<RecordId> by;
    Instant at;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Revalidation> fromJson(const QJsonObject& json);
    friend bool operator==(const Revalidation&, const Revalidation&) = default;
};

} // namespace firebreak
