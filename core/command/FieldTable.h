// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/FieldRule.h"
#include "core/command/Record.h"

namespace firebreak {

/// The fields of a kind that a person may give; their permission says who may change them later.
[[nodiscard]] std::span<const FieldRule> fieldsOf(RecordKind kind);
/// The rule of a field on records of that kind, or null when there is none.
[[nodiscard]] const FieldRule* fieldRule(RecordKind kind, QStringView field);
/// The row of that name, or null.
[[nodiscard]] const FieldRule* fieldRule(std::span<const FieldRule> rows, QStringView field);
/// Whether the actor may change the field by field.set.
[[nodiscard]] bool maySet(const Actor& actor, const FieldRule& rule);

/// The value of a field in a body; null when not set. `cvss.3.1` and the like lie in the body's `cvss`
/// object.
[[nodiscard]] QJsonValue fieldValue(const QJsonObject& body, QStringView field);
/// Sets or, with null, removes a field.
void setFieldValue(QJsonObject& body, QStringView field, const QJsonValue& value);

} // namespace firebreak
