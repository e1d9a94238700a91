// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoredJson.h"

#include "core/wire/CommandJson.h"
#include "core/wire/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace firebreak {

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> storedObject(const Statement& row, int column)
{
    const QJsonDocument document = QJsonDocument::fromJson(row.utf8(column).toByteArray());
    if (!document.isObject())
        return failure(error::StorageDamaged, QStringLiteral("json"));
    return document.object();
}

Result<std::optional<Record>> storedRecord(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::optional<Record>();
    const Result<QJsonObject> object = storedObject(row, column);
    if (!object)
        return failure(object.error());
    Result<Record> record = recordFromJson(*object);
    if (!record)
        return failure(error::StorageDamaged, QStringLiteral("record"), {QString(record.error().code.word())});
    return std::optional(std::move(*record));
}

Result<Command> storedCommand(const Statement& row, int column)
{
    const Result<QJsonObject> object = storedObject(row, column);
    if (!object)
        return failure(object.error());
    Result<Command> command = commandFromJson(*object);
    if (!command)
        return failure(error::StorageDamaged, QStringLiteral("command"), {QString(command.error().code.word())});
    return command;
}

Result<Error> storedError(const Statement& row, int column)
{
    const Result<QJsonObject> object = storedObject(row, column);
    if (!object)
        return failure(object.error());
    QStringList details;
    const QJsonArray list = object->value(u"details").toArray();
    for (const QJsonValue& detail : list)
        details.append(detail.toString());
    const QByteArray word = object->value(u"code").toString().toLatin1();
    return Error{ErrorCode::interned(QLatin1String(word)), object->value(u"place").toString(), details};
}

void bindRecord(Statement& statement, int index, const std::optional<Record>& record)
{
    if (record)
        statement.bindUtf8(index, compactJson(toJson(*record)));
    else
        statement.bindNull(index);
}

void bindCommand(Statement& statement, int index, const Command& command)
{
    statement.bindUtf8(index, compactJson(toJson(command)));
}

void bindError(Statement& statement, int index, const Error& error)
{
    statement.bindUtf8(index, compactJson({{QStringLiteral("code"), QString(error.code.word())},
                                           {QStringLiteral("place"), error.place},
                                           {QStringLiteral("details"), QJsonArray::fromStringList(error.details)}}));
}

} // namespace firebreak
