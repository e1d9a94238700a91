// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/identity/Actor.h"

#include <QJsonValue>

#include <span>

namespace firebreak {

/// How a field's value is checked, compared and merged.
enum class FieldType : quint8 {
    Line,  ///< one line of text
    Prose, ///< text of any length; edits of different places merge
    CveId, ///< CVE-YYYY-NNNN
    SeverityWord,
    PersonId,   ///< the record id of a person
    CweIds,     ///< array of CWE-N
    CvssVector, ///< a vector of the version the field names
};

/// One editable field: where it may be set, by whom, and what it takes. The one table that the rules, the
/// screens and docs/records.md read.
struct FieldRule
{
    const char* name;
    FieldType type;
    bool onReport;
    bool onFlaw;
    bool writersToo;     ///< on a flaw, writers may set it beside Product Security
    qsizetype maxLength; ///< characters; 0: the type's own limit
};

[[nodiscard]] std::span<const FieldRule> fieldTable();
/// The rule of a field on records of that kind, or null when there is none.
[[nodiscard]] const FieldRule* fieldRule(RecordKind kind, QStringView field);
[[nodiscard]] bool maySet(const Actor& actor, RecordKind kind, const FieldRule& rule);

/// The value of a field in a body; null when not set. `cvss.3.1` and the like lie in the body's `cvss`
/// object.
[[nodiscard]] QJsonValue fieldValue(const QJsonObject& body, QStringView field);
/// Sets or, with null, removes a field.
void setFieldValue(QJsonObject& body, QStringView field, const QJsonValue& value);

/// The value in its stored form (trimmed, canonical), or why it is none: `command.value-invalid`,
/// `…-too-long`, or the value's own code such as `cvss.metric-missing`. Null is always allowed: it clears.
[[nodiscard]] Result<QJsonValue> canonicalValue(const FieldRule& rule, const QJsonValue& value);

} // namespace firebreak
