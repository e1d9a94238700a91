// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldTable.h"

#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/command/Apply.h"
#include "core/cvss/CvssVector.h"
#include "core/intake/Alias.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace firebreak {
namespace {

constexpr std::array Table = {
    //         name           type                     report flaw   writers maxLength
    FieldRule{"title", FieldType::Line, true, true, true, 300},
    FieldRule{"description", FieldType::Prose, true, true, true, 100'000},
    FieldRule{"statement", FieldType::Prose, false, true, true, 100'000},
    FieldRule{"mitigation", FieldType::Prose, false, true, true, 100'000},
    FieldRule{"cveId", FieldType::CveId, true, true, false, 0},
    FieldRule{"owner", FieldType::PersonId, true, true, false, 0},
    FieldRule{"severity", FieldType::SeverityWord, true, true, false, 0},
    FieldRule{"cwes", FieldType::CweIds, true, true, false, 0},
    FieldRule{"cvss.2.0", FieldType::CvssVector, true, true, false, 0},
    FieldRule{"cvss.3.0", FieldType::CvssVector, true, true, false, 0},
    FieldRule{"cvss.3.1", FieldType::CvssVector, true, true, false, 0},
    FieldRule{"cvss.4.0", FieldType::CvssVector, true, true, false, 0},
};

constexpr QLatin1String CvssPrefix("cvss.");

Result<QJsonValue> invalid(const FieldRule& rule, const QString& value)
{
    return failure(error::ValueInvalid, QString::fromLatin1(rule.name), {value.left(200)});
}

Result<QJsonValue> canonicalText(const FieldRule& rule, const QString& text)
{
    const QString trimmed = rule.type == FieldType::Line ? text.simplified() : text;
    if (trimmed.size() > rule.maxLength)
        return failure(error::ValueTooLong, QString::fromLatin1(rule.name),
                       {QString::number(rule.maxLength)});
    return trimmed.isEmpty() ? QJsonValue() : QJsonValue(trimmed);
}

Result<QJsonValue> canonicalCveId(const FieldRule& rule, const QString& text)
{
    const QString id = canonicalAlias(text);
    return isAssignableCveId(id) ? QJsonValue(id) : invalid(rule, text);
}

/// A vector of the version that the field is for, in its canonical form; the parser's own code and place
/// otherwise.
Result<QJsonValue> canonicalVector(const FieldRule& rule, const QString& text)
{
    const Result<CvssVector> vector = CvssVector::parse(text.trimmed());
    if (!vector)
        return failure(vector.error());
    const QString canonical = vector->toText();
    const QLatin1String version = QLatin1String(rule.name).mid(CvssPrefix.size());
    const bool isOfVersion =
        canonical.startsWith(QLatin1String("CVSS:") + version + QLatin1Char('/')) ||
        (version == QLatin1String("2.0") && !canonical.startsWith(QLatin1String("CVSS:")));
    return isOfVersion ? QJsonValue(canonical) : invalid(rule, text);
}

Result<QJsonValue> canonicalCwes(const FieldRule& rule, const QJsonValue& value)
{
    static const QRegularExpression form(QStringLiteral("^CWE-[1-9]\\d{0,5}$"));
    if (!value.isArray())
        return invalid(rule, {});
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        const QString id = item.toString().trimmed().toUpper();
        if (!form.match(id).hasMatch())
            return invalid(rule, item.toString());
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(ids));
}

} // namespace

std::span<const FieldRule> fieldTable()
{
    return Table;
}

const FieldRule* fieldRule(RecordKind kind, QStringView field)
{
    for (const FieldRule& rule : Table) {
        const bool isThere =
            kind == RecordKind::Report ? rule.onReport : kind == RecordKind::Flaw && rule.onFlaw;
        if (isThere && field == QLatin1String(rule.name))
            return &rule;
    }
    return nullptr;
}

bool maySet(const Actor& actor, RecordKind kind, const FieldRule& rule)
{
    if (actor.isSystem() || actor.hasAnyOf({Role::Analyst, Role::Commander, Role::Admin}))
        return true;
    return kind == RecordKind::Flaw && rule.writersToo && actor.has(Role::Writer);
}

QJsonValue fieldValue(const QJsonObject& body, QStringView field)
{
    QJsonValue value;
    if (field.startsWith(CvssPrefix))
        value = body.value(QLatin1String("cvss")).toObject().value(field.mid(CvssPrefix.size()));
    else
        value = body.value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

void setFieldValue(QJsonObject& body, QStringView field, const QJsonValue& value)
{
    const auto assign = [&value](QJsonObject& object, QStringView key) {
        if (value.isNull())
            object.remove(key);
        else
            object[key] = value;
    };
    if (!field.startsWith(CvssPrefix)) {
        assign(body, field);
        return;
    }
    QJsonObject vectors = body.value(QLatin1String("cvss")).toObject();
    assign(vectors, field.mid(CvssPrefix.size()));
    if (vectors.isEmpty())
        body.remove(QLatin1String("cvss"));
    else
        body[QLatin1String("cvss")] = vectors;
}

Result<QJsonValue> canonicalValue(const FieldRule& rule, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue();
    if (rule.type == FieldType::CweIds)
        return canonicalCwes(rule, value);
    if (!value.isString())
        return invalid(rule, {});
    const QString text = value.toString();
    switch (rule.type) {
    case FieldType::Line:
    case FieldType::Prose:
        return canonicalText(rule, text);
    case FieldType::CveId:
        return canonicalCveId(rule, text);
    case FieldType::SeverityWord:
        return severityFromWord(text).map(
            [](Severity severity) { return QJsonValue(QString(toWord(severity))); });
    case FieldType::PersonId:
        return RecordId::fromText(text).map([](const RecordId& id) { return QJsonValue(id.toText()); });
    case FieldType::CvssVector:
        return canonicalVector(rule, text);
    case FieldType::CweIds:
        break;
    }
    return invalid(rule, text);
}

} // namespace firebreak
