// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/AffectActions.h"

#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/flaw/Affect.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array AffectednessWords = {"new", "affected", "not-affected"};
constexpr std::array ResolutionWords = {"delegated", "defer", "wont-fix", "out-of-support"};
constexpr std::array JustificationWords = {"component-not-present", "code-not-present",
                                           "code-not-in-execute-path", "not-controllable-by-adversary",
                                           "inline-mitigations-exist"};

TrackerResolution closingOf(Resolution resolution)
{
    switch (resolution) {
    case Resolution::WontFix:
        return TrackerResolution::WontFix;
    case Resolution::OutOfSupport:
        return TrackerResolution::OutOfSupport;
    case Resolution::Defer:
    case Resolution::Delegated:
        break;
    }
    return TrackerResolution::Deferred;
}

/// Why and by which rule it stays unfixed: as said, else as its tracker was closed.
TrackerClosure closureOf(const ActionScope& scope, TrackerResolution resolution, const CaseView& view)
{
    TrackerClosure closure;
    closure.resolution = resolution;
    closure.reason = scope.text(QLatin1String("reason"));
    closure.policy = scope.text(QLatin1String("policy"));
    if (!closure.reason.isEmpty() || !closure.policy.isEmpty())
        return closure;
    const auto trackers = view.values<Tracker>(scope.target().id, RecordKind::Tracker);
    for (const CaseItem<Tracker>& tracker : trackers) {
        if (tracker.value.closure && fixStateOf(tracker.value.closure->resolution) == fixStateOf(resolution))
            return *tracker.value.closure;
    }
    return closure;
}

/// Staying unfixed asks for the same whether a tracker was filed before or never is: a detailed reason, and a rule
/// of the policy that allows it (R95).
Result<TrackerClosure> leaveUnfixed(const ActionScope& scope, Resolution resolution)
{
    const Result<Affect> affect = Affect::fromJson(scope.target().body);
    if (!affect)
        return failure(affect.error());
    const CaseView view = scope.view();
    Tracker unfiled{.affects = {scope.target().id}, .stream = affect->stream};
    unfiled.component = affect->component;
    unfiled.closure = closureOf(scope, closingOf(resolution), view);
    const TrackerSurroundings around =
        trackerSurroundings(scope.target().id, unfiled, view, ProcessRules::of(view));
    for (const Finding& finding : closingFindings(unfiled, around))
        return failure(finding.check->code,
                       finding.check == &check::TrackerReasonMissing ? QStringLiteral("reason")
                                                                     : QStringLiteral("policy"),
                       finding.details);
    return *unfiled.closure;
}

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
    QJsonValue reason = scope.argument(QLatin1String("reason"));
    QJsonValue policy;
    if (!resolution.isEmpty() && resolution != toWord(Resolution::Delegated)) {
        const Result<TrackerClosure> closure = leaveUnfixed(scope, *resolutionFromWord(resolution));
        if (!closure)
            return failure(closure.error());
        reason = closure->reason;
        policy = closure->policy;
    }
    QJsonObject& body = scope.body();
    body[QLatin1String("affectedness")] = QString(toWord(*affectedness));
    setFieldValue(body, u"resolution", resolution.isEmpty() ? QJsonValue() : QJsonValue(resolution));
    setFieldValue(body, u"justification", scope.argument(QLatin1String("justification")));
    setFieldValue(body, u"notFixedReason", reason);
    setFieldValue(body, u"notFixedPolicy", policy);
    return {};
}

constexpr std::array Arguments = {
    FieldRule{
        .name = "affectedness", .type = FieldType::Word, .words = AffectednessWords, .isRequired = true},
    FieldRule{.name = "resolution", .type = FieldType::Word, .words = ResolutionWords},
    FieldRule{.name = "justification", .type = FieldType::Word, .words = JustificationWords},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000},
    FieldRule{.name = "policy", .type = FieldType::Line, .limit = 100},
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
