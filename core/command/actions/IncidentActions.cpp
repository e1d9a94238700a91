// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/IncidentActions.h"

#include "core/command/CommandError.h"
#include "core/command/Happened.h"
#include "core/command/actions/IncidentEdit.h"
#include "core/command/kinds/ConsentCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/command/kinds/PlanCase.h"
#include "core/command/kinds/ProcessRules.h"
#include "core/identity/Person.h"

#include <array>

namespace firebreak {
namespace {

constexpr QLatin1String Number("number");

Result<void> confirm(ActionScope& scope)
{
    return assignToIncident(scope, &Incident::confirmation);
}

Result<void> log(ActionScope& scope)
{
    return appendToIncident(scope, &Incident::log);
}

Result<void> brief(ActionScope& scope)
{
    return appendToIncident(scope, &Incident::briefings);
}

Result<void> cover(ActionScope& scope)
{
    return appendToIncident(scope, &Incident::coverage);
}

Result<void> recordLegal(ActionScope& scope)
{
    return assignToIncident(scope, &Incident::legal);
}

Result<void> lookBack(ActionScope& scope)
{
    return assignToIncident(scope, &Incident::retrospective);
}

Result<void> summarise(ActionScope& scope)
{
    return assignToIncident(scope, &Incident::summary);
}

/// Whether the actor is who the notice says it comes from: the incident's own people, else whoever may
/// coordinate.
bool isSender(const ActionScope& scope, const Incident& incident, const QString& sender)
{
    if (scope.actor().isSystem())
        return true;
    if (sender == QLatin1String("program-manager"))
        return incident.programManager == scope.actor().person;
    if (sender == QLatin1String("commander"))
        return incident.commander == scope.actor().person;
    if (sender == QLatin1String("lead-analyst"))
        return incident.leadAnalyst == scope.actor().person;
    if (sender == QLatin1String("management"))
        return scope.actor().hasAnyOf({Role::SecurityManager, Role::Director});
    return std::any_of(scope.actor().roles.cbegin(), scope.actor().roles.cend(),
                       [&sender](Role role) { return sender == toWord(role); });
}

/// Parties outside are told what was reported to us, or is embargoed, with consent alone (R67). The country's
/// authority is told because the law requires it (R164).
Result<void> mayTellOutside(const ActionScope& scope, const QStringList& names)
{
    const CaseView view = scope.view();
    const bool isAgreed = std::any_of(names.cbegin(), names.cend(), [&](const QString& name) {
        return mayTell(name, scope.target(), scope.at(), view);
    });
    if (!isAgreed)
        return failure(check::IncidentConsentMissing.code, QStringLiteral("consents"), {names.first()});
    return {};
}

/// What the plan has against this very notice, whatever went out before.
Result<void> mayNotify(const ActionScope& scope, const Incident& incident, const StakeholderNotice& notice)
{
    const CaseView view = scope.view();
    const ProcessRules& rules = ProcessRules::of(view);
    const IncidentSurroundings around = incidentSurroundings(scope.target().id, view, rules);
    const QList<Finding> against = blockingFindings(checkNotice(incident, around, notice), {});
    if (!against.isEmpty())
        return failure(against.first().check->code, against.first().place, against.first().details);
    for (const RecordId& person : notice.people) {
        if (!view.value<Person>(person))
            return failure(error::ReferenceAbsent, QStringLiteral("people"), {person.toText()});
    }
    const Audience* audience = rules.audiences->audience(notice.audience);
    if (audience->group == AudienceGroup::External)
        return mayTellOutside(scope, {audience->id, audience->title});
    return {};
}

Result<void> notify(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        Result<StakeholderNotice> notice = stampedArgument<StakeholderNotice>(scope, IncidentValue);
        if (!notice)
            return failure(notice.error());
        if (!isSender(scope, incident, notice->sentAs))
            return failure(error::NotPermitted, QStringLiteral("as"), {notice->sentAs});
        // Approved is the very text that is sent, or none.
        notice->textApproved.reset();
        for (const ApprovedText& approved : std::as_const(incident.approvedTexts)) {
            if (approved.audience == notice->audience && approved.text == notice->summary)
                notice->textApproved = approved.stamp;
        }
        if (const Result<void> allowed = mayNotify(scope, incident, *notice); !allowed)
            return allowed;
        incident.notices.append(*notice);
        return {};
    });
}

Result<void> approveText(ActionScope& scope)
{
    return appendToIncident(scope, &Incident::approvedTexts);
}

Result<QJsonValue> readNotice(const QJsonValue& value)
{
    return readsUnstamped<StakeholderNotice>(value).map([](const QJsonValue& read) {
        QJsonObject canonical = read.toObject();
        canonical.remove(QLatin1String("textApproved"));
        return QJsonValue(canonical);
    });
}

Result<void> planParty(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        Result<ThirdParty> party = ThirdParty::fromJson(scope.argument(IncidentValue).toObject());
        if (!party)
            return failure(party.error());
        party->told.reset();
        auto& parties = incident.thirdParties;
        const auto it = std::find_if(parties.begin(), parties.end(),
                                     [&](const ThirdParty& p) { return p.name == party->name; });
        if (it == parties.end()) {
            parties.append(*party);
        } else {
            party->told = it->told;
            *it = *party;
        }
        return {};
    });
}

Result<QJsonValue> readParty(const QJsonValue& value)
{
    return readsAs<ThirdParty>(value).map([](const QJsonValue& read) {
        QJsonObject canonical = read.toObject();
        canonical.remove(QLatin1String("told"));
        return QJsonValue(canonical);
    });
}

Result<void> tellParty(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const QString name = scope.text(QLatin1String("name"));
        const auto it = std::find_if(incident.thirdParties.begin(), incident.thirdParties.end(),
                                     [&name](const ThirdParty& p) { return p.name == name; });
        if (it == incident.thirdParties.end())
            return failure(error::ValueInvalid, QStringLiteral("name"), {name});
        if (it->told)
            return {};
        if (it->kind != PartyKind::Authority) {
            if (const Result<void> allowed = mayTellOutside(scope, {name}); !allowed)
                return allowed;
        }
        it->told = actionStamp(scope);
        return {};
    });
}

Result<void> updateCase(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const QString system = scope.text(QLatin1String("system"));
        const QString key = scope.text(QLatin1String("key"));
        auto it = std::find_if(incident.cases.begin(), incident.cases.end(),
                               [&](const CoordinationCase& c) { return c.system == system && c.key == key; });
        // A status that they gave us tells them nothing.
        if (it == incident.cases.end() || scope.has(QLatin1String("text"))) {
            if (const Result<void> allowed = mayTellOutside(scope, {system}); !allowed)
                return allowed;
            const bool isApproved = !incident.isEmbargoed() ||
                                    isApprovedTool(system, planContent(scope.view()).tools);
            if (!isApproved)
                return failure(check::IncidentToolNotApproved.code, QStringLiteral("cases"), {system});
        }
        if (it == incident.cases.end()) {
            incident.cases.append({system, key, {}, {}, {}});
            it = std::prev(incident.cases.end());
        }
        if (scope.has(QLatin1String("status")))
            it->status = scope.text(QLatin1String("status"));
        if (scope.has(QLatin1String("text")))
            it->updates.append({scope.text(QLatin1String("text")), actionStamp(scope), {}});
        return {};
    });
}

Result<void> complain(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        Complaint complaint;
        complaint.from = scope.text(QLatin1String("from"));
        complaint.text = scope.text(QLatin1String("text"));
        complaint.stamp = actionStamp(scope);
        incident.complaints.append(complaint);
        return {};
    });
}

template <class Change> Result<void> editComplaint(ActionScope& scope, Change change)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const qint64 number = scope.number(Number).value_or(0);
        if (number < 1 || number > incident.complaints.size() || incident.complaints.at(number - 1).answered)
            return failure(error::ValueInvalid, Number);
        return change(incident.complaints[number - 1]);
    });
}

Result<void> escalate(ActionScope& scope)
{
    const ProcessRules rules = ProcessRules::of(scope.view());
    return editComplaint(scope, [&rules](Complaint& complaint) -> Result<void> {
        if (complaint.level + 1 >= rules.plan->complaintLevels().size())
            return failure(error::ValueInvalid, Number);
        ++complaint.level;
        return {};
    });
}

Result<void> answerComplaint(ActionScope& scope)
{
    return editComplaint(scope, [&](Complaint& complaint) -> Result<void> {
        complaint.answer = scope.text(QLatin1String("answer"));
        complaint.answered = actionStamp(scope);
        return {};
    });
}

/// Stamps are only ever added to; a moment that has not come can't be stamped, nor one that needs another first.
Result<void> stampLegal(ActionScope& scope)
{
    if (!may(scope.actor(), Permission::ReviewLegal) && !may(scope.actor(), Permission::Coordinate))
        return failure(error::NotPermitted, QStringLiteral("incident.stamp-legal"));
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        const Result<LegalStamp> stamp = stampedArgument<LegalStamp>(scope, IncidentValue);
        if (!stamp)
            return failure(stamp.error());
        if (Result<void> happened =
                checkHappened(stamp->happenedAt, scope.at(), QStringLiteral("happenedAt"));
            !happened)
            return happened;
        if (Result<void> ordered = checkLegalOrder(incident.legalStamps, *stamp); !ordered)
            return ordered;
        incident.legalStamps.append(*stamp);
        return {};
    });
}

Result<void> disclose(ActionScope& scope)
{
    return editIncident(scope, [&](Incident& incident) -> Result<void> {
        QJsonObject json = scope.argument(IncidentValue).toObject();
        json.remove(QLatin1String("done"));
        if (json.value(QLatin1String("notApplicable")).toString().isEmpty())
            json[QLatin1String("done")] = stampedNow(scope, {});
        const Result<DisclosureTrack> track = DisclosureTrack::fromJson(json);
        if (!track)
            return failure(track.error());
        incident.disclosure.removeIf([&](const DisclosureTrack& t) { return t.kind == track->kind; });
        incident.disclosure.append(*track);
        return {};
    });
}

Result<QJsonValue> readTrack(const QJsonValue& value)
{
    return readsAs<DisclosureTrack>(value).map([](const QJsonValue& read) {
        QJsonObject canonical = read.toObject();
        canonical.remove(QLatin1String("done"));
        return QJsonValue(canonical);
    });
}

constexpr std::array ConfirmationSamples = {R"({"confirmed":true,"text":"seen in the build log"})"};
constexpr std::array LogSamples = {R"({"kind":"decision","text":"ship without the backport"})"};
constexpr std::array BriefingSamples = {R"({"audience":"executives","summary":"first briefing"})"};
constexpr std::array CoverageSamples = {R"({"source":"news","url":"https://news.example/1"})"};
constexpr std::array NoticeSamples = {R"({"audience":"executives","as":"commander","summary":"first word"})"};
constexpr std::array TextSamples = {R"({"audience":"support","text":"update to 9.4"})"};
constexpr std::array PartySamples = {
    R"({"name":"users","kind":"user","priority":1,"message":"rotate keys"})"};
constexpr std::array LegalSamples = {R"({"duties":["CRA"],"retention":"10 years"})"};
constexpr std::array StampSamples = {
    R"({"regime":"cra","event":"exploited-vulnerability","moment":"aware","happenedAt":"2020-01-01T00:00:00.000Z",)"
    R"("evidence":"honeypot","reason":"payload matches"})"};
constexpr std::array TrackSamples = {R"({"kind":"wiki-advisory","reference":"https://wiki.example/1"})"};
constexpr std::array RetrospectiveSamples = {
    R"({"summary":"went well","actions":[{"text":"translate earlier","target":"plan"}]})"};
constexpr std::array SummarySamples = {
    R"({"impact":"crash","remediation":"fixed","testing":"passed","documentation":"bulletin"})"};

constexpr std::array ConfirmationArguments = {stampedRule<IncidentConfirmation>(ConfirmationSamples)};
constexpr std::array LogArguments = {stampedRule<LogEntry>(LogSamples)};
constexpr std::array BriefingArguments = {stampedRule<Briefing>(BriefingSamples)};
constexpr std::array CoverageArguments = {stampedRule<CoverageEntry>(CoverageSamples)};
constexpr std::array NoticeArguments = {FieldRule{.name = "value",
                                                  .type = FieldType::Structured,
                                                  .isRequired = true,
                                                  .read = &readNotice,
                                                  .samples = NoticeSamples}};
constexpr std::array TextArguments = {stampedRule<ApprovedText>(TextSamples)};
constexpr std::array PartyArguments = {FieldRule{.name = "value",
                                                 .type = FieldType::Structured,
                                                 .isRequired = true,
                                                 .read = &readParty,
                                                 .samples = PartySamples}};
constexpr std::array TellArguments = {
    FieldRule{.name = "name", .type = FieldType::Line, .limit = 300, .isRequired = true}};
constexpr std::array CaseArguments = {
    FieldRule{.name = "system", .type = FieldType::Line, .limit = 100, .isRequired = true},
    FieldRule{.name = "key", .type = FieldType::Line, .limit = 100, .isRequired = true},
    FieldRule{.name = "status", .type = FieldType::Line, .limit = 100},
    FieldRule{.name = "text", .type = FieldType::Prose, .limit = 10'000}};
constexpr std::array ComplainArguments = {
    FieldRule{.name = "from", .type = FieldType::Line, .limit = 300, .isRequired = true},
    FieldRule{.name = "text", .type = FieldType::Prose, .limit = 10'000, .isRequired = true}};
constexpr FieldRule NumberRule{
    .name = "number", .type = FieldType::Number, .limit = 10'000, .isRequired = true};
constexpr std::array EscalateArguments = {NumberRule};
constexpr std::array AnswerArguments = {
    NumberRule, FieldRule{.name = "answer", .type = FieldType::Prose, .limit = 10'000, .isRequired = true}};
constexpr std::array LegalArguments = {stampedRule<LegalRecord>(LegalSamples)};
constexpr std::array StampArguments = {stampedRule<LegalStamp>(StampSamples)};
constexpr std::array TrackArguments = {FieldRule{.name = "value",
                                                 .type = FieldType::Structured,
                                                 .isRequired = true,
                                                 .read = &readTrack,
                                                 .samples = TrackSamples}};
constexpr std::array RetrospectiveArguments = {stampedRule<Retrospective>(RetrospectiveSamples)};
constexpr std::array SummaryArguments = {stampedRule<ClosingSummary>(SummarySamples)};

constexpr std::array Rules = {
    incidentRule("incident.confirm", Permission::Coordinate, ConfirmationArguments, &confirm),
    incidentRule("incident.log", Permission::Coordinate, LogArguments, &log),
    incidentRule("incident.brief", Permission::Coordinate, BriefingArguments, &brief),
    incidentRule("incident.cover", Permission::Coordinate, CoverageArguments, &cover),
    incidentRule("incident.notify", std::nullopt, NoticeArguments, &notify),
    incidentRule("incident.approve-text", Permission::ApproveSecurityText, TextArguments, &approveText),
    incidentRule("incident.plan-party", Permission::Coordinate, PartyArguments, &planParty),
    incidentRule("incident.tell-party", Permission::Coordinate, TellArguments, &tellParty),
    incidentRule("incident.update-case", Permission::Correspond, CaseArguments, &updateCase),
    incidentRule("incident.complain", Permission::Correspond, ComplainArguments, &complain),
    incidentRule("incident.escalate", Permission::Correspond, EscalateArguments, &escalate),
    incidentRule("incident.answer-complaint", Permission::Correspond, AnswerArguments, &answerComplaint),
    incidentRule("incident.record-legal", Permission::ReviewLegal, LegalArguments, &recordLegal),
    incidentRule("incident.stamp-legal", std::nullopt, StampArguments, &stampLegal),
    incidentRule("incident.disclose", Permission::Coordinate, TrackArguments, &disclose),
    incidentRule("incident.look-back", Permission::Coordinate, RetrospectiveArguments, &lookBack),
    incidentRule("incident.summarise", Permission::Coordinate, SummaryArguments, &summarise),
};

} // namespace

std::span<const ActionRule> incidentActions()
{
    return Rules;
}

} // namespace firebreak
