// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Incident.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<CommunicationStrategy, 2> Strategies{{"reactive", "proactive"}};
constexpr int FinalHours = 24;

void checkShape(BodyReader& reader, const Incident& incident)
{
    for (qsizetype i = 0; i < incident.phases.size(); ++i) {
        if (qsizetype(incident.phases.at(i).phase) != i)
            reader.fail(error::BodyFieldValue, QLatin1String("phases"),
                        {toWord(incident.phases.at(i).phase)});
    }
    QStringList steps;
    for (const StepConclusion& step : incident.steps) {
        if (steps.contains(step.step))
            reader.fail(error::BodyFieldValue, QLatin1String("steps"), {step.step});
        steps.append(step.step);
    }
    for (qsizetype i = 0; i + 1 < incident.declarations.size(); ++i) {
        if (!incident.declarations.at(i).decision)
            reader.fail(error::BodyFieldValue, QLatin1String("declarations"), {QString::number(i + 1)});
    }
}

} // namespace

QLatin1String toWord(CommunicationStrategy value)
{
    return Strategies.word(value);
}

std::optional<CommunicationStrategy> communicationStrategyFromWord(QStringView word)
{
    return Strategies.value(word);
}

QJsonObject IncidentConfirmation::toJson() const
{
    BodyWriter writer(extra);
    writer.flag(QLatin1String("confirmed"), isConfirmed);
    writer.text(QLatin1String("text"), text);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<IncidentConfirmation> IncidentConfirmation::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    IncidentConfirmation read;
    read.isConfirmed = reader.flag(QLatin1String("confirmed"));
    read.text = readRequiredText(reader, QLatin1String("text"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject PhaseClosure::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("phase"), toWord(phase));
    writeStamp(writer, stamp);
    return writer.take();
}

Result<PhaseClosure> PhaseClosure::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    PhaseClosure read;
    read.phase = readRequiredWord(reader, QLatin1String("phase"), read.phase, incidentPhaseFromWord);
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject EmbargoRefusal::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("reason"), reason);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<EmbargoRefusal> EmbargoRefusal::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    EmbargoRefusal read;
    read.reason = readRequiredText(reader, QLatin1String("reason"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject AgreedRelease::toJson() const
{
    BodyWriter writer(extra);
    writer.instant(QLatin1String("at"), at);
    writer.text(QLatin1String("zone"), zone);
    if (finalHours > 0)
        writer.number(QLatin1String("finalHours"), finalHours);
    return writer.take();
}

Result<AgreedRelease> AgreedRelease::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    AgreedRelease read;
    read.at = readRequiredInstant(reader, QLatin1String("at"));
    read.zone = readRequiredText(reader, QLatin1String("zone"));
    read.finalHours = int(reader.number(QLatin1String("finalHours")).value_or(0));
    read.extra = reader.rest();
    if (read.finalHours < 0 || read.finalHours > FinalHours)
        reader.fail(error::BodyFieldValue, QLatin1String("finalHours"), {QString::number(read.finalHours)});
    if (reader.error())
        return failure(*reader.error());
    return read;
}

const Declaration* Incident::declaration() const
{
    const auto it = std::find_if(declarations.crbegin(), declarations.crend(),
                                 [](const Declaration& d) { return d.decision && d.decision->isAccepted; });
    return it == declarations.crend() ? nullptr : &*it;
}

const Declaration* Incident::proposal() const
{
    return declarations.isEmpty() || declarations.last().decision ? nullptr : &declarations.last();
}

bool Incident::isMajor() const
{
    const Declaration* current = declaration();
    return current && current->incidentClass == IncidentClass::Major;
}

bool Incident::isWatch() const
{
    return isMajor() && declaration()->isWatch;
}

std::optional<Instant> Incident::closedAt(IncidentPhase phase) const
{
    const qsizetype at = qsizetype(phase);
    return at < phases.size() ? std::optional(phases.at(at).stamp.at) : std::nullopt;
}

bool Incident::isConcluded(const QString& step) const
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [&step](const StepConclusion& conclusion) { return conclusion.step == step; });
}

std::optional<Instant> Incident::liftAt() const
{
    if (!embargo)
        return std::nullopt;
    if (embargo->lifted)
        return embargo->lifted->at;
    return embargo->agreedLift ? std::optional(embargo->agreedLift->at) : std::nullopt;
}

std::optional<Instant> Incident::finalStretch() const
{
    if (embargo) {
        const std::optional<Instant> lift = liftAt();
        return lift ? std::optional(*lift - std::chrono::hours(FinalHours)) : std::nullopt;
    }
    if (!release)
        return std::nullopt;
    return release->at - std::chrono::hours(release->finalHours > 0 ? release->finalHours : FinalHours);
}

QJsonObject Incident::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("title"), title);
    writeRecordId(writer, QLatin1String("owner"), owner);
    if (kind != IncidentKind::Vulnerability)
        writer.text(QLatin1String("kind"), toWord(kind));
    if (handling != IncidentHandling::External)
        writer.text(QLatin1String("handling"), toWord(handling));
    writer.child(QLatin1String("confirmation"), confirmation);
    writer.text(QLatin1String("impact"), impact);
    if (urgency)
        writer.text(QLatin1String("urgency"), toWord(*urgency));
    writer.text(QLatin1String("rootCause"), rootCause);
    writer.flag(QLatin1String("majorRelease"), isMajorRelease);
    writeRecordId(writer, QLatin1String("commander"), commander);
    writeRecordId(writer, QLatin1String("programManager"), programManager);
    writeRecordId(writer, QLatin1String("leadAnalyst"), leadAnalyst);
    writer.list(QLatin1String("declarations"), declarations);
    writer.list(QLatin1String("steps"), steps);
    writer.list(QLatin1String("phases"), phases);
    writer.text(QLatin1String("playbook"), playbook);
    writer.child(QLatin1String("release"), release);
    writer.child(QLatin1String("embargo"), embargo);
    writer.child(QLatin1String("embargoRefused"), embargoRefused);
    writer.list(QLatin1String("log"), log);
    writer.list(QLatin1String("briefings"), briefings);
    writer.list(QLatin1String("places"), places);
    writer.list(QLatin1String("approvedTexts"), approvedTexts);
    writer.list(QLatin1String("notices"), notices);
    if (strategy)
        writer.text(QLatin1String("strategy"), toWord(*strategy));
    writer.list(QLatin1String("coverage"), coverage);
    writer.text(QLatin1String("alertedCustomers"), alertedCustomers);
    writer.list(QLatin1String("thirdParties"), thirdParties);
    writer.list(QLatin1String("cases"), cases);
    writer.list(QLatin1String("complaints"), complaints);
    writer.child(QLatin1String("legal"), legal);
    writer.list(QLatin1String("legalStamps"), legalStamps);
    writer.list(QLatin1String("disclosure"), disclosure);
    writer.child(QLatin1String("retrospective"), retrospective);
    writer.child(QLatin1String("summary"), summary);
    writer.list(QLatin1String("approvals"), approvals);
    writer.list(QLatin1String("history"), history);
    writer.instant(QLatin1String("receivedAt"), receivedAt);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Incident> Incident::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Incident read;
    read.title = reader.text(QLatin1String("title"));
    read.owner = readRecordId(reader, QLatin1String("owner"));
    read.kind = reader.word(QLatin1String("kind"), read.kind, incidentKindFromWord);
    read.handling = reader.word(QLatin1String("handling"), read.handling, incidentHandlingFromWord);
    read.confirmation = reader.child<IncidentConfirmation>(QLatin1String("confirmation"));
    read.impact = reader.text(QLatin1String("impact"));
    read.urgency =
        readOptionalWord<IncidentUrgency>(reader, QLatin1String("urgency"), incidentUrgencyFromWord);
    read.rootCause = reader.text(QLatin1String("rootCause"));
    read.isMajorRelease = reader.flag(QLatin1String("majorRelease"));
    read.commander = readRecordId(reader, QLatin1String("commander"));
    read.programManager = readRecordId(reader, QLatin1String("programManager"));
    read.leadAnalyst = readRecordId(reader, QLatin1String("leadAnalyst"));
    read.declarations = reader.list<Declaration>(QLatin1String("declarations"));
    read.steps = reader.list<StepConclusion>(QLatin1String("steps"));
    read.phases = reader.list<PhaseClosure>(QLatin1String("phases"));
    read.playbook = reader.text(QLatin1String("playbook"));
    read.release = reader.child<AgreedRelease>(QLatin1String("release"));
    read.embargo = reader.child<Embargo>(QLatin1String("embargo"));
    read.embargoRefused = reader.child<EmbargoRefusal>(QLatin1String("embargoRefused"));
    read.log = reader.list<LogEntry>(QLatin1String("log"));
    read.briefings = reader.list<Briefing>(QLatin1String("briefings"));
    read.places = reader.list<CoordinationPlace>(QLatin1String("places"));
    read.approvedTexts = reader.list<ApprovedText>(QLatin1String("approvedTexts"));
    read.notices = reader.list<StakeholderNotice>(QLatin1String("notices"));
    read.strategy = readOptionalWord<CommunicationStrategy>(reader, QLatin1String("strategy"),
                                                            communicationStrategyFromWord);
    read.coverage = reader.list<CoverageEntry>(QLatin1String("coverage"));
    read.alertedCustomers = reader.text(QLatin1String("alertedCustomers"));
    read.thirdParties = reader.list<ThirdParty>(QLatin1String("thirdParties"));
    read.cases = reader.list<CoordinationCase>(QLatin1String("cases"));
    read.complaints = reader.list<Complaint>(QLatin1String("complaints"));
    read.legal = reader.child<LegalRecord>(QLatin1String("legal"));
    read.legalStamps = reader.list<LegalStamp>(QLatin1String("legalStamps"));
    read.disclosure = reader.list<DisclosureTrack>(QLatin1String("disclosure"));
    read.retrospective = reader.child<Retrospective>(QLatin1String("retrospective"));
    read.summary = reader.child<ClosingSummary>(QLatin1String("summary"));
    read.approvals = reader.list<Approval>(QLatin1String("approvals"));
    read.history = reader.list<ScoreChange>(QLatin1String("history"));
    read.receivedAt = reader.instant(QLatin1String("receivedAt"));
    read.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    read.updatedAt = reader.instant(QLatin1String("updatedAt"));
    read.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    read.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    read.extra = reader.rest();
    checkShape(reader, read);
    if (reader.error())
        return failure(*reader.error());
    return read;
}

} // namespace firebreak
