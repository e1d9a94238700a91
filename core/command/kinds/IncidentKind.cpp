// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/IncidentKind.h"

#include "core/command/RecordKeys.h"
#include "core/command/kinds/ConsentCase.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/command/kinds/PlanCase.h"
#include "core/command/kinds/ReportCase.h"
#include "core/command/kinds/ScoreHistory.h"
#include "core/flaw/Flaw.h"
#include "core/sla/ClockDuration.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Kinds = {"vulnerability", "supply-chain", "malware", "infection", "data-breach"};
constexpr std::array Handlings = {"internal", "external"};
constexpr std::array Urgencies = {"low", "normal", "high", "immediate"};
constexpr std::array Strategies = {"reactive", "proactive"};
constexpr std::array ReleaseSamples = {
    R"({"at":"2026-12-10T15:00:00.000Z","zone":"Europe/Prague","finalHours":6})"};
constexpr std::array PlaceSamples = {R"([{"kind":"chat","tool":"chat","where":"room 7"}])"};

constexpr FieldRule person(const char* name)
{
    return FieldRule{.name = name, .type = FieldType::PersonId, .permission = Permission::Coordinate};
}

constexpr std::array Fields = {
    FieldRule{.name = "title",
              .type = FieldType::Line,
              .permission = Permission::Coordinate,
              .limit = 300,
              .isRequired = true},
    person("owner"),
    person("commander"),
    person("programManager"),
    person("leadAnalyst"),
    FieldRule{.name = "kind", .type = FieldType::Word, .permission = Permission::Coordinate, .words = Kinds},
    FieldRule{.name = "handling",
              .type = FieldType::Word,
              .permission = Permission::Coordinate,
              .words = Handlings},
    FieldRule{
        .name = "impact", .type = FieldType::Prose, .permission = Permission::Coordinate, .limit = 100'000},
    FieldRule{
        .name = "urgency", .type = FieldType::Word, .permission = Permission::Coordinate, .words = Urgencies},
    FieldRule{.name = "rootCause",
              .type = FieldType::Prose,
              .permission = Permission::Coordinate,
              .limit = 100'000},
    FieldRule{.name = "majorRelease", .type = FieldType::Flag, .permission = Permission::Coordinate},
    FieldRule{
        .name = "playbook", .type = FieldType::Line, .permission = Permission::Coordinate, .limit = 2'000},
    FieldRule{.name = "release",
              .type = FieldType::Structured,
              .permission = Permission::Coordinate,
              .read = &readsAs<AgreedRelease>,
              .samples = ReleaseSamples},
    FieldRule{.name = "places",
              .type = FieldType::Structured,
              .permission = Permission::Coordinate,
              .read = &readsAsList<CoordinationPlace>,
              .samples = PlaceSamples},
    FieldRule{.name = "strategy",
              .type = FieldType::Word,
              .permission = Permission::ReviewCommunication,
              .words = Strategies},
    FieldRule{.name = "alertedCustomers",
              .type = FieldType::Prose,
              .permission = Permission::Coordinate,
              .limit = 10'000},
    FieldRule{.name = "receivedAt", .type = FieldType::Moment, .permission = Permission::Coordinate},
};

/// What was reported to us of its flaws, with whom it may be shared, and since when all of it is disclosed.
void addReported(IncidentSurroundings& around, const Incident& incident, const CaseView& view)
{
    bool isPublic = true;
    for (const auto& flaw : view.values<Flaw>(around.id, RecordKind::Flaw)) {
        QList<Record> reports;
        for (const RecordId& id : flaw.value.reports) {
            if (const std::optional<Record> report = view.record(id))
                reports.append(*report);
        }
        const SharingTerms terms = sharingTerms(reports);
        around.consents += terms.consents;
        if (!terms.isReported)
            continue;
        around.isReported = true;
        const std::optional<Instant> disclosed = disclosedAt(flaw.value, view);
        isPublic = isPublic && disclosed;
        around.publicAt = std::max(around.publicAt, disclosed);
    }
    if (!isPublic)
        around.publicAt.reset();
    if (incident.embargo)
        around.consents += incident.embargo->consents;
}

/// Complaints that wait longer than the plan gives whoever has them, by its calendar (R168).
void addLateComplaints(IncidentSurroundings& around, const Incident& incident, const CaseView& view)
{
    for (const Complaint& complaint : incident.complaints) {
        const std::optional<int> days = around.plan->businessDaysUntil(complaint.level);
        if (complaint.answered || !days)
            continue;
        const QString zone = incident.release ? incident.release->zone : QStringLiteral("UTC");
        const WorkCalendar calendar = incidentCalendar(planContent(view), zone);
        if (ClockDuration::businessDays(*days).after(complaint.stamp.at, calendar) < view.now())
            around.lateComplaints.append(complaint.from);
    }
}

QList<Finding> check(const Record& record, const CaseView& view)
{
    const Result<Incident> incident = Incident::fromJson(record.body);
    if (!incident)
        return {};
    const ProcessRules& rules = ProcessRules::of(view);
    IncidentSurroundings around = incidentSurroundings(record.id, view, rules);
    if (!incident->thirdParties.isEmpty() || !incident->notices.isEmpty()) // of most incidents nobody outside is told
        addReported(around, *incident, view);
    addLateComplaints(around, *incident, view);
    return checkIncident(*incident, around) + embargoFindings(record, view);
}

/// Everybody who is or was on the need-to-know list: whether the entry stands then is asked of the incident.
/// Read without the rest of the incident: keys are asked for often.
void keys(const Record& record, QStringList& keys)
{
    const QJsonArray roster =
        record.body.value(QLatin1String("embargo")).toObject().value(QLatin1String("roster")).toArray();
    for (const QJsonValue& entry : roster) {
        const QString person = entry.toObject().value(QLatin1String("person")).toString();
        if (const Result<RecordId> id = RecordId::fromText(person))
            keys.append(memberKey(*id));
    }
}

Result<void> derive(Derivation& change)
{
    const Result<void> kept = keepNotification(change, "receivedAt");
    return kept ? deriveHistory(change, false) : kept;
}

Compartment home(const RecordId& id, const QJsonObject& body)
{
    const QJsonObject embargo = body.value(QLatin1String("embargo")).toObject();
    const bool isEmbargoed = !embargo.isEmpty() && !embargo.contains(QLatin1String("lifted"));
    return isEmbargoed ? Compartment::embargo(id) : Compartment::company();
}

constexpr KindRule Rule{
    .kind = RecordKind::Incident,
    .fields = Fields,
    .create = Permission::Triage,
    .remove = Permission::Triage,
    .label = Permission::Coordinate,
    .isCommentable = true,
    .read = &readable<Incident>,
    .derive = &derive,
    .check = &check,
    .keys = &keys,
    .home = &home,
};

} // namespace

const KindRule& incidentKind()
{
    return Rule;
}

} // namespace firebreak
