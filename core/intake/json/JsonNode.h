// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/intake/IntakeError.h"
#include "core/intake/json/ReadFault.h"

#include <QDate>
#include <QString>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace firebreak {

/// A value of a parsed document that knows its way back to the root, so that a fault names its place as a
/// JSON pointer. Absent and `null` are the same: feeds use both for "not given". Asking for another type than
/// it has reports `intake.field-type` and gives the default. A node refers to its parent, which must outlive
/// it.
class JsonNode
{
public:
    JsonNode(simdjson::dom::element element, ReadFault& fault)
        : m_element(element), m_fault(&fault), m_isPresent(true)
    {}

    JsonNode(std::optional<simdjson::dom::element> element, const JsonNode& parent, std::string_view key)
        : m_element(element.value_or(simdjson::dom::element()))
        , m_fault(parent.m_fault)
        , m_parent(&parent)
        , m_key(key)
        , m_isPresent(element.has_value() && !element->is_null())
    {}

    JsonNode(simdjson::dom::element element, const JsonNode& parent, qsizetype index)
        : m_element(element)
        , m_fault(parent.m_fault)
        , m_parent(&parent)
        , m_index(index)
        , m_isPresent(!element.is_null())
    {}

    /// The same value as the root of a document of its own.
    [[nodiscard]] JsonNode rebased(ReadFault& fault) const
    {
        JsonNode root = *this;
        root.m_fault = &fault;
        root.m_parent = nullptr;
        return root;
    }

    [[nodiscard]] bool isAbsent() const { return !m_isPresent; }
    [[nodiscard]] bool isObject() const { return m_isPresent && m_element.is_object(); }
    [[nodiscard]] bool isArray() const { return m_isPresent && m_element.is_array(); }
    [[nodiscard]] bool isText() const { return m_isPresent && m_element.is_string(); }
    [[nodiscard]] bool isNumber() const { return m_isPresent && m_element.is_number(); }

    /// Reports `intake.utf8` for a lone surrogate, which JSON can write and Unicode has not.
    [[nodiscard]] QString text() const;
    /// The bytes of a text, valid as long as the document; empty for anything else, without a report.
    [[nodiscard]] std::string_view bytes() const;
    /// A number, or a text that is one: several feeds quote theirs.
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] bool flag() const;
    /// A date or time; one that cannot be read counts as not given, as does the zero time some exporters
    /// write.
    [[nodiscard]] std::optional<Instant> instant() const;
    /// A calendar day; reports `intake.field-value` when there is a text that is none.
    [[nodiscard]] std::optional<QDate> day() const;

    [[nodiscard]] std::optional<simdjson::dom::array> array() const;
    [[nodiscard]] std::optional<simdjson::dom::object> object() const;

    /// JSON pointer (RFC 6901) from the document's root.
    [[nodiscard]] QString place() const;
    void fail(ErrorCode code, QStringList details = {}) const;

private:
    simdjson::dom::element m_element;
    ReadFault* m_fault;
    const JsonNode* m_parent = nullptr;
    std::string_view m_key;
    qsizetype m_index = -1;
    bool m_isPresent;
};

} // namespace firebreak
