// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FieldText.h"

#include "core/command/CommandError.h"

#include <QJsonDocument>

#include <algorithm>

namespace firebreak {
namespace {

Result<QJsonValue> refused(const FieldRule& rule, const QString& text, const char* takes)
{
    return failure(error::FieldTextValue, QString::fromLatin1(rule.name), {text, QString::fromLatin1(takes)});
}

QJsonArray listOf(const QString& text)
{
    QJsonArray array;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        array.append(part.trimmed());
    return array;
}

Result<QJsonValue> flagOf(const FieldRule& rule, const QString& text)
{
    if (text == u"yes" || text == u"true")
        return QJsonValue(true);
    if (text == u"no" || text == u"false")
        return QJsonValue(false);
    return refused(rule, text, "yes or no");
}

Result<QJsonValue> jsonOf(const FieldRule& rule, const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return QJsonValue(document.object());
    if (document.isArray())
        return QJsonValue(document.array());
    return refused(rule, text, "a JSON object or array");
}

} // namespace

Result<QJsonValue> fieldValueOf(const FieldRule& rule, const QString& text)
{
    if (text.isEmpty())
        return QJsonValue();
    switch (rule.type) {
    case FieldType::CweIds:
    case FieldType::Words:
    case FieldType::Texts:
    case FieldType::Refs:
        return QJsonValue(listOf(text));
    case FieldType::Flag:
        return flagOf(rule, text);
    case FieldType::Number: {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? Result<QJsonValue>(QJsonValue(number)) : refused(rule, text, "a whole number");
    }
    case FieldType::ZonedTime: {
        const qsizetype blank = text.indexOf(u' ');
        if (blank < 0)
            return refused(rule, text, "a moment and its zone, such as 2026-11-22T10:00:00Z Europe/Berlin");
        return QJsonValue(QJsonObject{{QStringLiteral("at"), text.left(blank)},
                                      {QStringLiteral("zone"), text.mid(blank + 1).trimmed()}});
    }
    case FieldType::Structured:
        return jsonOf(rule, text);
    default:
        return QJsonValue(text);
    }
}

QString valueText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray() && (value.toArray().isEmpty() || value.toArray().first().isString()))
        return value.toVariant().toStringList().join(QStringLiteral(", "));
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Result<QList<FieldText>> fieldTexts(const QStringList& texts)
{
    QList<FieldText> fields;
    for (const QString& text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return failure(error::FieldTextForm, {}, {text});
        fields.append({text.left(equals).trimmed(), text.mid(equals + 1)});
    }
    return fields;
}

Result<QList<GivenField>> fieldsOf(std::span<const FieldRule> rules, const QStringList& texts)
{
    const Result<QList<FieldText>> split = fieldTexts(texts);
    if (!split)
        return failure(split.error());
    QList<GivenField> fields;
    for (const FieldText& one : *split) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&one](const FieldRule& candidate) {
            return one.field == QLatin1String(candidate.name);
        });
        if (rule == rules.end())
            return failure(error::FieldUnknown, one.field);
        const bool isRepeated = std::any_of(fields.cbegin(), fields.cend(), [&one](const GivenField& earlier) {
            return earlier.name == one.field;
        });
        if (isRepeated)
            return failure(error::FieldTextRepeated, one.field);
        const Result<QJsonValue> value = fieldValueOf(*rule, one.value);
        if (!value)
            return failure(value.error());
        fields.append({one.field, *value});
    }
    return fields;
}

Payload settingOfFlaw(const GivenField& field, const QJsonValue& from, const QString& reason,
                      const QString& assigner)
{
    if (field.name != QLatin1String("cveId"))
        return SetField{field.name, from, field.value, reason};
    QJsonObject arguments;
    if (!reason.isEmpty())
        arguments[QLatin1String("reason")] = reason;
    if (field.value.isNull())
        return Act{QStringLiteral("cve.drop"), arguments};
    arguments[QLatin1String("cveId")] = field.value;
    if (!assigner.isEmpty())
        arguments[QLatin1String("assigner")] = assigner;
    return Act{QStringLiteral("cve.take"), arguments};
}

} // namespace firebreak
