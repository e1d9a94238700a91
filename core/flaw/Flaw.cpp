// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Flaw.h"

namespace firebreak {

QJsonObject Flaw::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("title"), title);
    writer.text(QLatin1String("description"), description);
    writer.text(QLatin1String("docText"), docText);
    writer.text(QLatin1String("statement"), statement);
    writer.text(QLatin1String("mitigation"), mitigation);
    if (mitigationKind)
        writer.text(QLatin1String("mitigationKind"), toWord(*mitigationKind));
    writer.text(QLatin1String("userImpact"), userImpact);
    writer.text(QLatin1String("projectImpact"), projectImpact);
    writer.text(QLatin1String("technicalNotes"), technicalNotes);
    writer.text(QLatin1String("upstreamFix"), upstreamFix);
    writer.text(QLatin1String("cveId"), cveId);
    writer.child(QLatin1String("cve"), cve);
    writer.text(QLatin1String("source"), source);
    writer.instant(QLatin1String("reportedAt"), reportedAt);
    writer.instant(QLatin1String("publicAt"), publicAt);
    writeRecordId(writer, QLatin1String("owner"), owner);
    if (severity)
        writer.text(QLatin1String("severity"), toWord(*severity));
    writer.object(QLatin1String("cvss"), vectorsJson(cvss));
    writer.text(QLatin1String("cvssComment"), cvssComment);
    writer.texts(QLatin1String("cwes"), cwes);
    writer.texts(QLatin1String("components"), components);
    writer.texts(QLatin1String("labels"), labels);
    writer.list(QLatin1String("labelMarks"), labelMarks);
    writer.list(QLatin1String("references"), references);
    writer.list(QLatin1String("acknowledgments"), acknowledgments);
    writeRecordIds(writer, QLatin1String("reports"), reports);
    writer.child(QLatin1String("reproduction"), reproduction);
    writer.child(QLatin1String("initialClass"), initialClass);
    writer.child(QLatin1String("ending"), ending);
    writer.list(QLatin1String("discrepancies"), discrepancies);
    writer.child(QLatin1String("rescoreRequest"), rescoreRequest);
    writer.list(QLatin1String("history"), history);
    writer.list(QLatin1String("revalidations"), revalidations);
    writer.child(QLatin1String("offeringCheck"), offeringCheck);
    writer.list(QLatin1String("consultations"), consultations);
    writeRecordId(writer, QLatin1String("incident"), incident);
    writeRecordId(writer, QLatin1String("triagedBy"), triagedBy);
    writer.list(QLatin1String("approvals"), approvals);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Flaw> Flaw::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Flaw value;
    value.title = reader.text(QLatin1String("title"));
    value.description = reader.text(QLatin1String("description"));
    value.docText = reader.text(QLatin1String("docText"));
    value.statement = reader.text(QLatin1String("statement"));
    value.mitigation = reader.text(QLatin1String("mitigation"));
    if (json.contains(QLatin1String("mitigationKind")))
        value.mitigationKind =
            reader.word(QLatin1String("mitigationKind"), MitigationKind{}, &mitigationKindFromWord);
    value.userImpact = reader.text(QLatin1String("userImpact"));
    value.projectImpact = reader.text(QLatin1String("projectImpact"));
    value.technicalNotes = reader.text(QLatin1String("technicalNotes"));
    value.upstreamFix = reader.text(QLatin1String("upstreamFix"));
    value.cveId = reader.text(QLatin1String("cveId"));
    value.cve = reader.child<CveStanding>(QLatin1String("cve"));
    value.source = reader.text(QLatin1String("source"));
    value.reportedAt = reader.instant(QLatin1String("reportedAt"));
    value.publicAt = reader.instant(QLatin1String("publicAt"));
    value.owner = readRecordId(reader, QLatin1String("owner"));
    value.severity = readSeverity(reader, QLatin1String("severity"));
    value.cvss = readVectors(reader, QLatin1String("cvss"));
    value.cvssComment = reader.text(QLatin1String("cvssComment"));
    value.cwes = reader.texts(QLatin1String("cwes"));
    value.components = reader.texts(QLatin1String("components"));
    value.labels = reader.texts(QLatin1String("labels"));
    value.labelMarks = reader.list<LabelMark>(QLatin1String("labelMarks"));
    value.references = reader.list<AdvisoryReference>(QLatin1String("references"));
    value.acknowledgments = reader.list<Acknowledgment>(QLatin1String("acknowledgments"));
    value.reports = readRecordIds(reader, QLatin1String("reports"));
    value.reproduction = reader.child<Reproduction>(QLatin1String("reproduction"));
    value.initialClass = reader.child<InitialClass>(QLatin1String("initialClass"));
    value.ending = reader.child<FlawEnding>(QLatin1String("ending"));
    value.discrepancies = reader.list<DiscrepancyClosure>(QLatin1String("discrepancies"));
    value.rescoreRequest = reader.child<RescoreRequest>(QLatin1String("rescoreRequest"));
    value.history = reader.list<ScoreChange>(QLatin1String("history"));
    value.revalidations = reader.list<Revalidation>(QLatin1String("revalidations"));
    value.offeringCheck = reader.child<OfferingCheck>(QLatin1String("offeringCheck"));
    value.consultations = reader.list<Consultation>(QLatin1String("consultations"));
    value.incident = readRecordId(reader, QLatin1String("incident"));
    value.triagedBy = readRecordId(reader, QLatin1String("triagedBy"));
    value.approvals = reader.list<Approval>(QLatin1String("approvals"));
    value.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    value.updatedAt = reader.instant(QLatin1String("updatedAt"));
    value.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    value.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
