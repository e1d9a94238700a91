// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseRelations.h"

#include "core/catalog/Stream.h"
#include "core/command/CatalogueKeys.h"
#include "core/flaw/Affect.h"

#include <algorithm>

namespace firebreak {
namespace {

QList<RecordId> once(QList<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QList<RecordId> idsOf(const QList<Record>& records)
{
    QList<RecordId> ids;
    for (const Record& record : records)
        ids.append(record.id);
    return ids;
}

/// The ids of the records of `kind` one step up: those that a record names as its parents.
QList<RecordId> above(const QList<RecordId>& ids, RecordKind kind, const CaseView& view)
{
    QList<RecordId> found;
    for (const RecordId& id : ids) {
        const std::optional<Record> record = view.record(id);
        for (const Record& parent : record ? view.parents(*record) : QList<Record>()) {
            if (parent.kind == kind)
                found.append(parent.id);
        }
    }
    return once(found);
}

/// One step down.
QList<RecordId> below(const QList<RecordId>& ids, RecordKind kind, const CaseView& view)
{
    QList<RecordId> found;
    for (const RecordId& id : ids)
        found += idsOf(view.children(id, kind));
    return once(found);
}

QList<RecordId> streamsNamedBy(const QList<RecordId>& affects, const CaseView& view)
{
    QList<RecordId> streams;
    for (const RecordId& id : affects) {
        const std::optional<Affect> affect = view.value<Affect>(id);
        if (affect && view.record(affect->stream))
            streams.append(affect->stream);
    }
    return once(streams);
}

QList<RecordId> affectsOfStreams(const QList<RecordId>& streams, const CaseView& view)
{
    QList<RecordId> affects;
    for (const RecordId& stream : streams) {
        QList<Record> naming = view.byKey(streamKey(stream));
        naming.removeIf([](const Record& record) { return record.kind != RecordKind::Affect; });
        affects += idsOf(naming);
    }
    return once(affects);
}

QList<RecordId> affectsOfOffering(const RecordId& offering, const CaseView& view)
{
    return affectsOfStreams(below({offering}, RecordKind::Stream, view), view);
}

QList<RecordId> affectsOfRelease(const RecordId& erratum, const CaseView& view)
{
    return above(above({erratum}, RecordKind::Tracker, view), RecordKind::Affect, view);
}

QList<RecordId> releasesOfAffects(const QList<RecordId>& affects, const CaseView& view)
{
    return below(below(affects, RecordKind::Tracker, view), RecordKind::Erratum, view);
}

} // namespace

QList<RecordId> streamsOfFlaw(const RecordId& flaw, const CaseView& view)
{
    return streamsNamedBy(below({flaw}, RecordKind::Affect, view), view);
}

QList<RecordId> offeringsOfFlaw(const RecordId& flaw, const CaseView& view)
{
    return above(streamsOfFlaw(flaw, view), RecordKind::Offering, view);
}

QList<RecordId> releasesOfFlaw(const RecordId& flaw, const CaseView& view)
{
    return releasesOfAffects(below({flaw}, RecordKind::Affect, view), view);
}

QList<RecordId> flawsOfStream(const RecordId& stream, const CaseView& view)
{
    return above(affectsOfStreams({stream}, view), RecordKind::Flaw, view);
}

QList<RecordId> flawsOfOffering(const RecordId& offering, const CaseView& view)
{
    return above(affectsOfOffering(offering, view), RecordKind::Flaw, view);
}

QList<RecordId> releasesOfOffering(const RecordId& offering, const CaseView& view)
{
    return releasesOfAffects(affectsOfOffering(offering, view), view);
}

QList<RecordId> flawsOfRelease(const RecordId& erratum, const CaseView& view)
{
    return above(affectsOfRelease(erratum, view), RecordKind::Flaw, view);
}

QList<RecordId> offeringsOfRelease(const RecordId& erratum, const CaseView& view)
{
    return above(streamsNamedBy(affectsOfRelease(erratum, view), view), RecordKind::Offering, view);
}

} // namespace firebreak
