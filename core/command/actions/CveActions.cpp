// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/CveActions.h"

#include "core/command/CommandError.h"
#include "core/command/kinds/ConsentCase.h"
#include "core/command/kinds/FlawCase.h"
#include "core/flaw/rule/CvePath.h"
#include "core/incident/IncidentChecks.h"

#include <array>

namespace firebreak {
namespace {

/// The flaw and what is around it, as every step of the path asks.
struct CveCase
{
    Flaw flaw;
    FlawSurroundings around;
};

Result<CveCase> caseOf(const ActionScope& scope)
{
    const Result<Flaw> flaw = Flaw::fromJson(scope.target().body);
    if (!flaw)
        return failure(flaw.error());
    const CaseView view = scope.view();
    return CveCase{*flaw, flawCase(scope.target(), view)};
}

void stand(ActionScope& scope, CveStanding standing)
{
    standing.by = scope.actor().person;
    standing.at = scope.at();
    scope.body()[QLatin1String("cve")] = standing.toJson();
}

Result<void> request(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    if (!known->flaw.cveId.isEmpty())
        return failure(error::CveAlreadyThere, QStringLiteral("cveId"), {known->flaw.cveId});
    if (known->flaw.ending)
        return failure(error::CveOfEnding, QStringLiteral("ending"), {toWord(known->flaw.ending->kind)});
    // Whoever numbers it is told of it (R67).
    const QString assigner = scope.text(QLatin1String("assigner"));
    if (assigner != known->around.policy.cna && !mayTell(assigner, scope.target(), scope.at(), scope.view()))
        return failure(check::IncidentConsentMissing.code, QStringLiteral("consents"), {assigner});
    CveStanding standing;
    standing.status = CveStatus::Requested;
    standing.assigner = assigner;
    stand(scope, standing);
    return {};
}

Result<void> assign(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    if (const Result<void> allowed = mayAssignCve(known->flaw, known->around); !allowed)
        return allowed;
    scope.body()[QLatin1String("cveId")] = scope.text(QLatin1String("cveId"));
    CveStanding standing;
    standing.assigner = known->around.policy.cna;
    stand(scope, standing);
    return {};
}

/// Whose id it is: as said, else as the documents of the flaw's reports say.
QString assignerOf(const ActionScope& scope, const FlawSurroundings& around)
{
    const QString said = scope.text(QLatin1String("assigner"));
    const bool isTold = around.sourceCves.contains(scope.text(QLatin1String("cveId")), Qt::CaseInsensitive);
    return said.isEmpty() && isTold ? around.sourceAssigner : said;
}

/// Takes the id that another CNA gave. In place of another it is a correction, and has its reason; an id of ours
/// that was rejected is kept among the spent ones.
Result<void> take(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    const Flaw& flaw = known->flaw;
    const QString assigner = assignerOf(scope, known->around);
    if (assigner.isEmpty())
        return failure(error::ValueMissing, QStringLiteral("assigner"));
    if (const Result<void> allowed = mayTakeCve(flaw, known->around.policy, assigner); !allowed)
        return allowed;
    const QString cveId = scope.text(QLatin1String("cveId"));
    const bool isOther = !flaw.cveId.isEmpty() && flaw.cveId != cveId;
    if (isOther && !scope.has(QLatin1String("reason")))
        return failure(error::ReasonMissing, QStringLiteral("reason"));
    scope.body()[QLatin1String("cveId")] = cveId;
    CveStanding standing;
    const bool isPublished = known->around.sourceCves.contains(cveId, Qt::CaseInsensitive);
    standing.status = isPublished ? CveStatus::Published : CveStatus::Reserved;
    standing.assigner = assigner;
    standing.reason = scope.text(QLatin1String("reason"));
    if (flaw.cve) {
        standing.spent = flaw.cve->spent;
        if (isOther && flaw.cve->assigner == known->around.policy.cna)
            standing.spent.append(flaw.cveId);
    }
    stand(scope, standing);
    return {};
}

/// Takes off an id that is not the flaw's: another CNA's, given here by mistake.
Result<void> drop(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    if (const Result<void> allowed = mayDropCve(known->flaw, known->around.policy); !allowed)
        return allowed;
    scope.body().remove(QLatin1String("cveId"));
    scope.body().remove(QLatin1String("cve"));
    return {};
}

Result<void> publish(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    const QList<Requirement> missing = cveRecordMissing(known->flaw, known->around);
    if (!missing.isEmpty())
        return failure(missing.first().code, missing.first().field);
    if (!known->flaw.cve || known->flaw.cve->status != CveStatus::Reserved)
        return failure(error::CveStep, QStringLiteral("cve"),
                       {known->flaw.cve ? QString(toWord(known->flaw.cve->status)) : QString()});
    CveStanding standing = *known->flaw.cve;
    standing.status = CveStatus::Published;
    stand(scope, standing);
    return {};
}

Result<void> proposeRejection(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    if (const Result<void> allowed = mayProposeCveRejection(known->flaw, known->around.policy); !allowed)
        return allowed;
    CveStanding standing = *known->flaw.cve;
    standing.wasPublished = standing.status == CveStatus::Published;
    standing.status = CveStatus::RejectProposed;
    standing.reason = scope.text(QLatin1String("reason"));
    stand(scope, standing);
    return {};
}

Result<void> reject(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    if (const Result<void> allowed = mayRejectCve(known->flaw, scope.actor().person); !allowed)
        return allowed;
    CveStanding standing = *known->flaw.cve;
    standing.status = CveStatus::Rejected;
    stand(scope, standing);
    return {};
}

/// The proposal to reject is turned down: the id stands as it did.
Result<void> keep(ActionScope& scope)
{
    const Result<CveCase> known = caseOf(scope);
    if (!known)
        return failure(known.error());
    if (!known->flaw.cve || known->flaw.cve->status != CveStatus::RejectProposed)
        return failure(error::CveStep, QStringLiteral("cve"));
    CveStanding standing = *known->flaw.cve;
    standing.status = standing.wasPublished ? CveStatus::Published : CveStatus::Reserved;
    standing.wasPublished = false;
    standing.reason.clear();
    stand(scope, standing);
    return {};
}

constexpr std::array RequestArguments = {
    FieldRule{.name = "assigner", .type = FieldType::Line, .limit = 100, .isRequired = true}};
constexpr std::array AssignArguments = {
    FieldRule{.name = "cveId", .type = FieldType::CveId, .isRequired = true}};
constexpr std::array TakeArguments = {
    FieldRule{.name = "cveId", .type = FieldType::CveId, .isRequired = true},
    FieldRule{.name = "assigner", .type = FieldType::Line, .limit = 100},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000}};
constexpr std::array ReasonArguments = {
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true}};

constexpr ActionRule action(const char* word, std::span<const FieldRule> arguments,
                            Result<void> (*run)(ActionScope&), bool isFinal = false)
{
    return {.word = word,
            .kinds = {RecordKind::Flaw},
            .permission = Permission::EditFlaw,
            .arguments = arguments,
            .run = run,
            .isFinal = isFinal};
}

constexpr std::array Rules = {
    action("cve.request", RequestArguments, &request),
    action("cve.assign", AssignArguments, &assign),
    action("cve.take", TakeArguments, &take),
    action("cve.drop", ReasonArguments, &drop),
    action("cve.publish", {}, &publish, true), // what is in the CVE list stays there
    action("cve.propose-rejection", ReasonArguments, &proposeRejection),
    action("cve.reject", {}, &reject, true), // the id is spent
    action("cve.keep", ReasonArguments, &keep),
};

} // namespace

std::span<const ActionRule> cveActions()
{
    return Rules;
}

} // namespace firebreak
