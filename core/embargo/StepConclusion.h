// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// How one step of a fixed list ended: done, or not applicable with a reason. JSON:
/// `{"step","done","reason","at","by"}`; `done` false is not applicable.
struct StepConclusion
{
    QString step; ///< the step's word
    bool isDone = true;
    QString reason; ///< why it does not apply; may be empty when it is done
    Instant at;
    std::optional<RecordId> by;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (step, at, and the reason of what does not apply) and the codes of
    /// BodyReader.
    [[nodiscard]] static Result<StepConclusion> fromJson(const QJsonObject& json);
    friend bool operator==(const StepConclusion&, const StepConclusion&) = default;
};

/// The steps of a list that have no conclusion, in the list's order.
[[nodiscard]] QStringList openSteps(const QStringList& steps, const QList<StepConclusion>& conclusions);

} // namespace firebreak
