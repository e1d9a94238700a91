// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ReportMerge.h"

#include "core/command/FieldTable.h"
#include "core/intake/Alias.h"

#include <QJsonArray>

namespace firebreak {
namespace {

constexpr QLatin1String Advisories("advisories");
constexpr QLatin1String CommentCount("comments");
constexpr QLatin1String DispositionField("disposition");
constexpr QLatin1String Labels("labels");
constexpr QLatin1String References("references");
constexpr QLatin1String AdvisoryMark("advisory:");
constexpr QLatin1String LabelMark("label:");
constexpr QLatin1String ReferenceMark("reference:");

QString documentOf(const QJsonValue& item)
{
    const QJsonObject advisory = item.toObject();
    return advisory.value(QLatin1String("source")).toString() + QLatin1Char('/') +
           advisory.value(QLatin1String("documentId")).toString();
}

QString labelOf(const QJsonValue& item)
{
    return item.toString();
}

QString urlOf(const QJsonValue& item)
{
    return item.toObject().value(QLatin1String("url")).toString();
}

/// Adds the items of `from` that `to` lacks, by name; notes each taken one behind `mark`.
void uniteArrays(QJsonObject& to, const QJsonObject& from, QLatin1String field, QLatin1String mark,
                 QString (*name)(const QJsonValue&), QStringList& taken)
{
    QJsonArray items = to.value(field).toArray();
    QStringList names;
    for (const QJsonValue& item : std::as_const(items))
        names.append(name(item));
    const QJsonArray more = from.value(field).toArray();
    for (const QJsonValue& item : more) {
        if (names.contains(name(item)))
            continue;
        items.append(item);
        taken.append(mark + name(item));
    }
    if (!items.isEmpty())
        to[field] = items;
}

void dropTaken(QJsonObject& from, QLatin1String field, QLatin1String mark, QString (*name)(const QJsonValue&),
               const QStringList& taken)
{
    QJsonArray kept;
    const QJsonArray items = from.value(field).toArray();
    for (const QJsonValue& item : items) {
        if (!taken.contains(mark + name(item)))
            kept.append(item);
    }
    if (kept.isEmpty())
        from.remove(field);
    else
        from[field] = kept;
}

void addComments(QJsonObject& body, int by)
{
    const int count = body.value(CommentCount).toInt() + by;
    if (count > 0)
        body[CommentCount] = count;
    else
        body.remove(CommentCount);
}

} // namespace

qsizetype indexOfAdvisory(const QJsonArray& advisories, const QString& source, const QString& documentId)
{
    for (qsizetype i = 0; i < advisories.size(); ++i) {
        const QJsonObject advisory = advisories.at(i).toObject();
        if (advisory.value(QLatin1String("source")).toString() == source &&
            advisory.value(QLatin1String("documentId")).toString() == documentId)
            return i;
    }
    return -1;
}

bool canMerge(const Record& home, const Record& other)
{
    const QString filedUnder = other.body.value(QLatin1String("home")).toString();
    return other.kind == RecordKind::Report && !other.isRemoved && other.id != home.id &&
           !filedUnder.isEmpty() && !isCveShaped(filedUnder) &&
           !other.body.contains(QLatin1String("mergedInto")) &&
           !(home.body.contains(DispositionField) && other.body.contains(DispositionField));
}

QStringList mergeReports(Record& home, Record& other)
{
    QStringList taken;
    uniteArrays(home.body, other.body, Advisories, AdvisoryMark, documentOf, taken);
    for (const FieldRule& rule : fieldTable()) {
        const QString field = QString::fromLatin1(rule.name);
        const QJsonValue theirs = fieldValue(other.body, field);
        if (rule.onReport && !theirs.isNull() && fieldValue(home.body, field).isNull()) {
            setFieldValue(home.body, field, theirs);
            taken.append(field);
        }
    }
    if (other.body.contains(DispositionField)) {
        home.body[DispositionField] = other.body.value(DispositionField);
        taken.append(DispositionField);
    }
    uniteArrays(home.body, other.body, Labels, LabelMark, labelOf, taken);
    uniteArrays(home.body, other.body, References, ReferenceMark, urlOf, taken);
    addComments(home.body, other.body.value(CommentCount).toInt());
    other.body[QLatin1String("mergedInto")] = home.id.toText();
    return taken;
}

void splitReports(Record& home, Record& other, const QStringList& taken)
{
    dropTaken(home.body, Advisories, AdvisoryMark, documentOf, taken);
    for (const FieldRule& rule : fieldTable()) {
        const QString field = QString::fromLatin1(rule.name);
        if (taken.contains(field) && fieldValue(home.body, field) == fieldValue(other.body, field))
            setFieldValue(home.body, field, {});
    }
    if (taken.contains(DispositionField))
        home.body.remove(DispositionField);
    dropTaken(home.body, Labels, LabelMark, labelOf, taken);
    dropTaken(home.body, References, ReferenceMark, urlOf, taken);
    addComments(home.body, -other.body.value(CommentCount).toInt());
    other.body.remove(QLatin1String("mergedInto"));
}

} // namespace firebreak
