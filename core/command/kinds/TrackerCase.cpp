// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/TrackerCase.h"

#include "core/catalog/Stream.h"
#include "core/flaw/Flaw.h"
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
    if (const std::optional<Stream> stream = view.value<Stream>(tracker.stream))
        around.stream = TrackedStream{stream->name, toWord(stream->phase),
                                      tracker.external ? tracker.external->system : QString()};
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
        // A CVE is advised by another erratum of type security that fixes it.
        const auto others = view.values<Erratum>(trackerId, RecordKind::Erratum);
        for (const CaseItem<Erratum>& other : others) {
            if (other.id == id || other.value.type != ErratumType::Security)
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
        if (const std::optional<Stream> stream = view.value<Stream>(affect.value.stream))
            item.phase = toWord(stream->phase);
        item.needsWork = !isSettled(affect.value);
        item.hasTracker = !view.children(affect.id, RecordKind::Tracker).isEmpty();
        item.isEmbargoed = isUnderEmbargo(affect.id, view);
        item.isMajor = isMajor;
        filable.append(item);
    }
    return filable;
}

} // namespace firebreak
