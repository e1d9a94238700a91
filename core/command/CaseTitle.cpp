// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseTitle.h"

#include "core/command/kinds/TrackerCase.h"
#include "core/embargo/EmbargoState.h"

#include <algorithm>

namespace firebreak {
namespace {

/// Chains of parents are short; the bound keeps a loop in damaged data from being followed for ever.
constexpr int MaxDepth = 8;

bool isFlaggedUpTo(const Record& record, const CaseView& view, int depth)
{
    if (record.compartment.isEmbargo())
        return true;
    if (record.kind == RecordKind::Report && record.body.value(QLatin1String("underEmbargo")).toBool())
        return true;
    // Nothing else of an incident lives there but what waits for its embargo.
    const bool isOfIncident = record.kind == RecordKind::Flaw || record.kind == RecordKind::Incident;
    if (isOfIncident && record.compartment == Compartment::prodsec())
        return true;
    const QList<Record> parents = depth > 0 ? view.parents(record) : QList<Record>();
    return std::any_of(parents.cbegin(), parents.cend(), [&](const Record& parent) {
        return isFlaggedUpTo(parent, view, depth - 1);
    });
}

QString ownTitle(const Record& record)
{
    for (const char* field : {"title", "summary", "entry", "name", "subject"}) {
        const QString text = record.body.value(QLatin1String(field)).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

bool isFlagged(const Record& record, const CaseView& view)
{
    return isFlaggedUpTo(record, view, MaxDepth);
}

QString caseTitle(const Record& record, const CaseView& view)
{
    const std::optional<Tracker> tracker =
        record.kind == RecordKind::Tracker ? CaseView::read<Tracker>(record) : std::nullopt;
    if (tracker) {
        const TrackerSurroundings around =
            trackerSurroundings(record.id, *tracker, view, ProcessRules::of(view));
        const TrackedAffect* leading = leadingAffect(around.affects);
        return trackerTitle(*tracker, {isFlagged(record, view), around.isMajor,
                                       leading ? leading->cveId : QString(),
                                       around.stream ? around.stream->name : QString()});
    }
    const QString title = ownTitle(record);
    if (title.isEmpty())
        return title;
    return flaggedTitle(title, isFlagged(record, view) ? EmbargoState::Embargoed : EmbargoState::Public);
}

} // namespace firebreak
