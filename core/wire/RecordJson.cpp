// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/RecordJson.h"

namespace firebreak {
namespace {

tl::unexpected<Error> at(const char* field, Error error)
{
    error.place = QString::fromLatin1(field);
    return failure(std::move(error));
}

} // namespace

QJsonObject toJson(const Record& record)
{
    QJsonObject json;
    json[QLatin1String("id")] = record.id.toText();
    json[QLatin1String("kind")] = QString(toWord(record.kind));
    json[QLatin1String("compartment")] = record.compartment.word();
    json[QLatin1String("revision")] = record.revision;
    if (record.isRemoved)
        json[QLatin1String("removed")] = true;
    json[QLatin1String("body")] = record.body;
    return json;
}

Result<Record> recordFromJson(const QJsonObject& json)
{
    const auto id = RecordId::fromText(json.value(QLatin1String("id")).toString());
    if (!id)
        return at("id", id.error());
    const auto kind = recordKindFromWord(json.value(QLatin1String("kind")).toString());
    if (!kind)
        return at("kind", kind.error());
    const auto compartment = Compartment::fromWord(json.value(QLatin1String("compartment")).toString());
    if (!compartment)
        return at("compartment", compartment.error());
    const QJsonValue revision = json.value(QLatin1String("revision"));
    const QJsonValue body = json.value(QLatin1String("body"));
    if (!revision.isDouble() || revision.toInteger() < 1)
        return failure(error::WireFieldType, QStringLiteral("revision"));
    if (!body.isObject())
        return failure(error::WireFieldType, QStringLiteral("body"));
    return Record{*id,
                  *kind,
                  *compartment,
                  revision.toInteger(),
                  json.value(QLatin1String("removed")).toBool(),
                  body.toObject()};
}

} // namespace firebreak
