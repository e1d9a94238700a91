// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/incident/IncidentWords.h"
#include "core/tracker/Stamp.h"

namespace firebreak {

/// A criterion that is met, with what shows it. JSON: `criterion`, `evidence`; without evidence it is
/// `body.field-missing`.
template <class Criterion> struct MetCriterion
{
    Criterion criterion{};
    QString evidence;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<MetCriterion> fromJson(const QJsonObject& json);
    friend bool operator==(const MetCriterion&, const MetCriterion&) = default;
};

/// What the key stakeholders decided. JSON: `accepted`, `reason` (must be there for a refusal), `severity`
/// (the highest of the incident's flaws at that time), `by`, `at`.
struct DeclarationDecision
{
    bool isAccepted = false;
    QString reason;
    std::optional<Severity> severity;
    Stamp stamp;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeclarationDecision> fromJson(const QJsonObject& json);
    friend bool operator==(const DeclarationDecision&, const DeclarationDecision&) = default;
};

/// One proposal of the incident's class and what became of it (R77): the analyst proposes with criteria and
/// evidence, key incident-response stakeholders decide. Kept in order, never changed afterwards: another
/// opinion is another declaration.
///
/// JSON: `class`, `watch` (an executive watch), `criteria`, `watchCriteria`, `reason`, `by`, `at`,
/// `decision`.
struct Declaration
{
    IncidentClass incidentClass = IncidentClass::Minor;
    bool isWatch = false;
    QList<MetCriterion<MajorCriterion>> criteria;
    QList<MetCriterion<WatchCriterion>> watchCriteria;
    QString reason;
    Stamp stamp;
    std::optional<DeclarationDecision> decision;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader; `body.field-value` for a criterion given twice.
    [[nodiscard]] static Result<Declaration> fromJson(const QJsonObject& json);
    friend bool operator==(const Declaration&, const Declaration&) = default;
};

} // namespace firebreak
