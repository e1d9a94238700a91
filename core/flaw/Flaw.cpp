// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Flaw.h"

#include "core/base/BodyFields.h"

namespace firebreak {

QJsonObject Flaw::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("title"), title);
    writer.text(QLatin1String("description"), description);
    writer.text(QLatin1String("statement"), statement);
    writer.text(QLatin1String("mitigation"), mitigation);
    writer.text(QLatin1String("cveId"), cveId);
    writeRecordId(writer, QLatin1String("owner"), owner);
    if (severity)
        writer.text(QLatin1String("severity"), toWord(*severity));
    writer.object(QLatin1String("cvss"), vectorsJson(cvss));
    writer.texts(QLatin1String("cwes"), cwes);
    writer.texts(QLatin1String("labels"), labels);
    writer.list(QLatin1String("references"), references);
    writeRecordIds(writer, QLatin1String("reports"), reports);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Flaw> Flaw::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Flaw flaw;
    flaw.title = reader.text(QLatin1String("title"));
    flaw.description = reader.text(QLatin1String("description"));
    flaw.statement = reader.text(QLatin1String("statement"));
    flaw.mitigation = reader.text(QLatin1String("mitigation"));
    flaw.cveId = reader.text(QLatin1String("cveId"));
    flaw.owner = readRecordId(reader, QLatin1String("owner"));
    flaw.severity = readSeverity(reader, QLatin1String("severity"));
    flaw.cvss = readVectors(reader, QLatin1String("cvss"));
    flaw.cwes = reader.texts(QLatin1String("cwes"));
    flaw.labels = reader.texts(QLatin1String("labels"));
    flaw.references = reader.list<AdvisoryReference>(QLatin1String("references"));
    flaw.reports = readRecordIds(reader, QLatin1String("reports"));
    flaw.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    flaw.updatedAt = reader.instant(QLatin1String("updatedAt"));
    flaw.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    flaw.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    flaw.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return flaw;
}

} // namespace firebreak
