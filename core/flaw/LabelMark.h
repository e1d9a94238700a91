// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// How far the work is that a label of the flaw asks for: JSON `label`, `state`, `contributor`. A label
/// without a mark is new.
struct LabelMark
{
    QString label;
    LabelState state = LabelState::New;
    std::optional<RecordId> contributor;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<LabelMark> fromJson(const QJsonObject& json);
    friend bool operator==(const LabelMark&, const LabelMark&) = default;
};

} // namespace firebreak
