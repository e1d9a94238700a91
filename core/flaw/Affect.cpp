// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Affect.h"

#include "core/catalog/PackageUrl.h"

namespace firebreak {
namespace {

constexpr qsizetype MaxComponentLength = 100;

/// What one affect alone can get wrong.
void refuseContradictions(BodyReader& reader, const Affect& affect)
{
    if (!isPair(affect.affectedness, affect.resolution))
        reader.fail(error::BodyFieldValue, QLatin1String("resolution"),
                    {affect.resolution ? toWord(*affect.resolution) : QString()});
    if ((affect.affectedness == Affectedness::NotAffected) != affect.justification.has_value())
        reader.fail(error::BodyFieldValue, QLatin1String("justification"));
    if (affect.component.isEmpty() && affect.purl.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("component"));
    if (affect.component.size() > MaxComponentLength)
        reader.fail(error::BodyFieldValue, QLatin1String("component"), {affect.component.left(200)});
    if (affect.purl.isEmpty())
        return;
    const Result<PackageUrl> purl = PackageUrl::parse(affect.purl);
    if (!purl || purl->toText() != affect.purl)
        reader.fail(error::BodyFieldValue, QLatin1String("purl"), {affect.purl.left(200)});
}

} // namespace

bool Affect::isResolved() const
{
    return affectedness == Affectedness::NotAffected ||
           (affectedness == Affectedness::Affected && resolution != Resolution::Delegated) ||
           (affectedness == Affectedness::New && resolution);
}

QJsonObject Affect::toJson() const
{
    BodyWriter writer(extra);
    writeRecordId(writer, QLatin1String("flaw"), flaw);
    writeRecordId(writer, QLatin1String("stream"), stream);
    writer.text(QLatin1String("component"), component);
    writer.text(QLatin1String("purl"), purl);
    writer.text(QLatin1String("affectedness"), toWord(affectedness));
    if (resolution)
        writer.text(QLatin1String("resolution"), toWord(*resolution));
    if (justification)
        writer.text(QLatin1String("justification"), toWord(*justification));
    if (severity)
        writer.text(QLatin1String("severity"), toWord(*severity));
    writer.object(QLatin1String("cvss"), vectorsJson(cvss));
    writer.text(QLatin1String("cvssComment"), cvssComment);
    writer.instant(QLatin1String("resolvedAt"), resolvedAt);
    writer.text(QLatin1String("notFixedReason"), notFixedReason);
    writer.text(QLatin1String("notFixedPolicy"), notFixedPolicy);
    writer.list(QLatin1String("history"), history);
    writer.list(QLatin1String("approvals"), approvals);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Affect> Affect::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Affect value{.flaw = readRequiredId(reader, QLatin1String("flaw")),
                 .stream = readRequiredId(reader, QLatin1String("stream"))};
    value.component = reader.text(QLatin1String("component"));
    value.purl = reader.text(QLatin1String("purl"));
    value.affectedness = reader.word(QLatin1String("affectedness"), Affectedness::New, &affectednessFromWord);
    if (json.contains(QLatin1String("resolution")))
        value.resolution = reader.word(QLatin1String("resolution"), Resolution{}, &resolutionFromWord);
    if (json.contains(QLatin1String("justification")))
        value.justification =
            reader.word(QLatin1String("justification"), Justification{}, &justificationFromWord);
    value.severity = readSeverity(reader, QLatin1String("severity"));
    value.cvss = readVectors(reader, QLatin1String("cvss"));
    value.cvssComment = reader.text(QLatin1String("cvssComment"));
    value.resolvedAt = reader.instant(QLatin1String("resolvedAt"));
    value.notFixedReason = reader.text(QLatin1String("notFixedReason"));
    value.notFixedPolicy = reader.text(QLatin1String("notFixedPolicy"));
    value.history = reader.list<ScoreChange>(QLatin1String("history"));
    value.approvals = reader.list<Approval>(QLatin1String("approvals"));
    value.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    value.updatedAt = reader.instant(QLatin1String("updatedAt"));
    value.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    value.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    value.extra = reader.rest();
    refuseContradictions(reader, value);
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
