// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/RecordRow.h"

#include <QJsonDocument>

namespace firebreak::server {

RecordRow RecordRow::of(const Record& record)
{
    return {record.id,        toWord(record.kind), record.compartment.word(),
            record.revision, record.isRemoved,    QJsonDocument(record.body).toJson(QJsonDocument::Compact)};
}

Result<Record> RecordRow::toRecord() const
{
    const Result<RecordKind> readKind = recordKindFromWord(kind);
    if (!readKind)
        return failure(readKind.error());
    const Result<Compartment> readCompartment = Compartment::fromWord(compartment);
    if (!readCompartment)
        return failure(readCompartment.error());
    return Record{id, *readKind, *readCompartment, revision, isRemoved, QJsonDocument::fromJson(body).object()};
}

QByteArray RecordRow::toJson() const
{
    QByteArray json;
    json.reserve(body.size() + 160);
    json += R"({"id":")" + id.toText().toLatin1() + R"(","kind":")" + kind.toLatin1() + R"(","compartment":")"
        + compartment.toLatin1() + R"(","revision":)" + QByteArray::number(revision);
    if (isRemoved)
        json += R"(,"removed":true)";
    json += R"(,"body":)" + body + '}';
    return json;
}

} // namespace firebreak::server
