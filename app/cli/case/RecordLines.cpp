// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/RecordLines.h"

#include "app/cli/JsonLine.h"
#include "app/cli/case/RefusalWords.h"

#include <QJsonDocument>

namespace firebreak {

QJsonObject recordJson(const Record& record)
{
    return {{QStringLiteral("record"), record.id.toText()},
            {QStringLiteral("kind"), QString(toWord(record.kind))},
            {QStringLiteral("compartment"), record.compartment.word()},
            {QStringLiteral("revision"), record.revision},
            {QStringLiteral("body"), record.body}};
}

QJsonArray findingsJson(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        array.append(QJsonObject{
            {QStringLiteral("code"), QString(finding.check->code.word())},
            {QStringLiteral("weight"), finding.blocks() ? QStringLiteral("blocks") : QStringLiteral("warns")},
            {QStringLiteral("place"), finding.place},
            {QStringLiteral("details"), QJsonArray::fromStringList(finding.details)},
            {QStringLiteral("source"), QString::fromLatin1(finding.check->source)},
            {QStringLiteral("explanation"), filledSentence(finding.check->explanation, finding.details)},
            {QStringLiteral("resolution"), filledSentence(finding.check->resolution, finding.details)}});
    }
    return array;
}

QByteArray jsonLine(const QJsonObject& object)
{
    return steadyJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace firebreak
