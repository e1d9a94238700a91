// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/command/WorldStates.h"

#include "core/bulletin/BulletinStatus.h"
#include "core/command/FieldTable.h"
#include "core/command/Findings.h"
#include "core/command/KindRule.h"
#include "core/command/kinds/BulletinCase.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/flaw/rule/FlawStatus.h"
#include "core/incident/IncidentStatus.h"
#include "core/policy/Policy.h"
#include "core/triage/Task.h"
#include "tests/core/command/ScatteredState.h"

#include <QRegularExpression>

#include <rapidcheck.h>

namespace firebreak::test {
namespace {

/// Whether it names the records below those of a kind: a flaw's affects, an affect's trackers.
bool isBelow(RecordKind kind, const QString& field)
{
    return std::any_of(AllRecordKinds.begin(), AllRecordKinds.end(), [&](RecordKind below) {
        const KindRule* rule = kindRule(below);
        return rule && rule->parent.kinds.contains(kind) && field == toWord(below) + QLatin1Char('s');
    });
}

/// Whether a kind's records have a field of that name, as its rows say or as its value type reads it.
template <class T> bool isRead(const QString& field, QJsonObject body)
{
    body[field] = QStringLiteral("anything");
    const Result<T> read = T::fromJson(body);
    return !read || !read->extra.contains(field);
}

bool isField(RecordKind kind, const QString& place, const QJsonObject& body)
{
    const QString field = place.section(QRegularExpression(QStringLiteral("[./]")), 0, 0);
    const auto rows = fieldsOf(kind);
    if (std::any_of(rows.begin(), rows.end(), [&](const FieldRule& row) {
            return place == QLatin1String(row.name) || field == QLatin1String(row.name);
        }))
        return true;
    if (isBelow(kind, place))
        return true;
    switch (kind) {
    case RecordKind::Flaw:
        return isRead<Flaw>(field, body);
    case RecordKind::Affect:
        return isRead<Affect>(field, body);
    case RecordKind::Tracker:
        return isRead<Tracker>(field, body);
    case RecordKind::Erratum:
        return isRead<Erratum>(field, body);
    case RecordKind::Incident:
        return isRead<Incident>(field, body);
    case RecordKind::Deliverable:
        return isRead<Deliverable>(field, body);
    case RecordKind::Bulletin:
        return isRead<Bulletin>(field, body);
    case RecordKind::Translation:
        return isRead<Translation>(field, body);
    case RecordKind::Policy:
        return isRead<Policy>(field, body);
    case RecordKind::Task:
        return isRead<Task>(field, body);
    default:
        return false;
    }
}

/// A screen can go to every place that somebody is sent to.
void assertPlace(const RecordId& id, const QString& place, ErrorCode code, const CaseView& view)
{
    const std::optional<Record> record = view.record(id);
    RC_LOG() << code.word().data() << " at " << place.toStdString() << " of "
             << (record ? toWord(record->kind).data() : "nothing") << '\n';
    RC_ASSERT(record.has_value());
    RC_ASSERT(place.isEmpty() || isField(record->kind, place, record->body));
}

template <class State> void assertStatus(const WorkflowStatus<State>& status, const CaseView& view)
{
    RC_ASSERT(status.next.has_value() || status.reasons.isEmpty());
    for (const Requirement& reason : status.reasons)
        assertPlace(reason.record, reason.field, reason.code, view);
}

template <class Compute> void assertTotal(const MemoryState& state, Instant now, Compute compute)
{
    const ScatteredState scattered(state);
    const CaseView view(state, now);
    const auto status = compute(view);
    RC_ASSERT(status == compute(view));
    RC_ASSERT(status == compute(CaseView(scattered, now)));
    assertStatus(status, view);
}

template <class T> T valueOf(const Record& record)
{
    return T::fromJson(record.body).value();
}

/// Of every phase, not of the next one alone.
void assertPhases(const RecordId& id, const Incident& incident, const CaseView& view)
{
    const IncidentSurroundings around = incidentSurroundings(id, view, ProcessRules::of(view));
    for (const IncidentPhase phase : AllIncidentPhases) {
        const QList<Finding> missing = phaseFindings(incident, around, phase);
        for (const Finding& finding : missing)
            assertPlace(finding.record, finding.place, finding.check->code, view);
    }
}

void assertState(const Record& record, const MemoryState& state, Instant now)
{
    switch (record.kind) {
    case RecordKind::Flaw:
        return assertTotal(state, now, [&record](const CaseView& view) {
            return flawStatus(valueOf<Flaw>(record), flawCase(record, view));
        });
    case RecordKind::Incident:
        assertPhases(record.id, valueOf<Incident>(record), CaseView(state, now));
        return assertTotal(state, now, [&record](const CaseView& view) {
            return incidentStatus(valueOf<Incident>(record),
                                  incidentSurroundings(record.id, view, ProcessRules::of(view)));
        });
    case RecordKind::Erratum:
        return assertTotal(state, now, [&record](const CaseView& view) {
            const Erratum erratum = valueOf<Erratum>(record);
            const ErratumSurroundings around =
                erratumSurroundings(record.id, erratum, view, ProcessRules::of(view));
            return erratumStatus(erratum, around, view.now());
        });
    case RecordKind::Bulletin:
        return assertTotal(state, now, [&record](const CaseView& view) {
            const Bulletin bulletin = valueOf<Bulletin>(record);
            return bulletinStatus(record.id, bulletin, bulletinFacts(record, bulletin, view));
        });
    default:
        return;
    }
}

} // namespace

void assertStates(const MemoryState& state, Instant now)
{
    const CaseView view(state, now);
    const QList<Record> records = state.records();
    for (const Record& record : records) {
        if (record.isRemoved)
            continue;
        const QList<Finding> all = findings(record, view);
        for (const Finding& finding : all)
            assertPlace(finding.record, finding.place, finding.check->code, view);
        assertState(record, state, now);
    }
}

} // namespace firebreak::test
