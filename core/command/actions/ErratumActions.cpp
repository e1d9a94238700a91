// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/ErratumActions.h"

#include "core/command/CommandError.h"
#include "core/command/actions/StampedArgument.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/intake/Attachment.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Value("value");

Stamp stampOf(const ActionScope& scope)
{
    return {scope.actor().person, scope.at()};
}

/// Reads the erratum, changes it, writes it back. What has shipped stays as it was.
template <class Change> Result<void> edit(ActionScope& scope, Change change)
{
    Result<Erratum> erratum = Erratum::fromJson(scope.body());
    if (!erratum)
        return failure(erratum.error());
    if (erratum->shipped)
        return failure(error::FieldFixed, QStringLiteral("shipped"));
    if (const Result<void> changed = change(*erratum); !changed)
        return changed;
    scope.body() = erratum->toJson();
    return {};
}

/// As of every attachment: a hash that is none would never show that the bytes changed.
Result<QJsonValue> readDocument(const QJsonValue& value)
{
    const Result<QJsonValue> read = readsUnstamped<ErratumDocument>(value);
    const QString hash = read ? (*read)[QLatin1String("sha256")].toString() : QString();
    if (!hash.isEmpty() && !isSha256(hash))
        return failure(error::BodyFieldValue, QStringLiteral("sha256"), {hash});
    return read;
}

Result<void> attach(ActionScope& scope)
{
    return edit(scope, [&](Erratum& erratum) -> Result<void> {
        const Result<ErratumDocument> document = stampedArgument<ErratumDocument>(scope, Value);
        if (!document)
            return failure(document.error());
        erratum.documents.removeIf(
            [&](const ErratumDocument& d) { return d.kind == document->kind && d.name == document->name; });
        erratum.documents.append(*document);
        return {};
    });
}

Result<void> detach(ActionScope& scope)
{
    return edit(scope, [&](Erratum& erratum) -> Result<void> {
        erratum.documents.removeIf(
            [&](const ErratumDocument& d) { return d.name == scope.text(QLatin1String("name")); });
        return {};
    });
}

Result<void> signOff(ActionScope& scope)
{
    const SignOffPart part =
        signOffPartFromWord(scope.text(QLatin1String("part"))).value_or(SignOffPart::Security);
    const Permission needed =
        part == SignOffPart::Security ? Permission::ApproveSecurityText : Permission::ApproveDocumentation;
    if (!may(scope.actor(), needed))
        return failure(error::NotPermitted, QStringLiteral("part"), {toWord(part)});
    return edit(scope, [&](Erratum& erratum) -> Result<void> {
        if (erratum.isSignedOff(part))
            return {};
        erratum.signOffs.removeIf([part](const ErratumSignOff& s) { return s.part == part; });
        erratum.signOffs.append({part, erratum.contentHash(), stampOf(scope), {}});
        return {};
    });
}

Result<void> review(ActionScope& scope)
{
    const QString group = scope.text(QLatin1String("group"));
    const Permission needed = group == QLatin1String("incident-response") ? Permission::ApproveSecurityText
                                                                          : Permission::ApproveDocumentation;
    if (!may(scope.actor(), needed))
        return failure(error::NotPermitted, QStringLiteral("group"), {group});
    return edit(scope, [&](Erratum& erratum) -> Result<void> {
        const QString content = erratum.contentHash();
        erratum.reviews.removeIf([&](const FinalReview& r) { return r.group == group; });
        erratum.reviews.append({group, content, stampOf(scope), {}});
        return {};
    });
}

Result<void> grade(ActionScope& scope)
{
    return edit(scope, [&](Erratum& erratum) -> Result<void> {
        const Result<ContainerGrade> container = ContainerGrade::fromJson(scope.argument(Value).toObject());
        if (!container)
            return failure(container.error());
        erratum.containers.removeIf([&](const ContainerGrade& c) { return c.image == container->image; });
        erratum.containers.append(*container);
        return {};
    });
}

Result<void> ship(ActionScope& scope)
{
    return edit(scope, [&](Erratum& erratum) -> Result<void> {
        const CaseView view = scope.view();
        const ProcessRules& rules = ProcessRules::of(view);
        const QList<Finding> missing = blockingFindings(
            shippingFindings(erratum, erratumSurroundings(scope.target().id, erratum, view, rules),
                             scope.at()),
            erratum.approvals);
        if (!missing.isEmpty())
            return failure(missing.first().check->code, missing.first().place, missing.first().details);
        erratum.shipped = stampOf(scope);
        return {};
    });
}

constexpr std::array Parts = {"security", "documentation"};
constexpr std::array DocumentSamples = {
    R"({"kind":"advisory","name":"text.md","sha256":"5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592"})"};
constexpr std::array GradeSamples = {
    R"({"image":"registry/app","gradeBefore":"C","grade":"A","rebuiltAt":"2026-12-01T09:00:00.000Z"})"};

constexpr std::array AttachArguments = {FieldRule{.name = "value",
                                                  .type = FieldType::Structured,
                                                  .isRequired = true,
                                                  .read = &readDocument,
                                                  .samples = DocumentSamples}};
constexpr std::array DetachArguments = {
    FieldRule{.name = "name", .type = FieldType::Line, .limit = 300, .isRequired = true}};
constexpr std::array SignOffArguments = {
    FieldRule{.name = "part", .type = FieldType::Word, .words = Parts, .isRequired = true}};
constexpr std::array ReviewArguments = {
    FieldRule{.name = "group", .type = FieldType::Line, .limit = 100, .isRequired = true}};
constexpr std::array GradeArguments = {FieldRule{.name = "value",
                                                 .type = FieldType::Structured,
                                                 .isRequired = true,
                                                 .read = &readsAs<ContainerGrade>,
                                                 .samples = GradeSamples}};

QJsonValue content(const ActionScope& scope)
{
    const std::optional<Erratum> erratum = CaseView::read<Erratum>(scope.target());
    return erratum ? erratum->contentHash() : QString();
}

constexpr ActionRule rule(const char* word, std::optional<Permission> permission,
                          std::span<const FieldRule> arguments, Result<void> (*run)(ActionScope&),
                          bool isFinal = false)
{
    return ActionRule{.word = word,
                      .kinds = {RecordKind::Erratum},
                      .permission = permission,
                      .arguments = arguments,
                      .run = run,
                      .isFinal = isFinal};
}

constexpr std::array Rules = {
    rule("erratum.attach", Permission::Release, AttachArguments, &attach),
    rule("erratum.detach", Permission::Release, DetachArguments, &detach),
    confirming(rule("erratum.sign-off", std::nullopt, SignOffArguments, &signOff), &content),
    rule("erratum.review", std::nullopt, ReviewArguments, &review),
    rule("erratum.grade", Permission::Release, GradeArguments, &grade),
    confirming(rule("erratum.ship", Permission::Release, {}, &ship, true), &content), // final: the customers have it
};

} // namespace

std::span<const ActionRule> erratumActions()
{
    return Rules;
}

} // namespace firebreak
