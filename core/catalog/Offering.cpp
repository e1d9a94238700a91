// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Offering.h"

#include "core/base/BodyFields.h"
#include "core/catalog/CpeFields.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array types = {QLatin1String("product"), QLatin1String("layered-product"),
                              QLatin1String("container"), QLatin1String("service"),
                              QLatin1String("pipeline")};

bool isShortName(const QString& name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_';
    });
}

/// In the order of the scale, each once.
QList<Severity> readSeverities(BodyReader& reader, QLatin1String field)
{
    QList<Severity> severities;
    const QStringList words = reader.texts(field);
    for (const QString& word : words) {
        const Result<Severity> severity = severityFromWord(word);
        if (!severity)
            reader.fail(error::BodyFieldValue, field, {word});
        else if (!severities.contains(*severity))
            severities.append(*severity);
    }
    std::sort(severities.begin(), severities.end());
    return severities;
}

QStringList wordsOf(const QList<Severity>& severities)
{
    QStringList words;
    for (const Severity severity : severities)
        words.append(toWord(severity));
    return words;
}

} // namespace

QLatin1String toWord(OfferingType type)
{
    return types[std::size_t(type)];
}

std::optional<OfferingType> offeringTypeFromWord(QStringView word)
{
    const auto it =
        std::find_if(types.cbegin(), types.cend(), [word](QLatin1String type) { return word == type; });
    return it == types.cend() ? std::nullopt : std::optional(OfferingType(it - types.cbegin()));
}

QJsonObject Offering::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("shortName"), shortName);
    writer.text(QLatin1String("type"), toWord(type));
    writer.flag(QLatin1String("hosted"), isHosted);
    writer.flag(QLatin1String("community"), isCommunity);
    writeRecordIds(writer, QLatin1String("basedOn"), basedOn);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.text(QLatin1String("description"), description);
    writer.texts(QLatin1String("cpes"), cpes);
    writer.text(QLatin1String("trackerSystem"), trackerSystem);
    writer.flag(QLatin1String("publicTrackers"), hasOnlyPublicTrackers);
    writer.texts(QLatin1String("trackerSeverities"), wordsOf(trackerSeverities));
    writer.texts(QLatin1String("labels"), labels);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    return writer.take();
}

Result<Offering> Offering::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Offering offering;
    offering.name = readRequiredText(reader, QLatin1String("name"));
    offering.shortName = readRequiredText(reader, QLatin1String("shortName"));
    offering.type = reader.word(QLatin1String("type"), OfferingType::Product, offeringTypeFromWord);
    offering.isHosted = reader.flag(QLatin1String("hosted"));
    offering.isCommunity = reader.flag(QLatin1String("community"));
    offering.basedOn = readRecordIds(reader, QLatin1String("basedOn"));
    offering.owner = readRecordId(reader, QLatin1String("owner"));
    offering.description = reader.text(QLatin1String("description"));
    offering.cpes = readCpes(reader, QLatin1String("cpes"));
    offering.trackerSystem = reader.text(QLatin1String("trackerSystem"));
    offering.hasOnlyPublicTrackers = reader.flag(QLatin1String("publicTrackers"));
    offering.trackerSeverities = readSeverities(reader, QLatin1String("trackerSeverities"));
    offering.labels = reader.texts(QLatin1String("labels"));
    offering.updatedAt = reader.instant(QLatin1String("updatedAt"));
    offering.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    offering.extra = reader.rest();
    if (!isShortName(offering.shortName))
        reader.fail(error::BodyFieldValue, QLatin1String("shortName"), {offering.shortName});
    if (reader.error())
        return failure(*reader.error());
    return offering;
}

} // namespace firebreak
