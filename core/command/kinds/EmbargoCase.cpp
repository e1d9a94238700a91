// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/EmbargoCase.h"

#include "core/bulletin/Bulletin.h"
#include "core/command/CaseClocks.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/PlanCase.h"
#include "core/command/RecordKeys.h"
#include "core/flaw/Affect.h"
#include "core/identity/Person.h"
#include "core/incident/Incident.h"
#include "core/intake/Alias.h"
#include "core/intake/Report.h"
#include "core/sla/ClockDuration.h"
#include "core/tracker/Erratum.h"
#include "core/tracker/ProcessData.h"
#include "core/tracker/Tracker.h"

#include <algorithm>

namespace firebreak {
namespace {

constexpr QLatin1String EmbargoField("embargo");

/// The moment that everything before it is counted from, and the zone it was agreed in.
struct Release
{
    Instant at;
    QString zone;
    bool isEmbargoed;
};

std::optional<Release> releaseOf(const Record& record)
{
    if (const std::optional<Embargo> embargo = embargoOf(record); embargo && embargo->isEmbargoed()) {
        if (!embargo->agreedLift)
            return std::nullopt;
        return Release{embargo->agreedLift->at, embargo->agreedLift->zone, true};
    }
    const std::optional<Incident> incident = CaseView::read<Incident>(record);
    if (!incident || !incident->release)
        return std::nullopt;
    return Release{incident->release->at, incident->release->zone, false};
}

QList<BlackoutSpan> blackoutsOf(const PolicyContent& plan)
{
    QList<BlackoutSpan> spans;
    const QJsonArray days = plan.trackers.value_or(processData(QLatin1String("trackers")))
                                .value(QLatin1String("blackouts"))
                                .toObject()
                                .value(QLatin1String("days"))
                                .toArray();
    for (const QJsonValue& value : days) {
        const QJsonObject span = value.toObject();
        spans.append({QDate::fromString(span.value(QLatin1String("from")).toString(), Qt::ISODate),
                      QDate::fromString(span.value(QLatin1String("to")).toString(), Qt::ISODate),
                      span.value(QLatin1String("reason")).toString()});
    }
    return spans;
}

/// The sources that a flaw's reports came by. Whatever a feed brings is public.
void addSources(EligibilityFacts& facts, const Record& flaw, const CaseView& view)
{
    const QJsonArray reports = flaw.body.value(QLatin1String("reports")).toArray();
    for (const QJsonValue& id : reports) {
        const Result<RecordId> report = RecordId::fromText(id.toString());
        const std::optional<Record> record = report ? view.record(*report) : std::nullopt;
        if (!record)
            continue;
        const QJsonArray advisories = record->body.value(QLatin1String("advisories")).toArray();
        // One whose documents were taken back came by them all the same, and is found by their name.
        const QString home = record->body.value(QLatin1String("home")).toString();
        if (advisories.isEmpty() && !home.isEmpty())
            facts.publicSources.append(home);
        for (const QJsonValue& advisory : advisories) {
            const QString source = advisory.toObject().value(QLatin1String("source")).toString();
            if (!source.isEmpty() && !facts.publicSources.contains(source))
                facts.publicSources.append(source);
        }
    }
}

/// The source that a flaw names itself, by what the policy says of it (FK8).
void addOwnSource(EligibilityFacts& facts, const Record& flaw, const CaseView& view)
{
    const QString word = flaw.body.value(QLatin1String("source")).toString();
    const FlawSource* source = flawPolicy(view).source(word);
    if (!source || source->visibility == SourceVisibility::Private)
        return;
    QStringList& known =
        source->visibility == SourceVisibility::Public ? facts.publicSources : facts.ambiguousSources;
    if (!known.contains(word))
        known.append(word);
}

/// The documents in the open that name the CVE id of a flaw, and our own flaws there.
QStringList publicDocuments(const RecordId& incident, const CaseView& view)
{
    QStringList found;
    const QList<Record> flaws = view.children(incident, RecordKind::Flaw);
    for (const Record& flaw : flaws) {
        const QString cveId = flaw.body.value(QLatin1String("cveId")).toString();
        const QList<Record> named =
            cveId.isEmpty() ? QList<Record>() : view.byKey(aliasKey(canonicalAlias(cveId)));
        for (const Record& other : named) {
            if (other.kind == RecordKind::Flaw && other.compartment == Compartment::company())
                found.append(QStringLiteral("flaw ") + other.id.toText());
        }
        for (const auto& report : CaseView::items<Report>(named)) {
            for (const Advisory& advisory : report.value.advisories) {
                if (advisory.state == AdvisoryState::Active || advisory.state == AdvisoryState::Withdrawn)
                    found.append(toWord(advisory.source) + QLatin1Char(' ') + advisory.documentId);
            }
        }
    }
    return found;
}

/// When both approvals of the erratum as it is were there.
std::optional<Instant> approvedAt(const Erratum& erratum)
{
    if (!erratum.isApproved())
        return std::nullopt;
    const QString content = erratum.contentHash();
    std::optional<Instant> last;
    for (const ErratumSignOff& signOff : erratum.signOffs) {
        if (signOff.content == content && (!last || *last < signOff.stamp.at))
            last = signOff.stamp.at;
    }
    return last;
}

/// When the tracker's first security advisory was approved.
std::optional<Instant> advisoryOf(const RecordId& tracker, const CaseView& view)
{
    std::optional<Instant> first;
    for (const auto& item : view.values<Erratum>(tracker, RecordKind::Erratum)) {
        const std::optional<Instant> at =
            item.value.type == ErratumType::Security ? approvedAt(item.value) : std::nullopt;
        if (at && (!first || *at < *first))
            first = at;
    }
    return first;
}

} // namespace

WorkCalendar incidentCalendar(const PolicyContent& plan, const QString& zone)
{
    QJsonObject json;
    for (const QJsonObject& policy : plan.clocks) {
        const QJsonObject calendars = policy.value(QLatin1String("calendars")).toObject();
        if (json.isEmpty() && !calendars.isEmpty())
            json = calendars.begin().value().toObject();
    }
    json[QLatin1String("zone")] = zone;
    if (Result<WorkCalendar> calendar = WorkCalendar::fromJson(json))
        return *std::move(calendar);
    return WorkCalendar::fromJson({{QStringLiteral("zone"), QStringLiteral("UTC")}}).value();
}

std::optional<Embargo> embargoOf(const Record& incident)
{
    const QJsonObject body = incident.body.value(EmbargoField).toObject();
    if (body.isEmpty())
        return std::nullopt;
    Result<Embargo> embargo = Embargo::fromJson(body);
    return embargo ? std::optional<Embargo>(*std::move(embargo)) : std::nullopt;
}

const std::optional<Embargo>& embargoOf(const RecordId& incident, const CaseView& view)
{
    return view.once<std::optional<Embargo>>(incident, [&incident](const CaseView& around) {
        const std::optional<Record> record = around.record(incident);
        return record ? embargoOf(*record) : std::nullopt;
    });
}

bool isUnderEmbargo(const Record& record)
{
    return record.compartment.isEmbargo();
}

std::optional<Record> incidentOf(const Record& record, const CaseView& view)
{
    std::optional<Record> current = record;
    // Chains of parents are short; the bound keeps a loop in damaged data from being followed for ever.
    for (int depth = 0; current && depth < 8; ++depth) {
        if (current->kind == RecordKind::Incident)
            return current;
        const QList<Record> parents = view.parents(*current);
        current = parents.isEmpty() ? std::nullopt : std::optional(parents.first());
    }
    return std::nullopt;
}

EligibilityFacts eligibilityFacts(const Record& incident, const CaseView& view)
{
    EligibilityFacts facts;
    const std::optional<Embargo> earlier = embargoOf(incident);
    facts.wasPublic =
        (earlier && !earlier->isEmbargoed()) || incident.body.contains(QLatin1String("embargoRefused"));
    for (const auto& bulletin : view.values<Bulletin>(incident.id, RecordKind::Bulletin))
        facts.wasPublic = facts.wasPublic || bulletin.value.published;
    const QList<Record> flaws = view.children(incident.id, RecordKind::Flaw);
    for (const Record& flaw : flaws) {
        const Result<Instant> publicAt =
            instantFromText(flaw.body.value(QLatin1String("publicAt")).toString());
        facts.wasPublic = facts.wasPublic || (publicAt && *publicAt <= view.now());
        const Result<Severity> severity =
            severityFromWord(flaw.body.value(QLatin1String("severity")).toString());
        if (severity && (!facts.severity || *facts.severity < *severity))
            facts.severity = *severity;
        addSources(facts, flaw, view);
        addOwnSource(facts, flaw, view);
    }
    return facts;
}

EmbargoFacts embargoFacts(const Record& incident, const Embargo& embargo, const CaseView& view)
{
    EmbargoFacts facts;
    facts.now = view.now();
    facts.tools = planContent(view).tools;
    facts.subsets = planContent(view).lists.value(QStringLiteral("subsets"));
    const EligibilityFacts sources = eligibilityFacts(incident, view);
    facts.severity = sources.severity;
    facts.ambiguousSources = sources.ambiguousSources;
    facts.publicDocuments = publicDocuments(incident.id, view);
    for (const RosterEntry& entry : embargo.roster) {
        const std::optional<Person> person = view.value<Person>(entry.person);
        if (person && person->isActive)
            facts.people[entry.person] = person->roles;
    }
    return facts;
}

AdvisoryApproval advisoryApprovalOf(const RecordId& incident, const CaseView& view)
{
    AdvisoryApproval approval;
    bool isOpen = false;
    const QList<Record> flaws = view.children(incident, RecordKind::Flaw);
    for (const Record& flaw : flaws) {
        for (const auto& affect : view.values<Affect>(flaw.id, RecordKind::Affect)) {
            const auto trackers = view.values<Tracker>(affect.id, RecordKind::Tracker);
            if (trackers.isEmpty() && affect.value.resolution == Resolution::Delegated)
                approval.isNeeded = isOpen = true; // to be fixed, and nobody has begun
            for (const auto& tracker : trackers) {
                const FixState state = tracker.value.fixState();
                if (state != FixState::Affected && state != FixState::Fixed)
                    continue; // closed without a fix
                approval.isNeeded = true;
                const std::optional<Instant> at = advisoryOf(tracker.id, view);
                isOpen = isOpen || !at;
                if (at && (!approval.approvedAt || *approval.approvedAt < *at))
                    approval.approvedAt = at;
            }
        }
    }
    if (isOpen)
        approval.approvedAt.reset();
    return approval;
}

QList<Finding> embargoFindings(const Record& incident, const CaseView& view)
{
    const std::optional<Embargo> embargo = embargoOf(incident);
    if (!embargo || !embargo->isEmbargoed())
        return {};
    return checkEmbargo(incident.id, *embargo, embargoFacts(incident, *embargo, view));
}

QList<LiftPlanStep> liftPlanOf(const Record& incident, const CaseView& view)
{
    const std::optional<Release> release = releaseOf(incident);
    if (!release)
        return {};
    const PolicyContent& plan = planContent(view);
    bool isTranslated = false;
    const QList<Record> bulletins = view.children(incident.id, RecordKind::Bulletin);
    for (const Record& bulletin : bulletins)
        isTranslated = isTranslated || !view.children(bulletin.id, RecordKind::Translation).isEmpty();
    return liftPlan({release->at, release->isEmbargoed, isTranslated, blackoutsOf(plan), freezeOf(incident, view)},
                    incidentCalendar(plan, release->zone), view.now());
}

std::optional<Instant> freezeOf(const Record& incident, const CaseView& view)
{
    const std::optional<Release> release = releaseOf(incident);
    if (!release)
        return std::nullopt;
    // The organisation's clock in the incident's zone, as everybody is told it.
    CaseFacts facts{incident.id, {}, {}, release->zone};
    facts.facts.words[QStringLiteral("kind")] = {QStringLiteral("bulletin")};
    facts.facts.words[EmbargoField] = {release->isEmbargoed ? QStringLiteral("embargoed")
                                                            : QStringLiteral("public")};
    facts.facts.moments[release->isEmbargoed ? QStringLiteral("lift") : QStringLiteral("release")] = release->at;
    const SlaPolicy& clocks = view.once<SlaPolicy>(&organisationClocks);
    const QList<Deadline> deadlines = deadlinesOf(facts, clocks);
    for (const Deadline& deadline : deadlines) {
        if (deadline.clock == QLatin1String("bulletin.freeze") && deadline.due)
            return deadline.due;
    }
    return ClockDuration::businessDays(-1).after(release->at,
                                                 incidentCalendar(planContent(view), release->zone));
}

} // namespace firebreak
