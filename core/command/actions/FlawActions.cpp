// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/FlawActions.h"

#include "core/command/CommandError.h"
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/Assessment.h"

#include <QJsonArray>

#include <array>

namespace firebreak {
namespace {

constexpr std::array EndingKinds = {"rejected", "weakness", "not-affected"};
constexpr std::array ReproductionResults = {"reproduced", "not-reproduced", "not-possible"};
constexpr std::array AssessmentItems = {"incident", "cvss", "cwe", "documentation", "mitigation", "severity"};
constexpr std::array ConsultationTopics = {"layered-products", "containers", "services", "pipelines"};
constexpr std::array Classes = {"minor", "major"};
constexpr std::array LabelStates = {"new", "requested", "skipped", "done"};

constexpr FieldRule Reason{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true};

Result<Flaw> flawOf(const ActionScope& scope)
{
    return Flaw::fromJson(scope.target().body);
}

template <class T> void setPart(ActionScope& scope, const char* field, const T& part)
{
    scope.body()[QLatin1String(field)] = part.toJson();
}

template <class T> void setParts(ActionScope& scope, const char* field, const QList<T>& parts)
{
    QJsonArray array;
    for (const T& part : parts)
        array.append(part.toJson());
    if (array.isEmpty())
        scope.body().remove(QLatin1String(field));
    else
        scope.body()[QLatin1String(field)] = array;
}

Result<void> end(ActionScope& scope)
{
    const Result<Flaw> flaw = flawOf(scope);
    if (!flaw)
        return failure(flaw.error());
    if (flaw->ending)
        return failure(error::ConflictField, QStringLiteral("ending"), {toWord(flaw->ending->kind)});
    FlawEnding ending;
    ending.kind = *endingKindFromWord(scope.text(QLatin1String("kind")));
    ending.reason = scope.text(QLatin1String("reason"));
    ending.by = scope.actor().person;
    ending.at = scope.at();
    setPart(scope, "ending", ending);
    return {};
}

Result<void> reopen(ActionScope& scope)
{
    scope.body().remove(QLatin1String("ending"));
    return {};
}

Result<void> classify(ActionScope& scope)
{
    InitialClass initial;
    initial.isMajor = scope.text(QLatin1String("class")) == QLatin1String("major");
    initial.reason = scope.text(QLatin1String("reason"));
    initial.by = scope.actor().person;
    initial.at = scope.at();
    setPart(scope, "initialClass", initial);
    return {};
}

Result<void> reproduce(ActionScope& scope)
{
    Reproduction attempt;
    attempt.result = *reproductionResultFromWord(scope.text(QLatin1String("result")));
    attempt.environment = scope.text(QLatin1String("environment"));
    attempt.by = scope.actor().person;
    attempt.at = scope.at();
    setPart(scope, "reproduction", attempt);
    return {};
}

Result<void> tellReproduction(ActionScope& scope)
{
    Result<Flaw> flaw = flawOf(scope);
    if (!flaw)
        return failure(flaw.error());
    if (!flaw->reproduction)
        return failure(error::ValueMissing, QStringLiteral("reproduction"));
    flaw->reproduction->reportedAt = scope.at();
    setPart(scope, "reproduction", *flaw->reproduction);
    return {};
}

/// The assessor confirms what stands there now; a later confirmation of the same item replaces the earlier.
/// What stands for the item that is revalidated.
QJsonValue assessed(const ActionScope& scope)
{
    const std::optional<Flaw> flaw = CaseView::read<Flaw>(scope.target());
    const std::optional<AssessmentItem> item = assessmentItemFromWord(scope.text(QLatin1String("item")));
    const CaseView view = scope.view();
    return flaw && item ? assessedValue(*item, *flaw, flawCase(scope.target(), view)) : QString();
}

Result<void> revalidate(ActionScope& scope)
{
    Result<Flaw> flaw = flawOf(scope);
    if (!flaw)
        return failure(flaw.error());
    const AssessmentItem item = *assessmentItemFromWord(scope.text(QLatin1String("item")));
    const CaseView view = scope.view();
    const QString value = assessedValue(item, *flaw, flawCase(scope.target(), view));
    if (value.isEmpty())
        return failure(error::ValueMissing, toWord(item));
    flaw->revalidations.removeIf([item](const Revalidation& one) { return one.item == item; });
    flaw->revalidations.append({item, value, scope.actor().person, scope.at(), {}});
    setParts(scope, "revalidations", flaw->revalidations);
    return {};
}

Result<void> checkOfferings(ActionScope& scope)
{
    OfferingCheck check;
    const CaseView view = scope.view();
    check.affects = affectIds(flawCase(scope.target(), view));
    check.coversServices = scope.flag(QLatin1String("services"));
    check.coversPipelines = scope.flag(QLatin1String("pipelines"));
    check.by = scope.actor().person;
    check.at = scope.at();
    setPart(scope, "offeringCheck", check);
    return {};
}

/// The open consultation of that person on that topic; -1 for none.
qsizetype openConsultation(const Flaw& flaw, const RecordId& person, ConsultationTopic topic)
{
    for (qsizetype i = 0; i < flaw.consultations.size(); ++i) {
        const Consultation& one = flaw.consultations.at(i);
        if (one.person == person && one.topic == topic && !one.doneAt)
            return i;
    }
    return -1;
}

Result<void> consult(ActionScope& scope)
{
    Result<Flaw> flaw = flawOf(scope);
    if (!flaw)
        return failure(flaw.error());
    const RecordId person = *scope.id(QLatin1String("person"));
    const ConsultationTopic topic = *consultationTopicFromWord(scope.text(QLatin1String("topic")));
    if (openConsultation(*flaw, person, topic) >= 0)
        return {};
    flaw->consultations.append(
        {.person = person, .topic = topic, .by = scope.actor().person, .at = scope.at()});
    setParts(scope, "consultations", flaw->consultations);
    return {};
}

Result<void> consulted(ActionScope& scope)
{
    Result<Flaw> flaw = flawOf(scope);
    if (!flaw)
        return failure(flaw.error());
    const qsizetype at = openConsultation(*flaw, *scope.id(QLatin1String("person")),
                                          *consultationTopicFromWord(scope.text(QLatin1String("topic"))));
    if (at < 0)
        return failure(error::ValueMissing, QStringLiteral("consultations"));
    flaw->consultations[at].doneAt = scope.at();
    setParts(scope, "consultations", flaw->consultations);
    return {};
}

Result<void> markLabel(ActionScope& scope)
{
    Result<Flaw> flaw = flawOf(scope);
    if (!flaw)
        return failure(flaw.error());
    const QString label = scope.text(QLatin1String("label"));
    if (!flaw->labels.contains(label))
        return failure(error::ValueInvalid, QStringLiteral("label"), {label});
    flaw->labelMarks.removeIf([&label](const LabelMark& mark) { return mark.label == label; });
    flaw->labelMarks.append(
        {label, *labelStateFromWord(scope.text(QLatin1String("state"))), scope.actor().person, {}});
    std::sort(flaw->labelMarks.begin(), flaw->labelMarks.end(),
              [](const LabelMark& a, const LabelMark& b) { return a.label < b.label; });
    setParts(scope, "labelMarks", flaw->labelMarks);
    return {};
}

constexpr std::array EndArguments = {
    FieldRule{.name = "kind", .type = FieldType::Word, .words = EndingKinds, .isRequired = true}, Reason};
constexpr std::array ReopenArguments = {Reason};
constexpr std::array ClassifyArguments = {
    FieldRule{.name = "class", .type = FieldType::Word, .words = Classes, .isRequired = true}, Reason};
constexpr std::array ReproduceArguments = {
    FieldRule{.name = "result", .type = FieldType::Word, .words = ReproductionResults, .isRequired = true},
    FieldRule{.name = "environment", .type = FieldType::Prose, .limit = 10'000, .isRequired = true},
};
constexpr std::array RevalidateArguments = {
    FieldRule{.name = "item", .type = FieldType::Word, .words = AssessmentItems, .isRequired = true}};
constexpr std::array CheckArguments = {FieldRule{.name = "services", .type = FieldType::Flag},
                                       FieldRule{.name = "pipelines", .type = FieldType::Flag}};
constexpr std::array ConsultArguments = {
    FieldRule{.name = "person", .type = FieldType::PersonId, .isRequired = true},
    FieldRule{.name = "topic", .type = FieldType::Word, .words = ConsultationTopics, .isRequired = true},
};
constexpr std::array MarkArguments = {
    FieldRule{.name = "label", .type = FieldType::Line, .limit = 40, .isRequired = true},
    FieldRule{.name = "state", .type = FieldType::Word, .words = LabelStates, .isRequired = true},
};

constexpr ActionRule action(const char* word, Permission permission, std::span<const FieldRule> arguments,
                            Result<void> (*run)(ActionScope&))
{
    return {.word = word,
            .kinds = {RecordKind::Flaw},
            .permission = permission,
            .arguments = arguments,
            .run = run};
}

constexpr std::array Rules = {
    action("flaw.end", Permission::Triage, EndArguments, &end),
    action("flaw.reopen", Permission::Triage, ReopenArguments, &reopen),
    action("flaw.classify", Permission::Triage, ClassifyArguments, &classify),
    action("flaw.reproduce", Permission::EditFlaw, ReproduceArguments, &reproduce),
    action("flaw.tell-reproduction", Permission::Correspond, {}, &tellReproduction),
    confirming(action("flaw.revalidate", Permission::Score, RevalidateArguments, &revalidate), &assessed),
    action("flaw.check-offerings", Permission::EditFlaw, CheckArguments, &checkOfferings),
    action("flaw.consult", Permission::EditFlaw, ConsultArguments, &consult),
    action("flaw.consulted", Permission::EditFlaw, ConsultArguments, &consulted),
    action("flaw.mark-label", Permission::EditFlaw, MarkArguments, &markLabel),
};

} // namespace

std::span<const ActionRule> flawActions()
{
    return Rules;
}

} // namespace firebreak
