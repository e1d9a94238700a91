// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Report.h"

#include "core/base/BodyFields.h"

namespace firebreak {
namespace {

std::optional<ReportDisposition> readDisposition(BodyReader& outer)
{
    const QLatin1String key("disposition");
    const QJsonObject object = outer.object(key);
    if (object.isEmpty())
        return std::nullopt;
    BodyReader reader(object);
    ReportDisposition disposition;
    const Result<Disposition> kind = dispositionFromWord(reader.text(QLatin1String("kind")));
    if (kind)
        disposition.kind = *kind;
    else
        outer.fail(error::BodyFieldValue, key, kind.error().details);
    disposition.reason = reader.text(QLatin1String("reason"));
    disposition.at = reader.instant(QLatin1String("at")).value_or(Instant());
    disposition.by = readRecordId(reader, QLatin1String("by"));
    disposition.flaw = readRecordId(reader, QLatin1String("flaw"));
    if (reader.error())
        outer.fail(reader.error()->code, key, reader.error()->details);
    return disposition;
}

/// What the exchange with the reporter goes by.
void readExchange(BodyReader& reader, Report& report)
{
    if (const QString word = reader.text(QLatin1String("origin")); !word.isEmpty()) {
        report.origin = reportOriginFromWord(word);
        if (!report.origin)
            reader.fail(error::BodyFieldValue, QLatin1String("origin"), {word});
    }
    report.finders = reader.list<Finder>(QLatin1String("finders"));
    report.isUnderEmbargo = reader.flag(QLatin1String("underEmbargo"));
    report.isComplicated = reader.flag(QLatin1String("complicated"));
    report.isEnquiry = reader.flag(QLatin1String("enquiry"));
    report.redirectedTo = reader.text(QLatin1String("redirectedTo"));
    report.statusMechanism = reader.text(QLatin1String("statusMechanism"));
    report.consents = reader.list<DisclosureConsent>(QLatin1String("consents"));
}

QJsonObject dispositionJson(const ReportDisposition& disposition)
{
    BodyWriter writer({});
    writer.text(QLatin1String("kind"), toWord(disposition.kind));
    writer.text(QLatin1String("reason"), disposition.reason);
    writer.instant(QLatin1String("at"), disposition.at);
    if (disposition.by)
        writer.text(QLatin1String("by"), disposition.by->toText());
    if (disposition.flaw)
        writer.text(QLatin1String("flaw"), disposition.flaw->toText());
    return writer.take();
}

} // namespace

QJsonObject Report::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("home"), home);
    writer.instant(QLatin1String("receivedAt"), receivedAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    if (updatedBy)
        writer.text(QLatin1String("updatedBy"), updatedBy->toText());
    writer.text(QLatin1String("title"), title);
    writer.text(QLatin1String("description"), description);
    writer.text(QLatin1String("technicalNotes"), technicalNotes);
    writer.text(QLatin1String("cveId"), cveId);
    if (owner)
        writer.text(QLatin1String("owner"), owner->toText());
    if (severity)
        writer.text(QLatin1String("severity"), toWord(*severity));
    writer.object(QLatin1String("cvss"), vectorsJson(cvss));
    writer.texts(QLatin1String("cwes"), cwes);
    writer.texts(QLatin1String("labels"), labels);
    writer.list(QLatin1String("references"), references);
    if (disposition)
        writer.object(QLatin1String("disposition"), dispositionJson(*disposition));
    if (mergedInto)
        writer.text(QLatin1String("mergedInto"), mergedInto->toText());
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    if (origin)
        writer.text(QLatin1String("origin"), toWord(*origin));
    writer.list(QLatin1String("finders"), finders);
    writer.flag(QLatin1String("underEmbargo"), isUnderEmbargo);
    writer.flag(QLatin1String("complicated"), isComplicated);
    writer.flag(QLatin1String("enquiry"), isEnquiry);
    writer.text(QLatin1String("redirectedTo"), redirectedTo);
    writer.text(QLatin1String("statusMechanism"), statusMechanism);
    writer.list(QLatin1String("consents"), consents);
    writer.list(QLatin1String("advisories"), advisories);
    return writer.take();
}

Result<Report> Report::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Report report;
    report.home = reader.text(QLatin1String("home"));
    report.receivedAt = reader.instant(QLatin1String("receivedAt")).value_or(Instant());
    report.updatedAt = reader.instant(QLatin1String("updatedAt"));
    report.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    report.title = reader.text(QLatin1String("title"));
    report.description = reader.text(QLatin1String("description"));
    report.technicalNotes = reader.text(QLatin1String("technicalNotes"));
    report.cveId = reader.text(QLatin1String("cveId"));
    report.owner = readRecordId(reader, QLatin1String("owner"));
    report.severity = readSeverity(reader, QLatin1String("severity"));
    report.cvss = readVectors(reader, QLatin1String("cvss"));
    report.cwes = reader.texts(QLatin1String("cwes"));
    report.labels = reader.texts(QLatin1String("labels"));
    report.references = reader.list<AdvisoryReference>(QLatin1String("references"));
    report.disposition = readDisposition(reader);
    report.mergedInto = readRecordId(reader, QLatin1String("mergedInto"));
    report.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    readExchange(reader, report);
    report.advisories = reader.list<Advisory>(QLatin1String("advisories"));
    report.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return report;
}

RecordId reportIdFor(const QString& home)
{
    return RecordId(Uuid::fromName("report", home.toUtf8()));
}

} // namespace firebreak
