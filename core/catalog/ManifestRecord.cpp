// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ManifestRecord.h"

#include "core/base/BodyFields.h"

#include <QSet>

namespace firebreak {
namespace {

/// References of components that only other components, and not what the manifest describes, pull in.
QSet<QString> dependenciesOf(const Manifest& manifest)
{
    const QString subject = manifest.subject ? manifest.subject->reference : QString();
    QSet<QString> inner;
    QSet<QString> direct;
    for (const Manifest::Edge& edge : manifest.edges)
        (edge.from == subject ? direct : inner).insert(edge.to);
    // Without a subject nobody can say what is direct.
    return subject.isEmpty() ? QSet<QString>() : inner.subtract(direct);
}

} // namespace

ManifestRecord ManifestRecord::of(const RecordId& stream, const Manifest& manifest, Instant readAt)
{
    ManifestRecord record{stream};
    record.format = toWord(manifest.format);
    record.formatVersion = manifest.version;
    record.name = manifest.name.isEmpty() && manifest.subject ? manifest.subject->name : manifest.name;
    record.release = manifest.subject ? manifest.subject->version : QString();
    record.readAt = readAt;
    record.findings = int(manifest.findings.size());
    const QSet<QString> dependencies = dependenciesOf(manifest);
    record.components.reserve(manifest.components.size());
    for (const ManifestComponent& listed : manifest.components) {
        if (std::optional<Component> component =
                Component::of(listed, dependencies.contains(listed.reference)))
            record.components.append(*std::move(component));
    }
    return record;
}

QJsonObject ManifestRecord::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("stream"), stream.toText());
    writeRecordId(writer, QLatin1String("attachment"), attachment);
    writer.text(QLatin1String("format"), format);
    writer.text(QLatin1String("formatVersion"), formatVersion);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("release"), release);
    writer.instant(QLatin1String("readAt"), readAt);
    if (findings > 0)
        writer.number(QLatin1String("findings"), findings);
    writer.list(QLatin1String("components"), components);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    return writer.take();
}

Result<ManifestRecord> ManifestRecord::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    ManifestRecord record{readRequiredId(reader, QLatin1String("stream"))};
    record.attachment = readRecordId(reader, QLatin1String("attachment"));
    record.format = reader.text(QLatin1String("format"));
    record.formatVersion = reader.text(QLatin1String("formatVersion"));
    record.name = reader.text(QLatin1String("name"));
    record.release = reader.text(QLatin1String("release"));
    record.readAt = reader.instant(QLatin1String("readAt"));
    const double findings = reader.number(QLatin1String("findings")).value_or(0);
    record.components = reader.list<Component>(QLatin1String("components"));
    record.updatedAt = reader.instant(QLatin1String("updatedAt"));
    record.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    record.extra = reader.rest();
    if (findings < 0 || findings > 1e6)
        reader.fail(error::BodyFieldValue, QLatin1String("findings"));
    else
        record.findings = int(findings);
    if (reader.error())
        return failure(*reader.error());
    return record;
}

} // namespace firebreak
