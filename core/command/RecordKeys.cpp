// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKeys.h"

#include "core/command/KindRule.h"

#include <QJsonArray>

namespace firebreak {

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

QString memberKey(const RecordId& person)
{
    return QStringLiteral("member:") + person.toText();
}

void addAliasKeys(const Record& record, QStringList& keys)
{
    const QString own = record.body.value(QLatin1String("cveId")).toString();
    if (!own.isEmpty())
        keys.append(aliasKey(own));
    const QString home = record.body.value(QLatin1String("home")).toString();
    if (!home.isEmpty())
        keys.append(aliasKey(home));
    const QJsonArray advisories = record.body.value(QLatin1String("advisories")).toArray();
    for (const QJsonValue& advisory : advisories) {
        const QJsonObject object = advisory.toObject();
        keys.append(aliasKey(object.value(QLatin1String("documentId")).toString()));
        const QJsonArray aliases = object.value(QLatin1String("aliases")).toArray();
        for (const QJsonValue& alias : aliases)
            keys.append(aliasKey(alias.toString()));
    }
}

QStringList keysOf(const Record& record)
{
    QStringList keys;
    if (record.isRemoved)
        return keys;
    const QString mergedInto = record.body.value(QLatin1String("mergedInto")).toString();
    if (!mergedInto.isEmpty())
        return {QStringLiteral("home:") + mergedInto};
    const QList<RecordId> parents = parentIdsOf(record);
    for (const RecordId& parent : parents)
        keys.append(parentKey(parent));
    if (const KindRule* rule = kindRule(record.kind); rule && rule->keys)
        rule->keys(record, keys);
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

} // namespace firebreak
