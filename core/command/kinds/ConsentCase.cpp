// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ConsentCase.h"

#include "core/bulletin/Bulletin.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/command/kinds/ReportCase.h"

#include <algorithm>

namespace firebreak {
namespace {

void earliest(std::optional<Instant>& known, const std::optional<Instant>& at)
{
    if (at && (!known || *at < *known))
        known = at;
}

/// What is told of a subject, for as long as it was not disclosed: the reports that somebody made.
QList<Record> undisclosedReports(const Record& subject, Instant at, const CaseView& view)
{
    QList<Record> flaws;
    if (subject.kind == RecordKind::Flaw)
        flaws = {subject};
    else if (const std::optional<Record> incident = incidentOf(subject, view))
        flaws = view.children(incident->id, RecordKind::Flaw);
    QList<Record> reports;
    for (const auto& flaw : CaseView::items<Flaw>(flaws)) {
        const std::optional<Instant> disclosed = disclosedAt(flaw.value, view);
        if (disclosed && *disclosed <= at)
            continue;
        for (const RecordId& id : flaw.value.reports) {
            const std::optional<Record> report = view.record(id);
            if (report && sharingTerms({*report}).isReported)
                reports.append(*report);
        }
    }
    return reports;
}

} // namespace

QList<Record> reportsBehind(const Record& subject, const CaseView& view)
{
    if (subject.kind == RecordKind::Report)
        return {subject};
    QList<Record> flaws;
    if (const std::optional<Record> incident = incidentOf(subject, view))
        flaws = view.children(incident->id, RecordKind::Flaw);
    if (subject.kind == RecordKind::Flaw)
        flaws = {subject};
    QList<Record> reports;
    for (const auto& flaw : CaseView::items<Flaw>(flaws)) {
        for (const RecordId& id : flaw.value.reports) {
            if (const std::optional<Record> report = view.record(id))
                reports.append(*report);
        }
    }
    return reports;
}

std::optional<Instant> disclosedAt(const Flaw& flaw, const CaseView& view)
{
    std::optional<Instant> at;
    if (flaw.cve && flaw.cve->status == CveStatus::Published)
        earliest(at, flaw.cve->at);
    const std::optional<Record> incident = flaw.incident ? view.record(*flaw.incident) : std::nullopt;
    if (!incident)
        return at;
    if (const std::optional<Embargo> embargo = embargoOf(*incident)) {
        if (embargo->isEmbargoed())
            return std::nullopt;
        earliest(at, embargo->lifted->at);
    }
    for (const auto& bulletin : view.values<Bulletin>(incident->id, RecordKind::Bulletin)) {
        if (bulletin.value.published)
            earliest(at, bulletin.value.published->at);
    }
    return at;
}

bool mayTell(const QString& party, const Record& subject, Instant at, const CaseView& view)
{
    const std::optional<Record> incident = incidentOf(subject, view);
    const std::optional<Embargo> embargo = incident ? embargoOf(*incident) : std::nullopt;
    if (embargo && mayShareWith(party, embargo->consents, at))
        return true;
    const QList<Record> reports = undisclosedReports(subject, at, view);
    const bool haveAllAgreed = std::all_of(reports.cbegin(), reports.cend(), [&](const Record& report) {
        return mayShareWith(party, sharingTerms({report}).consents, at);
    });
    // What is embargoed and nobody reported takes a consent of whoever controls the date.
    return haveAllAgreed && !(reports.isEmpty() && embargo && embargo->isEmbargoed());
}

} // namespace firebreak
