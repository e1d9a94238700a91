// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/json/JsonNode.h"

namespace firebreak {

/// The items of an array node, in order; empty when the node is absent, and with a report when it is no
/// array. Items refer to the list, so `for (const JsonNode item : object.list("metrics"))` is how it is used.
class JsonList
{
public:
    explicit JsonList(const JsonNode& node) : m_node(node), m_array(node.array()) {}

    class Iterator
    {
    public:
        Iterator(simdjson::dom::array::iterator at, const JsonNode& node) : m_at(at), m_node(&node) {}
        [[nodiscard]] JsonNode operator*() const { return JsonNode(*m_at, *m_node, m_index); }
        Iterator& operator++()
        {
            ++m_at;
            ++m_index;
            return *this;
        }
        [[nodiscard]] bool operator!=(const Iterator& other) const { return m_at != other.m_at; }

    private:
        simdjson::dom::array::iterator m_at;
        const JsonNode* m_node;
        qsizetype m_index = 0;
    };

    [[nodiscard]] Iterator begin() const
    {
        return {m_array ? m_array->begin() : simdjson::dom::array::iterator(), m_node};
    }
    [[nodiscard]] Iterator end() const
    {
        return {m_array ? m_array->end() : simdjson::dom::array::iterator(), m_node};
    }

private:
    JsonNode m_node;
    std::optional<simdjson::dom::array> m_array;
};

} // namespace firebreak
