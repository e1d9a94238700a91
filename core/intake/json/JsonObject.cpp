// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json/JsonObject.h"

#include <algorithm>

namespace firebreak {

JsonObject::JsonObject(const JsonNode& node) : m_node(node)
{
    const std::optional<simdjson::dom::object> object = node.object();
    if (!object)
        return;
    for (const simdjson::dom::key_value_pair field : *object)
        m_fields.append({field.key, field.value});
    checkRepeated();
}

void JsonObject::checkRepeated() const
{
    constexpr qsizetype Few = 24; // up to here comparing each with each is faster than sorting
    const auto report = [this](std::string_view key) {
        m_node.fail(error::IntakeKeyRepeated,
                    {QString::fromUtf8(key.data(), qsizetype(key.size())).left(80)});
    };
    if (m_fields.size() <= Few) {
        for (qsizetype i = 1; i < m_fields.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (m_fields[i].key == m_fields[j].key)
                    return report(m_fields[i].key);
            }
        }
        return;
    }
    std::vector<std::string_view> keys;
    keys.reserve(size_t(m_fields.size()));
    for (const Field& field : m_fields)
        keys.push_back(field.key);
    std::sort(keys.begin(), keys.end());
    if (const auto twice = std::adjacent_find(keys.begin(), keys.end()); twice != keys.end())
        report(*twice);
}

JsonNode JsonObject::at(std::string_view key) const
{
    for (const Field& field : m_fields) {
        if (field.key == key)
            return JsonNode(field.value, m_node, field.key);
    }
    return JsonNode(std::nullopt, m_node, key);
}

QStringList JsonObject::texts(std::string_view key) const
{
    QStringList texts;
    for (const JsonNode item : list(key))
        texts.append(item.text());
    return texts;
}

} // namespace firebreak
