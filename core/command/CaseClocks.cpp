// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseClocks.h"

#include "core/command/CaseClockFacts.h"
#include "core/policy/Policy.h"
#include "core/sla/ShippedPolicies.h"
#include "core/tracker/Tracker.h"
#include "core/triage/Task.h"

namespace firebreak {
namespace {

/// A date that somebody set or agreed to.
Deadline agreed(const QString& clock, const char* source, Instant due, std::optional<Instant> doneAt)
{
    Deadline deadline;
    deadline.clock = clock;
    deadline.source = QString::fromLatin1(source);
    deadline.state = doneAt ? Deadline::State::Stopped : Deadline::State::Running;
    deadline.due = due;
    deadline.stoppedAt = doneAt;
    return deadline;
}

void addTask(const Record& record, QList<CaseDeadline>& deadlines)
{
    const std::optional<Task> task = CaseView::read<Task>(record);
    if (task && task->dueAt && !task->isClosed())
        deadlines.append({record.id, {}, agreed(QStringLiteral("task"), "R111", *task->dueAt, std::nullopt)});
}

void addMilestones(const Record& record, QList<CaseDeadline>& deadlines)
{
    const std::optional<Tracker> tracker = CaseView::read<Tracker>(record);
    if (!tracker)
        return;
    for (const TrackerMilestone& milestone : tracker->milestones) {
        // A closed tracker has no work left: what was not done by then is not done any more.
        if (milestone.due && (tracker->isOpen() || milestone.doneAt))
            deadlines.append({record.id,
                              {},
                              agreed(QStringLiteral("milestone.") + toWord(milestone.kind), "R92",
                                     *milestone.due, milestone.doneAt)});
    }
}

} // namespace

SlaPolicy organisationClocks(const CaseView& view)
{
    const std::optional<Policy> plan = view.value<Policy>(planId());
    std::optional<SlaPolicy> clocks;
    for (const QJsonObject& json : plan ? plan->contentAt(view.now()).clocks : QList<QJsonObject>()) {
        const Result<SlaPolicy> policy = SlaPolicy::fromJson(json);
        if (!policy)
            continue; // the plan's own rule does not let one in
        if (clocks)
            clocks->add(*policy);
        else
            clocks = *policy;
    }
    if (!clocks)
        return shippedClocks();
    clocks->addMissing(shippedClocks());
    return *clocks;
}

QList<Deadline> deadlinesOf(const CaseFacts& facts, const SlaPolicy& clocks)
{
    if (facts.zone.isEmpty())
        return clocks.deadlines(facts.facts);
    const Result<ZoneTable> zone = ZoneTable::load(facts.zone);
    return zone ? clocks.inZone(*zone).deadlines(facts.facts) : clocks.deadlines(facts.facts);
}

QList<CaseFacts> caseFacts(const Record& record, const CaseView& view)
{
    if (record.isRemoved)
        return {};
    switch (record.kind) {
    case RecordKind::Report:
        return reportClockFacts(record, view);
    case RecordKind::Flaw:
        return flawClockFacts(record, view);
    case RecordKind::Incident:
        return incidentClockFacts(record, view);
    case RecordKind::Bulletin:
        return bulletinClockFacts(record, view);
    case RecordKind::Tracker:
        return trackerClockFacts(record, view);
    case RecordKind::Policy:
        return planClockFacts(record);
    default:
        return {};
    }
}

QList<CaseDeadline> caseDeadlines(const Record& record, const CaseView& view, const SlaPolicy& clocks)
{
    QList<CaseDeadline> deadlines;
    if (record.isRemoved)
        return deadlines;
    for (const CaseFacts& one : caseFacts(record, view)) {
        for (const Deadline& deadline : deadlinesOf(one, clocks))
            deadlines.append({one.record, one.about, deadline});
    }
    if (record.kind == RecordKind::Task)
        addTask(record, deadlines);
    if (record.kind == RecordKind::Tracker)
        addMilestones(record, deadlines);
    if (record.kind == RecordKind::Deliverable)
        deadlines += deliverableDeadlines(record, view);
    return deadlines;
}

} // namespace firebreak
