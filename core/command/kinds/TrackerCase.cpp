// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/TrackerCase.h"

#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/kinds/PlanCase.h"
#include "core/flaw/Flaw.h"
#include "core/identity/Person.h"
#include "core/incident/Incident.h"

namespace firebreak {
namespace {

bool isMajorFlaw(const Flaw& flaw, const CaseView& view)
{
    if (!flaw.incident)
        return false;
    const std::optional<Incident> incident = view.value<Incident>(*flaw.incident);
    return incident && incident->isMajor();
}

bool isUnderEmbargo(const RecordId& id, const CaseView& view)
{
    const std::optional<Record> record = view.record(id);
    return record && record->compartment.isEmbargo();
}

/// The stream and its offering as the rules of a tracker ask; none: the stream is not in the catalogue.
std::optional<TrackedStream> trackedStream(const RecordId& id, const CaseView& view)
{
    const std::optional<Stream> stream = view.value<Stream>(id);
    if (!stream)
        return std::nullopt;
    TrackedStream tracked{.name = stream->name, .phase = toWord(stream->phase)};
    if (const std::optional<Offering> offering = view.value<Offering>(stream->offering)) {
        tracked.trackerSystem = offering->trackerSystem;
        tracked.isShownToAll = offering->hasOnlyPublicTrackers;
        tracked.severities = offering->trackerSeverities;
        tracked.isShipped = offering->isShipped();
    }
    return tracked;
}

ErratumTracker erratumTracker(const CaseItem<Tracker>& tracker, const CaseView& view)
{
    ErratumTracker item{.id = tracker.id};
    item.isQualityComplete = tracker.value.isQualityComplete();
    item.isEmbargoed = isUnderEmbargo(tracker.id, view);
    for (const RecordId& affectId : tracker.value.affects) {
        const std::optional<Affect> affect = view.value<Affect>(affectId);
        const std::optional<Flaw> flaw = affect ? view.value<Flaw>(affect->flaw) : std::nullopt;
        if (flaw && !flaw->cveId.isEmpty() && !item.cves.contains(flaw->cveId))
            item.cves.append(flaw->cveId);
    }
    return item;
}

} // namespace

bool isSettled(const Affect& affect)
{
    if (affect.affectedness == Affectedness::NotAffected)
        return true;
    return affect.resolution && *affect.resolution != Resolution::Delegated;
}

bool isDuplicate(const Tracker& tracker)
{
    return tracker.closure && tracker.closure->resolution == TrackerResolution::Duplicate;
}

bool isReleasedByErrata(const RecordId& stream, const CaseView& view)
{
    const std::optional<TrackedStream> tracked = trackedStream(stream, view);
    return !tracked || tracked->isShipped;
}

bool isFixOut(const CaseItem<Tracker>& tracker, const CaseView& view)
{
    if (!isReleasedByErrata(tracker.value.stream, view))
        return true;
    const auto errata = view.values<Erratum>(tracker.id, RecordKind::Erratum);
    return std::any_of(errata.cbegin(), errata.cend(),
                       [](const CaseItem<Erratum>& erratum) { return erratum.value.shipped.has_value(); });
}

std::optional<OfferingFacts> offeringFacts(const Tracker& tracker, const CaseView& view)
{
    const std::optional<Stream> stream = view.value<Stream>(tracker.stream);
    const std::optional<Offering> offering = stream ? view.value<Offering>(stream->offering) : std::nullopt;
    if (!offering)
        return std::nullopt;
    OfferingFacts facts;
    facts.name = offering->name;
    facts.version = stream->name;
    facts.supportPhase = toWord(stream->phase);
    for (const RecordId& id : tracker.affects) {
        const std::optional<Affect> affect = view.value<Affect>(id);
        if (affect && facts.purl.isEmpty())
            facts.purl = affect->purl;
    }
    const std::optional<Person> owner =
        offering->owner ? view.value<Person>(*offering->owner) : std::nullopt;
    if (owner)
        facts.contact = owner->name;
    return facts;
}

TrackerSurroundings trackerSurroundings(const RecordId& id, const Tracker& tracker, const CaseView& view,
                                        const ProcessRules& rules)
{
    TrackerSurroundings around{.id = id};
    around.policy = rules.trackers.get();
    for (const RecordId& affectId : tracker.affects) {
        const std::optional<Affect> affect = view.value<Affect>(affectId);
        const std::optional<Flaw> flaw = affect ? view.value<Flaw>(affect->flaw) : std::nullopt;
        if (!affect || !flaw)
            continue;
        TrackedAffect tracked{.id = affectId, .flaw = affect->flaw, .stream = affect->stream};
        tracked.component = affect->component;
        tracked.severity = affect->severity ? affect->severity : flaw->severity;
        tracked.isSettled = isSettled(*affect);
        tracked.isEmbargoed = isUnderEmbargo(affectId, view);
        tracked.hasReporter = !flaw->acknowledgments.isEmpty();
        tracked.cveId = flaw->cveId;
        tracked.flawCreatedAt = flaw->createdAt;
        around.affects.append(tracked);
        around.isMajor = around.isMajor || isMajorFlaw(*flaw, view);
    }
    const bool isEmbargoed = std::any_of(around.affects.cbegin(), around.affects.cend(),
                                         [](const TrackedAffect& affect) { return affect.isEmbargoed; });
    if (isEmbargoed && tracker.external)
        around.isToolApproved = isApprovedTool(tracker.external->system, planContent(view).tools);
    around.stream = trackedStream(tracker.stream, view);
    around.hasErratum = !view.children(id, RecordKind::Erratum).isEmpty();
    return around;
}

ErratumSurroundings erratumSurroundings(const RecordId& id, const Erratum& erratum, const CaseView& view,
                                        const ProcessRules& rules)
{
    ErratumSurroundings around{.id = id};
    around.policy = rules.trackers.get();
    for (const RecordId& trackerId : erratum.trackers) {
        const std::optional<Tracker> tracker = view.value<Tracker>(trackerId);
        if (!tracker)
            continue;
        around.trackers.append(erratumTracker({trackerId, *tracker}, view));
        // A CVE is advised by another erratum of type security that has shipped its fix: a draft tells nobody.
        const auto others = view.values<Erratum>(trackerId, RecordKind::Erratum);
        for (const CaseItem<Erratum>& other : others) {
            if (other.id == id || other.value.type != ErratumType::Security || !other.value.shipped)
                continue;
            for (const QString& cve : std::as_const(around.trackers.last().cves))
                around.advisedCves.insert(cve);
        }
    }
    return around;
}

QList<FilableAffect> filableAffects(const RecordId& flawId, const CaseView& view)
{
    QList<FilableAffect> filable;
    const std::optional<Flaw> flaw = view.value<Flaw>(flawId);
    if (!flaw)
        return filable;
    const bool isMajor = isMajorFlaw(*flaw, view);
    const auto affects = view.values<Affect>(flawId, RecordKind::Affect);
    for (const CaseItem<Affect>& affect : affects) {
        FilableAffect item{.id = affect.id, .stream = affect.value.stream};
        item.component = affect.value.component;
        item.severity = affect.value.severity ? affect.value.severity : flaw->severity;
        if (const std::optional<TrackedStream> stream = trackedStream(affect.value.stream, view)) {
            item.phase = stream->phase;
            item.hasPrivateTrackers = !stream->isShownToAll;
            item.severities = stream->severities;
        }
        item.needsWork = !isSettled(affect.value);
        const auto trackers = view.values<Tracker>(affect.id, RecordKind::Tracker);
        item.hasTracker = std::any_of(trackers.cbegin(), trackers.cend(), [](const CaseItem<Tracker>& tracker) {
            return !isDuplicate(tracker.value);
        });
        item.isEmbargoed = isUnderEmbargo(affect.id, view);
        item.isMajor = isMajor;
        filable.append(item);
    }
    return filable;
}

} // namespace firebreak
