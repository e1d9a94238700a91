// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/KindRule.h"

#include "core/command/kinds/KindTable.h"

namespace firebreak {

const KindRule* kindRule(RecordKind kind)
{
    const auto rule = AllKinds[std::size_t(kind) - 1];
    return rule ? &rule() : nullptr;
}

QList<RecordId> parentIdsOf(const Record& record)
{
    QList<RecordId> ids;
    const KindRule* rule = kindRule(record.kind);
    if (!rule || !rule->parent.field)
        return ids;
    const QJsonValue value = record.body.value(QLatin1String(rule->parent.field));
    const QJsonArray array = rule->parent.isList ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& item : array) {
        if (const Result<RecordId> id = RecordId::fromText(item.toString()))
            ids.append(*id);
    }
    return ids;
}

} // namespace firebreak
