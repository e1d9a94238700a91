// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryRepository.h"

#include "core/storage/StoredJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace firebreak {
namespace {

constexpr QLatin1String Cvss("cvss");
constexpr QLatin1String CvssPrefix("cvss.");
constexpr QLatin1String Advisories("advisories");
constexpr QLatin1String Removed("removed");

void collect(QStringList& fields, const QString& prefix, const QJsonObject& before, const QJsonObject& after)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        if (before.value(name) == after.value(name) || name == QLatin1String("updatedAt") ||
            name == QLatin1String("updatedBy"))
            continue;
        if (prefix.isEmpty() && name == Cvss)
            collect(fields, QStringLiteral("cvss."), before.value(name).toObject(), after.value(name).toObject());
        else
            fields.append(prefix + name);
    }
}

QJsonValue valueOf(const Record& record, const QString& field)
{
    QJsonValue value = field == Removed ? QJsonValue(record.isRemoved) : record.body.value(field);
    if (field.startsWith(CvssPrefix))
        value = record.body.value(Cvss).toObject().value(field.mid(CvssPrefix.size()));
    return value.isUndefined() ? QJsonValue() : value;
}

/// The documents of `mine` that `other` does not have just so.
QJsonArray namesOfOthers(const QJsonArray& mine, const QJsonArray& other)
{
    QJsonArray names;
    for (const QJsonValue& document : mine) {
        if (!other.contains(document))
            names.append(QString(document[QLatin1String("source")].toString() + QLatin1Char(' ')
                                 + document[QLatin1String("documentId")].toString()));
    }
    return names;
}

QJsonValue cut(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.size() > MaxHistoryText ? QJsonValue(QString(text.left(MaxHistoryText) + QChar(0x2026))) : value;
}

bool isSmall(const QJsonArray& pair)
{
    return QJsonDocument(pair).toJson(QJsonDocument::Compact).size() <= 8 * MaxHistoryText;
}

} // namespace

QStringList changedFields(const std::optional<Record>& before, const Record& after)
{
    QStringList fields;
    if (!before)
        return fields;
    collect(fields, {}, before->body, after.body);
    if (before->isRemoved != after.isRemoved)
        fields.append(Removed);
    fields.sort();
    return fields;
}

QJsonObject changedValues(const std::optional<Record>& before, const Record& after)
{
    QJsonObject values;
    const QStringList fields = changedFields(before, after);
    for (const QString& field : fields) {
        QJsonValue from = valueOf(*before, field);
        QJsonValue to = valueOf(after, field);
        if (field == Advisories) {
            const QJsonArray old = from.toArray();
            from = namesOfOthers(old, to.toArray());
            to = namesOfOthers(to.toArray(), old);
        }
        const QJsonArray pair{cut(from), cut(to)};
        if (isSmall(pair))
            values.insert(field, pair);
    }
    return values;
}

Result<void> HistoryRepository::remove(const RecordId& record)
{
    if (const auto ready = m_database.prepareOnce(m_remove, "DELETE FROM history WHERE record = ?"); !ready)
        return ready;
    return m_remove.run(record.toBytes());
}

Result<void> HistoryRepository::add(const HistoryLine& line)
{
    const auto ready = m_database.prepareOnce(
        m_add,
        "INSERT OR IGNORE INTO history(record, revision, at, person, fields, changes) VALUES(?, ?, ?, ?, ?, ?)");
    if (!ready)
        return ready;
    m_add.bindAll(line.record.toBytes(), line.revision, toMs(line.at));
    line.person ? m_add.bind(3, line.person->toBytes()) : m_add.bindNull(3);
    m_add.bind(4, line.fields.join(u'\n'));
    m_add.bind(5, QString::fromUtf8(compactJson(line.values)));
    return m_add.run();
}

Result<QList<HistoryLine>> HistoryRepository::of(const RecordId& record, int limit)
{
    Result<Statement> select = m_database.prepare(
        "SELECT revision, at, person, fields, changes FROM history WHERE record = ? ORDER BY revision DESC LIMIT ?");
    if (!select)
        return failure(select.error());
    select->bindAll(record.toBytes(), limit > 0 ? limit : -1);
    QList<HistoryLine> lines;
    const auto read = select->forEach([&](const Statement& row) {
        HistoryLine line{record, row.integer(0), instantFromMs(row.integer(1)), std::nullopt, {}};
        if (const auto person = RecordId::fromBytes(row.blobView(2)))
            line.person = *person;
        line.fields = row.text(3).split(u'\n', Qt::SkipEmptyParts);
        line.values = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
        lines.append(std::move(line));
    });
    if (!read)
        return failure(read.error());
    return lines;
}

} // namespace firebreak
