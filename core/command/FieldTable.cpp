// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldTable.h"

#include "core/command/KindRule.h"

namespace firebreak {
namespace {

constexpr QLatin1String Vectors("cvss");
constexpr QLatin1String VectorPrefix("cvss.");

void assign(QJsonObject& object, QStringView key, const QJsonValue& value)
{
    if (value.isNull())
        object.remove(key);
    else
        object[key.toString()] = value;
}

} // namespace

std::span<const FieldRule> fieldsOf(RecordKind kind)
{
    const KindRule* rule = kindRule(kind);
    return rule ? rule->fields : std::span<const FieldRule>();
}

const FieldRule* fieldRule(RecordKind kind, QStringView field)
{
    return fieldRule(fieldsOf(kind), field);
}

const FieldRule* fieldRule(std::span<const FieldRule> rows, QStringView field)
{
    for (const FieldRule& row : rows) {
        if (field == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

bool maySet(const Actor& actor, const FieldRule& rule)
{
    return rule.permission && may(actor, *rule.permission);
}

QJsonValue fieldValue(const QJsonObject& body, QStringView field)
{
    QJsonValue value;
    if (field.startsWith(VectorPrefix))
        value = body.value(Vectors).toObject().value(field.mid(VectorPrefix.size()));
    else
        value = body.value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

void setFieldValue(QJsonObject& body, QStringView field, const QJsonValue& value)
{
    if (!field.startsWith(VectorPrefix)) {
        assign(body, field, value);
        return;
    }
    QJsonObject vectors = body.value(Vectors).toObject();
    assign(vectors, field.mid(VectorPrefix.size()), value);
    if (vectors.isEmpty())
        body.remove(Vectors);
    else
        body[Vectors] = vectors;
}

} // namespace firebreak
