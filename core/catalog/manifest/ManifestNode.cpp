// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/ManifestNode.h"

namespace firebreak {

QJsonArray ManifestNode::list(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QJsonArray ManifestNode::items(const QJsonObject& object, const char* name, const char* item)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isObject())
        return list(value[QLatin1String(item)]);
    return value.toArray();
}

QString ManifestNode::text(const QJsonValue& value)
{
    return value.isObject() ? value[QLatin1String("#text")].toString() : value.toString();
}

QString ManifestNode::text(const QJsonObject& object, const char* name)
{
    return text(object.value(QLatin1String(name)));
}

bool ManifestNode::has(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

} // namespace firebreak
