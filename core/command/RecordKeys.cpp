// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKeys.h"

#include <QJsonArray>

namespace firebreak {
namespace {

void addAliases(QStringList& keys, const QJsonObject& body)
{
    const QString own = body.value(QLatin1String("cveId")).toString();
    if (!own.isEmpty())
        keys.append(aliasKey(own));
    const QString home = body.value(QLatin1String("home")).toString();
    if (!home.isEmpty())
        keys.append(aliasKey(home));
    const QJsonArray advisories = body.value(QLatin1String("advisories")).toArray();
    for (const QJsonValue& advisory : advisories) {
        const QJsonObject object = advisory.toObject();
        keys.append(aliasKey(object.value(QLatin1String("documentId")).toString()));
        const QJsonArray aliases = object.value(QLatin1String("aliases")).toArray();
        for (const QJsonValue& alias : aliases)
            keys.append(aliasKey(alias.toString()));
    }
}

} // namespace

QString aliasKey(const QString& alias)
{
    return QStringLiteral("alias:") + alias;
}

QString parentKey(const RecordId& parent)
{
    return QStringLiteral("parent:") + parent.toText();
}

QString homeKey(const RecordId& home)
{
    return QStringLiteral("home:") + home.toText();
}

QStringList keysOf(const Record& record)
{
    QStringList keys;
    if (record.isRemoved)
        return keys;
    const QString mergedInto = record.body.value(QLatin1String("mergedInto")).toString();
    if (!mergedInto.isEmpty())
        return {QStringLiteral("home:") + mergedInto};
    switch (record.kind) {
    case RecordKind::Report:
    case RecordKind::Flaw:
        addAliases(keys, record.body);
        break;
    case RecordKind::Note:
        keys.append(QStringLiteral("parent:") + record.body.value(QLatin1String("parent")).toString());
        break;
    default:
        break;
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

} // namespace firebreak
