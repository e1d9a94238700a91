// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Amendment.h"

#include "core/base/BodyFields.h"

#include <algorithm>

namespace firebreak {

std::optional<Instant> Amendment::effectiveAt() const
{
    if (!approvedAt || !notifiedAt || notified.isEmpty())
        return std::nullopt;
    return std::max(*approvedAt, *notifiedAt);
}

QJsonObject Amendment::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("id"), id);
    writer.text(QLatin1String("version"), version);
    writer.text(QLatin1String("summary"), summary);
    writer.object(QLatin1String("changes"), changes);
    writeRecordId(writer, QLatin1String("proposedBy"), proposedBy);
    writer.instant(QLatin1String("proposedAt"), proposedAt);
    writeRecordId(writer, QLatin1String("approvedBy"), approvedBy);
    writer.instant(QLatin1String("approvedAt"), approvedAt);
    writer.texts(QLatin1String("notified"), notified);
    writer.instant(QLatin1String("notifiedAt"), notifiedAt);
    return writer.take();
}

Result<Amendment> Amendment::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Amendment amendment;
    amendment.id = readRequiredText(reader, QLatin1String("id"));
    amendment.version = readRequiredText(reader, QLatin1String("version"));
    amendment.summary = readRequiredText(reader, QLatin1String("summary"));
    amendment.changes = reader.object(QLatin1String("changes"));
    amendment.proposedBy = readRecordId(reader, QLatin1String("proposedBy"));
    amendment.proposedAt = readRequiredInstant(reader, QLatin1String("proposedAt"));
    amendment.approvedBy = readRecordId(reader, QLatin1String("approvedBy"));
    amendment.approvedAt = reader.instant(QLatin1String("approvedAt"));
    if (amendment.approvedAt && !amendment.approvedBy)
        reader.fail(error::BodyFieldMissing, QLatin1String("approvedBy"));
    if (amendment.approvedAt && *amendment.approvedAt < amendment.proposedAt)
        reader.fail(error::BodyFieldValue, QLatin1String("approvedAt"), {toText(*amendment.approvedAt)});
    amendment.notified = reader.texts(QLatin1String("notified"));
    amendment.notifiedAt = reader.instant(QLatin1String("notifiedAt"));
    if (amendment.notified.isEmpty() == amendment.notifiedAt.has_value())
        reader.fail(error::BodyFieldMissing,
                    amendment.notified.isEmpty() ? QLatin1String("notified") : QLatin1String("notifiedAt"));
    if (reader.error())
        return failure(*reader.error());
    return amendment;
}

} // namespace firebreak
