// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/HistoryRepository.h"

#include <QJsonObject>

namespace firebreak {
namespace {

constexpr QLatin1String Cvss("cvss");

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

} // namespace

QStringList changedFields(const std::optional<Record>& before, const Record& after)
{
    QStringList fields;
    if (!before)
        return fields;
    collect(fields, {}, before->body, after.body);
    if (before->isRemoved != after.isRemoved)
        fields.append(QStringLiteral("removed"));
    fields.sort();
    return fields;
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
        m_add, "INSERT OR IGNORE INTO history(record, revision, at, person, fields) VALUES(?, ?, ?, ?, ?)");
    if (!ready)
        return ready;
    m_add.bindAll(line.record.toBytes(), line.revision, toMs(line.at));
    line.person ? m_add.bind(3, line.person->toBytes()) : m_add.bindNull(3);
    m_add.bind(4, line.fields.join(u'\n'));
    return m_add.run();
}

Result<QList<HistoryLine>> HistoryRepository::of(const RecordId& record, int limit)
{
    Result<Statement> select = m_database.prepare(
        "SELECT revision, at, person, fields FROM history WHERE record = ? ORDER BY revision DESC LIMIT ?");
    if (!select)
        return failure(select.error());
    select->bindAll(record.toBytes(), limit > 0 ? limit : -1);
    QList<HistoryLine> lines;
    const auto read = select->forEach([&](const Statement& row) {
        HistoryLine line{record, row.integer(0), instantFromMs(row.integer(1)), std::nullopt, {}};
        if (const auto person = RecordId::fromBytes(row.blobView(2)))
            line.person = *person;
        line.fields = row.text(3).split(u'\n', Qt::SkipEmptyParts);
        lines.append(std::move(line));
    });
    if (!read)
        return failure(read.error());
    return lines;
}

} // namespace firebreak
