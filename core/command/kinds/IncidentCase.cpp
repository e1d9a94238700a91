// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/IncidentCase.h"

#include "core/bulletin/Bulletin.h"
#include "core/bulletin/Translation.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/PlanCase.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/flaw/Flaw.h"
#include "core/flaw/rule/Assessment.h"
#include "core/identity/Person.h"
#include "core/triage/Task.h"

namespace firebreak {
namespace {

/// Gathers an incident's surroundings flaw by flaw, each tracker and erratum once.
class Gathering
{
public:
    Gathering(const RecordId& id, const CaseView& view, const ProcessRules& rules)
        : m_view(view), m_around{.id = id}
    {
        m_around.plan = rules.plan.get();
        m_around.audiences = rules.audiences.get();
        m_around.catalogue = rules.deliverables.get();
    }

    IncidentSurroundings run()
    {
        const QList<Record> flaws = m_view.children(m_around.id, RecordKind::Flaw);
        for (const Record& record : flaws) {
            if (const std::optional<Flaw> value = CaseView::read<Flaw>(record))
                flaw(record, *value);
        }
        texts();
        people();
        embargo();
        const auto owed = m_view.values<Deliverable>(m_around.id, RecordKind::Deliverable);
        for (const CaseItem<Deliverable>& item : owed)
            m_around.deliverables.append({item.id, item.value.entry, item.value.conclusion.has_value()});
        m_around.isHostedOnly = m_hasAffected && !m_hasPublished;
        if (!m_trackers.isEmpty() && m_around.openTrackers.isEmpty())
            m_around.fixedAt = m_lastFix;
        return m_around;
    }

private:
    void people()
    {
        const std::optional<Incident> incident = m_view.value<Incident>(m_around.id);
        if (!incident || !incident->needsRoles())
            return;
        for (const auto& post : {incident->commander, incident->programManager, incident->leadAnalyst}) {
            const std::optional<Person> person = post ? m_view.value<Person>(*post) : std::nullopt;
            if (person && person->isActive)
                m_around.people[*post] = person->roles;
        }
    }

    void flaw(const Record& record, const Flaw& flaw)
    {
        const FlawSurroundings around = assessmentCase(record, flaw, m_view);
        IncidentFlaw facts{.id = record.id};
        facts.severity = flaw.severity;
        facts.hasInitialClass = flaw.initialClass.has_value();
        facts.isEnded = flaw.ending.has_value();
        facts.hasCve = !flaw.cveId.isEmpty();
        facts.isRemote = std::any_of(flaw.cvss.cbegin(), flaw.cvss.cend(), [](const QString& vector) {
            return vector.contains(QLatin1String("AV:N"));
        });
        const QList<AssessmentEntry> items =
            facts.isEnded ? QList<AssessmentEntry>() : assessmentOf(flaw, around);
        for (const AssessmentEntry& entry : items) {
            if (!entry.isConcluded())
                facts.openItems.append({toWord(entry.item), entry.record, entry.field});
        }
        m_around.flaws.append(facts);
        m_around.hasReporter = m_around.hasReporter || !flaw.acknowledgments.isEmpty();
        tasks(record.id);
        for (const RecordId& report : flaw.reports)
            tasks(report);
        for (const AffectFacts& affect : around.affects) {
            this->affect(affect);
            if (!facts.isEnded && !affect.hasTracker && !isSettled(affect.affect))
                m_around.untracked.append(affect.id);
        }
    }

    void tasks(const RecordId& about)
    {
        const auto tasks = m_view.values<Task>(about, RecordKind::Task);
        for (const CaseItem<Task>& task : tasks) {
            if (!task.value.isClosed() && !m_around.openTasks.contains(task.id))
                m_around.openTasks.append(task.id);
        }
    }

    void affect(const AffectFacts& item)
    {
        if (item.affect.affectedness == Affectedness::NotAffected)
            return;
        m_hasAffected = true;
        m_hasPublished = m_hasPublished || !item.isService;
        if (isSettled(item.affect)) {
            m_around.isAnythingNotFixed = true;
            if (item.affect.notFixedReason.isEmpty())
                m_around.unexplained.append(item.id);
        }
        const auto trackers = m_view.values<Tracker>(item.id, RecordKind::Tracker);
        for (const CaseItem<Tracker>& tracker : trackers)
            this->tracker(tracker);
    }

    void tracker(const CaseItem<Tracker>& item)
    {
        if (m_trackers.contains(item.id))
            return;
        m_trackers.append(item.id);
        if (item.value.isOpen()) {
            m_around.openTrackers.append(item.id);
        } else if (item.value.fixState() == FixState::Fixed) {
            m_around.isAnythingFixed = true;
            m_lastFix = std::max(m_lastFix, std::optional(item.value.closure->stamp.at));
            if (!isFixOut(item, m_view))
                m_around.unshippedFixes.append(item.id);
        } else if (item.value.fixState() != FixState::NotAffected) {
            m_around.isAnythingNotFixed = true;
        }
        const auto errata = m_view.values<Erratum>(item.id, RecordKind::Erratum);
        for (const CaseItem<Erratum>& erratum : errata) {
            if (!erratum.value.shipped && !m_around.unshippedErrata.contains(erratum.id))
                m_around.unshippedErrata.append(erratum.id);
        }
    }

    void texts()
    {
        const auto bulletins = m_view.values<Bulletin>(m_around.id, RecordKind::Bulletin);
        for (const CaseItem<Bulletin>& bulletin : bulletins) {
            if (!bulletin.value.published)
                m_around.unfinishedTexts.append(bulletin.id);
            const auto translations = m_view.values<Translation>(bulletin.id, RecordKind::Translation);
            for (const CaseItem<Translation>& translation : translations) {
                m_around.isTranslated = true;
                if (!translation.value.posted)
                    m_around.unfinishedTexts.append(translation.id);
            }
        }
    }

    void embargo()
    {
        const std::optional<Record> incident = m_view.record(m_around.id);
        if (!incident)
            return;
        const std::optional<Embargo> embargo = embargoOf(*incident);
        m_around.isHeldBack = !embargo && incident->compartment == Compartment::prodsec();
        if (embargo)
            m_around.tools = planContent(m_view).tools;
    }

    const CaseView& m_view;
    IncidentSurroundings m_around;
    QList<RecordId> m_trackers;
    std::optional<Instant> m_lastFix;
    bool m_hasAffected = false;
    bool m_hasPublished = false;
};

} // namespace

const IncidentSurroundings& incidentSurroundings(const RecordId& id, const CaseView& view, const ProcessRules& rules)
{
    return view.once<IncidentSurroundings>(
        id, [&](const CaseView& world) { return Gathering(id, world, rules).run(); });
}

DeliverableSurroundings deliverableSurroundings(const RecordId& id, const Deliverable& deliverable,
                                                const CaseView& view, const ProcessRules& rules)
{
    DeliverableSurroundings around{.id = id};
    around.catalogue = rules.deliverables.get();
    const std::optional<Incident> incident = view.value<Incident>(deliverable.incident);
    around.isEmbargoed = incident && incident->isEmbargoed();
    around.isHostedOnly = incidentSurroundings(deliverable.incident, view, rules).isHostedOnly;
    const auto bulletins = view.values<Bulletin>(deliverable.incident, RecordKind::Bulletin);
    around.areDocumentsFinal =
        !bulletins.isEmpty() && std::all_of(bulletins.cbegin(), bulletins.cend(), [](const auto& bulletin) {
            return bulletin.value.isFrozen() || bulletin.value.published;
        });
    return around;
}

RecordId deliverableId(const RecordId& incident, const QString& entry)
{
    return RecordId(Uuid::fromName("deliverable", (incident.toText() + QLatin1Char('/') + entry).toUtf8()));
}

} // namespace firebreak
