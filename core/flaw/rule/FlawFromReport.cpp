// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/FlawFromReport.h"

#include "core/catalog/cwe/CweCatalog.h"
#include "core/intake/Alias.h"
#include "core/intake/ReportView.h"

namespace firebreak {
namespace {

constexpr qsizetype MaxTitleLength = 300;
constexpr qsizetype MaxComponents = 20;
constexpr qsizetype MaxComponentLength = 100;

/// What can be given to a vulnerability at all (R51).
QStringList mappable(const QStringList& cwes)
{
    static const CweCatalog catalog = CweCatalog::builtIn();
    QStringList kept;
    for (const QString& cwe : cwes) {
        const CweEntry* entry = catalog.find(cwe);
        if (!entry || entry->mapping != QLatin1String("Prohibited"))
            kept.append(cwe);
    }
    return kept;
}

/// The source's word in the standard policy: that of the document that names the vulnerability, else of the
/// way the report came.
QString sourceOf(const Report& report)
{
    if (!report.advisories.isEmpty())
        return toWord(report.advisories.first().source);
    switch (report.origin.value_or(ReportOrigin::Feed)) {
    case ReportOrigin::Feed:
        return {};
    case ReportOrigin::Researcher:
        return QStringLiteral("researcher");
    case ReportOrigin::Customer:
        return QStringLiteral("customer");
    case ReportOrigin::Coordinator:
        return QStringLiteral("coordinator");
    case ReportOrigin::Employee:
    case ReportOrigin::Scan:
    case ReportOrigin::Development:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

/// Whose id it is, as the CVE list says.
std::optional<CveStanding> standingOf(const Report& report, const QString& cveId)
{
    for (const Advisory& advisory : report.advisories) {
        if (advisory.source != AdvisorySource::Cve || advisory.documentId != cveId ||
            advisory.publisher.isEmpty())
            continue;
        CveStanding standing;
        standing.status =
            advisory.state == AdvisoryState::Rejected ? CveStatus::Rejected : CveStatus::Published;
        standing.assigner = advisory.publisher;
        standing.at = advisory.published.value_or(report.receivedAt);
        return standing;
    }
    return std::nullopt;
}

QStringList componentsOf(const ReportView& view)
{
    QStringList components;
    for (const AffectedPackage& package : view.affected) {
        const QString name =
            (package.package.isEmpty() ? package.product : package.package).left(MaxComponentLength);
        if (!name.isEmpty() && !components.contains(name) && components.size() < MaxComponents)
            components.append(name);
    }
    return components;
}

/// Those who told us and want to be named (R156); whom a public document thanks is the document's matter.
QList<Acknowledgment> thanksOf(const Report& report)
{
    QList<Acknowledgment> thanks;
    if (!report.advisories.isEmpty())
        return thanks;
    for (const Finder& finder : report.finders) {
        if (finder.credit == CreditWish::ByName)
            thanks.append({finder.name, finder.affiliation, {}});
    }
    return thanks;
}

/// Each URL once: documents of several sources often name the same page.
QList<AdvisoryReference> distinct(const QList<AdvisoryReference>& references)
{
    QList<AdvisoryReference> kept;
    for (const AdvisoryReference& reference : references) {
        const bool isKnown = std::any_of(kept.cbegin(), kept.cend(), [&](const AdvisoryReference& one) {
            return one.url == reference.url;
        });
        if (!isKnown)
            kept.append(reference);
    }
    return kept;
}

} // namespace

Flaw flawFromReport(const Report& report, const RecordId& id, Instant at,
                    const std::optional<RecordId>& triager)
{
    const ReportView view = viewOf(report);
    Flaw flaw;
    flaw.title = (view.title.trimmed().isEmpty() ? view.id : view.title).left(MaxTitleLength);
    if (flaw.title.isEmpty())
        flaw.title = view.aliases.value(0, id.toText());
    flaw.description = view.description;
    flaw.technicalNotes = report.technicalNotes;
    flaw.cveId = isAssignableCveId(view.id) ? view.id : QString();
    flaw.cve = standingOf(report, flaw.cveId);
    flaw.source = sourceOf(report);
    flaw.reportedAt = std::min(report.receivedAt, at);
    flaw.publicAt = std::min(view.published.value_or(at), at);
    flaw.owner = report.owner;
    flaw.severity = report.severity;
    flaw.cvss = report.cvss;
    flaw.cwes = mappable(view.cwes);
    flaw.components = componentsOf(view);
    flaw.labels = report.labels;
    flaw.references = distinct(view.references);
    flaw.acknowledgments = thanksOf(report);
    flaw.reports = {id};
    flaw.triagedBy = triager;
    flaw.createdAt = at;
    return flaw;
}

} // namespace firebreak
