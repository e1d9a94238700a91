// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/ReportCase.h"

#include "core/flaw/Flaw.h"
#include "core/incident/Incident.h"

namespace firebreak {

QList<Message> messagesOf(const RecordId& report, const CaseView& view)
{
    QList<Message> messages;
    for (const auto& item : view.values<Message>(report, RecordKind::Message))
        messages.append(item.value);
    return messages;
}

SharingTerms sharingTerms(const QList<Record>& reports)
{
    SharingTerms terms;
    for (const Record& report : reports) {
        const QString origin = report.body.value(QLatin1String("origin")).toString();
        const bool hasFinder = !report.body.value(QLatin1String("finders")).toArray().isEmpty();
        const std::optional<ReportOrigin> way = reportOriginFromWord(origin);
        const bool isHearsay = origin.isEmpty() && !report.body.contains(QLatin1String("home"));
        terms.isReported = terms.isReported || hasFinder || isHearsay || (way && hasReporter(*way));
        const QJsonArray consents = report.body.value(QLatin1String("consents")).toArray();
        for (const QJsonValue& consent : consents) {
            if (const Result<DisclosureConsent> read = DisclosureConsent::fromJson(consent.toObject()))
                terms.consents.append(*read);
        }
    }
    return terms;
}

std::optional<Instant> closingOf(const Report& report, const CaseView& view)
{
    if (!report.disposition)
        return std::nullopt;
    const std::optional<RecordId>& id = report.disposition->flaw;
    const std::optional<Flaw> flaw = id ? view.value<Flaw>(*id) : std::nullopt;
    if (!flaw)
        return report.disposition->at;
    if (flaw->ending)
        return flaw->ending->at;
    const std::optional<Incident> incident =
        flaw->incident ? view.value<Incident>(*flaw->incident) : std::nullopt;
    return incident ? incident->closedAt(IncidentPhase::RemediationRelease) : std::nullopt;
}

QList<Finding> reportFindings(const Record& record, const CaseView& view)
{
    const std::optional<Report> report = CaseView::read<Report>(record);
    return report ? checkCorrespondence(record.id, *report, messagesOf(record.id, view)) : QList<Finding>();
}

} // namespace firebreak
