// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/ReportMerge.h"

#include "core/command/FieldTable.h"
#include "core/intake/AdvisorySource.h"
#include "core/intake/Alias.h"

#include <QJsonArray>

#include <algorithm>

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

/// Sources in the order of AllAdvisorySources, those of a newer program behind them.
std::ptrdiff_t rankOf(const QString& source)
{
    const auto known = advisorySourceFromWord(source);
    const auto end = AllAdvisorySources.end();
    return (known ? std::find(AllAdvisorySources.begin(), end, *known) : end) - AllAdvisorySources.begin();
}

bool comesBefore(const QJsonObject& a, const QJsonObject& b)
{
    const QString x = a.value(QLatin1String("source")).toString();
    const QString y = b.value(QLatin1String("source")).toString();
    if (x != y) {
        const std::ptrdiff_t rank = rankOf(x);
        const std::ptrdiff_t other = rankOf(y);
        return rank != other ? rank < other : x < y;
    }
    return a.value(QLatin1String("documentId")).toString() < b.value(QLatin1String("documentId")).toString();
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

void uniteAdvisories(QJsonObject& to, const QJsonObject& from, QStringList& taken)
{
    QJsonArray items = to.value(Advisories).toArray();
    const QJsonArray more = from.value(Advisories).toArray();
    for (const QJsonValue& item : more) {
        const QJsonObject advisory = item.toObject();
        if (indexOfAdvisory(items, advisory.value(QLatin1String("source")).toString(),
                            advisory.value(QLatin1String("documentId")).toString()) >= 0)
            continue;
        insertAdvisory(items, advisory);
        taken.append(AdvisoryMark + documentOf(item));
    }
    if (!items.isEmpty())
        to[Advisories] = items;
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

void insertAdvisory(QJsonArray& advisories, const QJsonObject& advisory)
{
    const auto at = std::find_if(advisories.begin(), advisories.end(), [&advisory](const QJsonValue& other) {
        return comesBefore(advisory, other.toObject());
    });
    advisories.insert(at, advisory);
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
    uniteAdvisories(home.body, other.body, taken);
    for (const FieldRule& rule : fieldsOf(RecordKind::Report)) {
        const QString field = QString::fromLatin1(rule.name);
        const QJsonValue theirs = fieldValue(other.body, field);
        if (!theirs.isNull() && fieldValue(home.body, field).isNull()) {
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
    for (const FieldRule& rule : fieldsOf(RecordKind::Report)) {
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
