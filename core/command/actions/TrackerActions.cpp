// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/TrackerActions.h"

#include "core/command/CommandError.h"
#include "core/command/actions/StampedArgument.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/flaw/Affect.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Value("value");
constexpr QLatin1String Number("number");
constexpr QLatin1String Reason("reason");

Stamp stampOf(const ActionScope& scope)
{
    return {scope.actor().person, scope.at()};
}

/// Product Security files trackers; whoever else works on one is engineering.
TrackerParty partyOf(const ActionScope& scope)
{
    return may(scope.actor(), Permission::FileTracker) ? TrackerParty::ProductSecurity
                                                       : TrackerParty::Engineering;
}

Result<void> write(ActionScope& scope, const Tracker& tracker)
{
    const QJsonObject body = tracker.toJson();
    // A value that its own reader refuses never gets into a record.
    const Result<Tracker> read = Tracker::fromJson(body);
    if (!read)
        return failure(read.error());
    scope.body() = body;
    return {};
}

/// Reads the tracker, changes it, writes it back.
template <class Change> Result<void> edit(ActionScope& scope, Change change)
{
    Result<Tracker> tracker = Tracker::fromJson(scope.body());
    if (!tracker)
        return failure(tracker.error());
    if (const Result<void> changed = change(*tracker); !changed)
        return changed;
    return write(scope, *tracker);
}

/// Changes the proposal that `number` names, while it is open.
template <class Change> Result<void> editProposal(ActionScope& scope, Change change)
{
    return edit(scope, [&](Tracker& tracker) -> Result<void> {
        TrackerProposal* proposal = tracker.proposal(int(scope.number(Number).value_or(0)));
        if (!proposal || proposal->state() != ProposalState::Open)
            return failure(error::ValueInvalid, Number);
        return change(tracker, *proposal);
    });
}

bool isStream(const ActionScope& scope, const RecordId& id)
{
    const std::optional<Record> record = scope.record(id);
    return record && record->kind == RecordKind::Stream;
}

Result<void> propose(ActionScope& scope)
{
    return edit(scope, [&](Tracker& tracker) -> Result<void> {
        QJsonObject json = scope.argument(Value).toObject();
        json[QLatin1String("number")] = int(tracker.proposals.size()) + 1;
        json.remove(QLatin1String("agreements"));
        json.remove(QLatin1String("answer"));
        json[QLatin1String("party")] = QString(toWord(partyOf(scope)));
        Result<TrackerProposal> proposal = TrackerProposal::fromJson(stampedNow(scope, json));
        if (!proposal)
            return failure(proposal.error());
        if (proposal->stream && !isStream(scope, *proposal->stream))
            return failure(error::ReferenceAbsent, QStringLiteral("stream"));
        tracker.proposals.append(*proposal);
        return {};
    });
}

/// A proposal as an argument: number, party, who and when are the action's.
Result<QJsonValue> readProposal(const QJsonValue& value)
{
    if (!value.isObject())
        return failure(error::BodyFieldType);
    QJsonObject json = value.toObject();
    json[QLatin1String("number")] = 1;
    json[QLatin1String("party")] = QString(toWord(TrackerParty::Engineering));
    return readsUnstamped<TrackerProposal>(json).map([](const QJsonValue& read) {
        QJsonObject canonical = read.toObject();
        for (const char* key : {"number", "party", "agreements", "answer"})
            canonical.remove(QLatin1String(key));
        return QJsonValue(canonical);
    });
}

Result<void> answer(ActionScope& scope)
{
    return editProposal(scope, [&](Tracker&, TrackerProposal& proposal) -> Result<void> {
        const bool isAccepted = scope.flag(QLatin1String("accepted"));
        // A negotiated one is accepted by agreeing.
        if (isAccepted && proposal.isNegotiated())
            return failure(error::ValueInvalid, QLatin1String("accepted"));
        proposal.answer = ProposalAnswer{isAccepted, scope.text(Reason), stampOf(scope)};
        return {};
    });
}

/// An agreed timeframe sets its milestone.
void applyTimeframe(Tracker& tracker, const TrackerProposal& proposal)
{
    const std::optional<MilestoneKind> kind = milestoneKindFromWord(proposal.milestone);
    if (!kind)
        return;
    const auto it = std::find_if(tracker.milestones.begin(), tracker.milestones.end(),
                                 [kind](const TrackerMilestone& m) { return m.kind == *kind; });
    if (it != tracker.milestones.end()) {
        it->due = proposal.due;
        return;
    }
    TrackerMilestone milestone;
    milestone.kind = *kind;
    milestone.due = proposal.due;
    tracker.milestones.append(milestone);
}

bool isAffected(const ActionScope& scope, const RecordId& flaw, const Affect& wanted)
{
    const auto affects = scope.view().values<Affect>(flaw, RecordKind::Affect);
    return std::any_of(affects.cbegin(), affects.cend(), [&wanted](const CaseItem<Affect>& known) {
        return known.value.stream == wanted.stream && known.value.component == wanted.component;
    });
}

/// An agreed offering is affected too: each flaw that the tracker is about gets an affect of it, that waits for a tracker
/// of its own (R94). One that is there already stays as it was judged.
Result<void> addOffering(ActionScope& scope, const Tracker& tracker, const TrackerProposal& proposal)
{
    if (!isStream(scope, *proposal.stream)) // it was taken back since
        return failure(error::ReferenceAbsent, QStringLiteral("stream"));
    QList<RecordId> flaws;
    for (const RecordId& id : tracker.affects) {
        const std::optional<Affect> affect = scope.view().value<Affect>(id);
        if (affect && !flaws.contains(affect->flaw))
            flaws.append(affect->flaw);
    }
    for (const RecordId& flaw : std::as_const(flaws)) {
        Affect wanted{.flaw = flaw, .stream = *proposal.stream};
        wanted.component = proposal.component.isEmpty() ? tracker.component : proposal.component;
        if (isAffected(scope, flaw, wanted))
            continue;
        // Another agreement after this one was taken back makes another record.
        const QStringList name{scope.target().id.toText(), QString::number(proposal.number), toText(scope.at()),
                               flaw.toText()};
        QJsonObject fields{{QStringLiteral("flaw"), flaw.toText()},
                           {QStringLiteral("stream"), proposal.stream->toText()},
                           {QStringLiteral("affectedness"), QString(toWord(Affectedness::Affected))},
                           {QStringLiteral("resolution"), QString(toWord(Resolution::Delegated))}};
        if (!wanted.component.isEmpty())
            fields[QLatin1String("component")] = wanted.component;
        const RecordId id(Uuid::fromName("agreed-affect", name.join(u'/').toLatin1()));
        if (const Result<void> made = scope.make(RecordKind::Affect, id, fields); !made)
            return made;
    }
    return {};
}

Result<void> agree(ActionScope& scope)
{
    return editProposal(scope, [&](Tracker& tracker, TrackerProposal& proposal) -> Result<void> {
        const TrackerParty party = partyOf(scope);
        if (!proposal.isNegotiated())
            return failure(error::ValueInvalid, Number);
        if (proposal.hasAgreed(party))
            return {};
        proposal.agreements.append({party, stampOf(scope)});
        if (proposal.state() != ProposalState::Accepted)
            return {};
        if (proposal.kind == ProposalKind::AddOffering)
            return addOffering(scope, tracker, proposal);
        applyTimeframe(tracker, proposal);
        return {};
    });
}

Result<void> close(ActionScope& scope)
{
    return edit(scope, [&](Tracker& tracker) -> Result<void> {
        if (!tracker.isOpen())
            return failure(error::ConflictField, QStringLiteral("status"), {toWord(tracker.status)});
        tracker.status = TrackerStatus::Closed;
        TrackerClosure closure;
        closure.resolution = trackerResolutionFromWord(scope.text(QLatin1String("resolution")))
                                 .value_or(TrackerResolution::Fixed);
        closure.reason = scope.text(Reason);
        closure.policy = scope.text(QLatin1String("policy"));
        closure.stamp = stampOf(scope);
        tracker.closure = closure;
        const CaseView view = scope.view();
        const ProcessRules& rules = ProcessRules::of(view);
        const QList<Finding> against =
            closingFindings(tracker, trackerSurroundings(scope.target().id, tracker, view, rules));
        if (!against.isEmpty())
            return failure(against.first().check->code, against.first().place, against.first().details);
        return {};
    });
}

Result<void> reopen(ActionScope& scope)
{
    return edit(scope, [](Tracker& tracker) -> Result<void> {
        if (!tracker.isOpen())
            tracker.status = TrackerStatus::InProgress;
        tracker.closure.reset();
        return {};
    });
}

template <class T> Result<void> assign(ActionScope& scope, std::optional<T> Tracker::*member)
{
    return edit(scope, [&](Tracker& tracker) -> Result<void> {
        const Result<T> value = stampedArgument<T>(scope, Value);
        if (!value)
            return failure(value.error());
        tracker.*member = *value;
        return {};
    });
}

Result<void> analyse(ActionScope& scope)
{
    return assign(scope, &Tracker::analysis);
}

Result<void> recordQuality(ActionScope& scope)
{
    return assign(scope, &Tracker::quality);
}

Result<void> decideFix(ActionScope& scope)
{
    return assign(scope, &Tracker::fixedIn);
}

Result<void> backport(ActionScope& scope)
{
    return edit(scope, [&](Tracker& tracker) -> Result<void> {
        const Result<Backport> value = stampedArgument<Backport>(scope, Value);
        if (!value)
            return failure(value.error());
        tracker.backports.removeIf([&](const Backport& b) { return b.version == value->version; });
        tracker.backports.append(*value);
        return {};
    });
}

template <class T> Result<void> append(ActionScope& scope, QList<T> Tracker::*member)
{
    return edit(scope, [&](Tracker& tracker) -> Result<void> {
        const Result<T> value = stampedArgument<T>(scope, Value);
        if (!value)
            return failure(value.error());
        (tracker.*member).append(*value);
        return {};
    });
}

Result<void> contain(ActionScope& scope)
{
    return append(scope, &Tracker::containment);
}

Result<void> verify(ActionScope& scope)
{
    return append(scope, &Tracker::verifications);
}

constexpr std::array Resolutions = {"fixed",     "wont-fix",       "not-a-bug", "rejected",     "obsolete",
                                    "duplicate", "out-of-support", "deferred",  "next-release", "upstream"};
constexpr std::array ProposalSamples = {
    R"({"kind":"rescore","reason":"needs a login","severity":"moderate"})",
    R"({"kind":"timeframe","reason":"holidays","milestone":"release","due":"2026-12-09T12:00:00.000Z"})"};
constexpr std::array AnalysisSamples = {
    R"({"impact":"crash","approach":"bounds check","practices":"review","build":"3.2-2","qualityAdvice":"parsers"})"};
constexpr std::array QualitySamples = {
    R"({"plan":"plan","cases":["case"],"regression":"passed","functional":"passed","fixProven":true})"};
constexpr std::array DecisionSamples = {R"({"fixed":true,"release":"9.4"})"};
constexpr std::array BackportSamples = {R"({"version":"8","status":"planned"})"};
constexpr std::array ContainmentSamples = {R"({"kind":"action","text":"parser switched off"})"};
constexpr std::array VerificationSamples = {R"({"subject":"fix","confirmed":true})"};

template <class T> constexpr FieldRule valueRule(std::span<const char* const> samples)
{
    return FieldRule{.name = "value",
                     .type = FieldType::Structured,
                     .isRequired = true,
                     .read = &readsUnstamped<T>,
                     .samples = samples};
}

constexpr FieldRule NumberRule{
    .name = "number", .type = FieldType::Number, .limit = 10'000, .isRequired = true};
constexpr FieldRule ReasonRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000};

constexpr std::array ProposeArguments = {FieldRule{.name = "value",
                                                   .type = FieldType::Structured,
                                                   .isRequired = true,
                                                   .read = &readProposal,
                                                   .samples = ProposalSamples}};
constexpr std::array AnswerArguments = {
    NumberRule, FieldRule{.name = "accepted", .type = FieldType::Flag},
    FieldRule{.name = "reason", .type = FieldType::Prose, .limit = 10'000, .isRequired = true}};
constexpr std::array AgreeArguments = {NumberRule};
constexpr std::array CloseArguments = {
    FieldRule{.name = "resolution", .type = FieldType::Word, .words = Resolutions, .isRequired = true},
    ReasonRule, FieldRule{.name = "policy", .type = FieldType::Line, .limit = 100}};
constexpr std::array AnalysisArguments = {valueRule<EngineeringAnalysis>(AnalysisSamples)};
constexpr std::array QualityArguments = {valueRule<QualityRecord>(QualitySamples)};
constexpr std::array DecisionArguments = {valueRule<ReleaseDecision>(DecisionSamples)};
constexpr std::array BackportArguments = {valueRule<Backport>(BackportSamples)};
constexpr std::array ContainmentArguments = {valueRule<Containment>(ContainmentSamples)};
constexpr std::array VerificationArguments = {valueRule<FixVerification>(VerificationSamples)};

constexpr ActionRule rule(const char* word, Permission permission, std::span<const FieldRule> arguments,
                          Result<void> (*run)(ActionScope&))
{
    return ActionRule{.word = word,
                      .kinds = {RecordKind::Tracker},
                      .permission = permission,
                      .arguments = arguments,
                      .run = run};
}

constexpr std::array Rules = {
    rule("tracker.propose", Permission::WorkTracker, ProposeArguments, &propose),
    rule("tracker.answer", Permission::FileTracker, AnswerArguments, &answer),
    rule("tracker.agree", Permission::WorkTracker, AgreeArguments, &agree),
    rule("tracker.close", Permission::FileTracker, CloseArguments, &close),
    rule("tracker.reopen", Permission::FileTracker, {}, &reopen),
    rule("tracker.analyse", Permission::WorkTracker, AnalysisArguments, &analyse),
    rule("tracker.record-quality", Permission::ConfirmQuality, QualityArguments, &recordQuality),
    rule("tracker.decide-fix", Permission::DecideFix, DecisionArguments, &decideFix),
    rule("tracker.backport", Permission::WorkTracker, BackportArguments, &backport),
    rule("tracker.contain", Permission::WorkTracker, ContainmentArguments, &contain),
    rule("tracker.verify", Permission::Correspond, VerificationArguments, &verify),
};

} // namespace

std::span<const ActionRule> trackerActions()
{
    return Rules;
}

} // namespace firebreak
