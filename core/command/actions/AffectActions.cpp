// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/AffectActions.h"

#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"
#include "core/flaw/Affect.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array AffectednessWords = {"new", "affected", "not-affected"};
constexpr std::array ResolutionWords = {"delegated", "defer", "wont-fix", "out-of-support"};
constexpr std::array JustificationWords = {"component-not-present", "code-not-present",
                                           "code-not-in-execute-path", "not-controllable-by-adversary",
                                           "inline-mitigations-exist"};

/// What is not given is cleared: a justification or reason is of the words it came with. Affected alone means
/// that the tracker decides.
Result<void> assess(ActionScope& scope)
{
    const auto affectedness = affectednessFromWord(scope.text(QLatin1String("affectedness")));
    QString resolution = scope.text(QLatin1String("resolution"));
    if (resolution.isEmpty() && affectedness == Affectedness::Affected)
        resolution = toWord(Resolution::Delegated);
    if (!isPair(*affectedness, resolutionFromWord(resolution)))
        return failure(error::ValueInvalid, QStringLiteral("resolution"), {resolution});
    const bool isUnaffected = affectedness == Affectedness::NotAffected;
    if (isUnaffected && !scope.has(QLatin1String("justification")))
        return failure(error::ValueMissing, QStringLiteral("justification"));
    if (!isUnaffected && scope.has(QLatin1String("justification")))
        return failure(error::ValueInvalid, QStringLiteral("justification"));
    QJsonObject& body = scope.body();
    body[QLatin1String("affectedness")] = QString(toWord(*affectedness));
    setFieldValue(body, u"resolution", resolution.isEmpty() ? QJsonValue() : QJsonValue(resolution));
    setFieldValue(body, u"justification", scope.argument(QLatin1String("justification")));
    setFieldValue(body, u"notFixedReason", scope.argument(QLatin1String("reason")));
    return {};
}

constexpr std::array Arguments = {
    FieldRule{
        .name = "affectedness", .type = FieldType::Word, .words = AffectednessWords, .isRequired = true},
    FieldRule{.name = "resolution", .type = FieldType::Word, .words = ResolutionWords},
    FieldRule{.name = "justification", .type = FieldType::Word, .words = JustificationWords},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
};

constexpr std::array Rules = {
    ActionRule{.word = "affect.assess",
               .kinds = {RecordKind::Affect},
               .permission = Permission::EditFlaw,
               .arguments = Arguments,
               .run = &assess},
};

} // namespace

std::span<const ActionRule> affectActions()
{
    return Rules;
}

} // namespace firebreak
