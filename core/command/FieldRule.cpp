// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/FieldRule.h"

#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/catalog/PackageUrl.h"
#include "core/command/CommandError.h"
#include "core/cvss/CvssVector.h"
#include "core/intake/Alias.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <cmath>

namespace firebreak {
namespace {

constexpr qsizetype MaxUrlLength = 2048;
constexpr qsizetype MaxEntries = 500;
constexpr QLatin1String VectorPrefix("cvss.");

QString nameOf(const FieldRule& rule)
{
    return QString::fromLatin1(rule.name);
}

tl::unexpected<Error> invalid(const FieldRule& rule, const QString& value = {})
{
    return failure(error::ValueInvalid, nameOf(rule), value.isEmpty() ? QStringList() : QStringList{value.left(200)});
}

Result<QJsonValue> canonicalText(const FieldRule& rule, const QString& text)
{
    const QString trimmed = rule.type == FieldType::Prose ? text : text.simplified();
    if (rule.limit > 0 && trimmed.size() > rule.limit)
        return failure(error::ValueTooLong, nameOf(rule), {QString::number(rule.limit)});
    return trimmed.isEmpty() ? QJsonValue() : QJsonValue(trimmed);
}

Result<QJsonValue> canonicalCveId(const FieldRule& rule, const QString& text)
{
    const QString id = canonicalAlias(text);
    if (!isAssignableCveId(id))
        return invalid(rule, text);
    return QJsonValue(id);
}

/// A vector of the version that the field is for, in its canonical form; the parser's own code and place
/// otherwise.
Result<QJsonValue> canonicalVector(const FieldRule& rule, const QString& text)
{
    const Result<CvssVector> vector = CvssVector::parse(text.trimmed());
    if (!vector)
        return failure(vector.error());
    const QString canonical = vector->toText();
    const QLatin1String version = QLatin1String(rule.name).mid(VectorPrefix.size());
    const bool isOfVersion =
        canonical.startsWith(QLatin1String("CVSS:") + version + QLatin1Char('/')) ||
        (version == QLatin1String("2.0") && !canonical.startsWith(QLatin1String("CVSS:")));
    if (!isOfVersion)
        return invalid(rule, text);
    return QJsonValue(canonical);
}

Result<QJsonValue> canonicalWord(const FieldRule& rule, const QString& text)
{
    for (const char* word : rule.words) {
        if (text == QLatin1String(word))
            return QJsonValue(text);
    }
    return invalid(rule, text);
}

Result<QJsonValue> canonicalMoment(const FieldRule& rule, const QString& text)
{
    const Result<Instant> instant = instantFromText(text);
    if (!instant)
        return invalid(rule, text);
    return QJsonValue(toText(*instant));
}

Result<QJsonValue> canonicalDate(const FieldRule& rule, const QString& text)
{
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return invalid(rule, text);
    return QJsonValue(text);
}

Result<QJsonValue> canonicalPurl(const FieldRule& rule, const QString& text)
{
    const Result<PackageUrl> purl = PackageUrl::parse(text.trimmed());
    if (!purl)
        return failure(purl.error().code, nameOf(rule), purl.error().details);
    return QJsonValue(purl->toText());
}

Result<QJsonValue> canonicalId(const FieldRule& rule, const QString& text)
{
    const Result<RecordId> id = RecordId::fromText(text);
    if (!id)
        return failure(id.error().code, nameOf(rule), {text.left(200)});
    return QJsonValue(id->toText());
}

Result<QJsonValue> canonicalString(const FieldRule& rule, const QString& text)
{
    switch (rule.type) {
    case FieldType::Line:
    case FieldType::Prose:
    case FieldType::Texts:
        return canonicalText(rule, text);
    case FieldType::CveId:
        return canonicalCveId(rule, text);
    case FieldType::SeverityWord:
        return severityFromWord(text).map(
            [](Severity severity) { return QJsonValue(QString(toWord(severity))); });
    case FieldType::CvssVector:
        return canonicalVector(rule, text);
    case FieldType::Word:
    case FieldType::Words:
        return canonicalWord(rule, text);
    case FieldType::Moment:
        return canonicalMoment(rule, text);
    case FieldType::Date:
        return canonicalDate(rule, text);
    case FieldType::Purl:
        return canonicalPurl(rule, text);
    case FieldType::PersonId:
    case FieldType::Ref:
    case FieldType::Refs:
    case FieldType::NewId:
        return canonicalId(rule, text);
    default:
        return invalid(rule, text);
    }
}

Result<QJsonValue> canonicalCwe(const FieldRule& rule, const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^CWE-[1-9]\\d{0,5}$"));
    const QString id = text.trimmed().toUpper();
    if (!form.match(id).hasMatch())
        return invalid(rule, text);
    return QJsonValue(id);
}

/// Each entry once; Words in the order of the table, so that equal choices are equal texts.
Result<QJsonValue> canonicalList(const FieldRule& rule, const QJsonValue& value)
{
    if (!value.isArray())
        return invalid(rule);
    const QJsonArray array = value.toArray();
    if (array.size() > MaxEntries)
        return failure(error::ValueTooLong, nameOf(rule), {QString::number(MaxEntries)});
    QStringList entries;
    for (const QJsonValue& item : array) {
        const Result<QJsonValue> entry = !item.isString()                    ? Result<QJsonValue>(invalid(rule))
                                         : rule.type == FieldType::CweIds    ? canonicalCwe(rule, item.toString())
                                                                             : canonicalString(rule, item.toString());
        if (!entry)
            return entry;
        if (entry->isNull() || entries.contains(entry->toString()))
            continue;
        entries.append(entry->toString());
    }
    if (rule.type == FieldType::Words) {
        QStringList ordered;
        for (const char* word : rule.words) {
            if (entries.contains(QLatin1String(word)))
                ordered.append(QLatin1String(word));
        }
        entries = ordered;
    }
    return entries.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(entries));
}

Result<QJsonValue> canonicalNumber(const FieldRule& rule, const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    const bool isWhole = number >= 0 && number <= 9.0e15 && number == std::floor(number);
    if (!isWhole || (rule.limit > 0 && number > double(rule.limit)))
        return invalid(rule, value.toVariant().toString());
    return QJsonValue(qint64(number));
}

Result<QJsonValue> canonicalZonedTime(const FieldRule& rule, const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const Result<Instant> at = instantFromText(object.value(QLatin1String("at")).toString());
    const QString zone = object.value(QLatin1String("zone")).toString();
    if (!at || object.size() != 2 || zone.isEmpty() || !QTimeZone(zone.toLatin1()).isValid())
        return invalid(rule, zone);
    return QJsonValue(QJsonObject{{QStringLiteral("at"), toText(*at)}, {QStringLiteral("zone"), zone}});
}

Result<QJsonValue> canonicalStructure(const FieldRule& rule, const QJsonValue& value)
{
    Result<QJsonValue> read = rule.read(value);
    if (!read)
        return failure(read.error().code, nameOf(rule) + read.error().place, read.error().details);
    return read;
}

} // namespace

QString canonicalUrl(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https") ||
                       url.scheme() == QLatin1String("ftp");
    return isWeb && !url.host().isEmpty() && text.size() <= MaxUrlLength ? text.trimmed() : QString();
}

Result<QJsonValue> canonicalValue(const FieldRule& rule, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonValue();
    switch (rule.type) {
    case FieldType::CweIds:
    case FieldType::Words:
    case FieldType::Texts:
    case FieldType::Refs:
        return canonicalList(rule, value);
    case FieldType::ZonedTime:
        return canonicalZonedTime(rule, value);
    case FieldType::Flag:
        return value.isBool() ? Result<QJsonValue>(value) : invalid(rule);
    case FieldType::Number:
        return canonicalNumber(rule, value);
    case FieldType::Structured:
        return canonicalStructure(rule, value);
    case FieldType::Url: {
        const QString url = canonicalUrl(value.toString());
        return url.isEmpty() ? Result<QJsonValue>(invalid(rule, value.toString())) : QJsonValue(url);
    }
    default:
        return value.isString() ? canonicalString(rule, value.toString()) : invalid(rule);
    }
}

} // namespace firebreak
