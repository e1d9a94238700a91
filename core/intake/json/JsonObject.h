// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/json/JsonList.h"

#include <QStringList>
#include <QVarLengthArray>

namespace firebreak {

/// The fields of an object node. An absent node has none; a node of another type reports `intake.field-type`.
/// A field that is there twice reports `intake.key-repeated`: two programs would each see another document.
/// Nodes that it hands out refer to it.
class JsonObject
{
public:
    explicit JsonObject(const JsonNode& node);
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;

    [[nodiscard]] const JsonNode& node() const { return m_node; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// The field is there and not null.
    [[nodiscard]] bool has(std::string_view key) const { return !at(key).isAbsent(); }
    [[nodiscard]] JsonNode at(std::string_view key) const;

    [[nodiscard]] QString text(std::string_view key) const { return at(key).text(); }
    [[nodiscard]] std::string_view bytes(std::string_view key) const { return at(key).bytes(); }
    [[nodiscard]] std::optional<double> number(std::string_view key) const { return at(key).number(); }
    [[nodiscard]] std::optional<Instant> instant(std::string_view key) const { return at(key).instant(); }
    [[nodiscard]] JsonList list(std::string_view key) const { return JsonList(at(key)); }
    [[nodiscard]] QStringList texts(std::string_view key) const;

    /// Calls `visit(std::string_view key, const JsonNode& value)` for every field that is not null.
    template <class Visit> void forEach(Visit visit) const
    {
        for (const Field& field : m_fields) {
            if (const JsonNode value(field.value, m_node, field.key); !value.isAbsent())
                visit(field.key, value);
        }
    }

private:
    struct Field
    {
        std::string_view key;
        simdjson::dom::element value;
    };

    void checkRepeated() const;

    JsonNode m_node;
    QVarLengthArray<Field, 24> m_fields;
};

} // namespace firebreak
