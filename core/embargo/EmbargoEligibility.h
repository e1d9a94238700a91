// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/embargo/PublicTrace.h"
#include "core/identity/Finding.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace firebreak {

/// Whether something public was found in one place, and what was looked at or found there.
struct TraceAnswer
{
    bool isFound = false;
    QString note;

    friend bool operator==(const TraceAnswer&, const TraceAnswer&) = default;
};

/// The questionnaire that comes before an embargo: is there any public trace (R57)? JSON, in the incident's
/// `embargo.eligibility`: `{"answers": {trace word: {"found","note"}}, "by", "at"}`.
struct EmbargoEligibility
{
    QMap<PublicTrace, TraceAnswer> answers;
    std::optional<RecordId> by;
    Instant at;

    [[nodiscard]] QList<PublicTrace> found() const;
    [[nodiscard]] QList<PublicTrace> unanswered() const;
    /// Every place was looked at and nothing was found.
    [[nodiscard]] bool isEligible() const { return found().isEmpty() && unanswered().isEmpty(); }

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (answers, at) and `body.field-value` (an unknown trace).
    [[nodiscard]] static Result<EmbargoEligibility> fromJson(const QJsonObject& json);
    friend bool operator==(const EmbargoEligibility&, const EmbargoEligibility&) = default;
};

/// What else is known of the thing that is to be embargoed.
struct EligibilityFacts
{
    bool wasPublic = false;       ///< it, or one of its flaws, is or was public (FK7)
    QStringList publicSources;    ///< sources it came by that only tell what is public (FK8)
    QStringList ambiguousSources; ///< sources that may tell either (FK8)
    std::optional<Severity> severity;
    QString justification; ///< for Low and Moderate (R58)
};

/// What speaks against beginning an embargo: blocking for every public trace, a warning for what needs
/// thought. `record` is the incident; places are fields of its `embargo`.
[[nodiscard]] QList<Finding> checkEligibility(const RecordId& record, const EmbargoEligibility& eligibility,
                                              const EligibilityFacts& facts);

} // namespace firebreak
