// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/FieldRule.h"

#include <QStringList>

namespace firebreak {

namespace error {
inline constexpr ErrorCode FieldTextForm{"field-text.form"}; ///< not FIELD=VALUE; details: the text
inline constexpr ErrorCode FieldTextRepeated{"field-text.repeated"}; ///< place: the field
inline constexpr ErrorCode FieldTextValue{
    "field-text.value"}; ///< place: the field; details: the value, what it takes
} // namespace error

/// A field's value as somebody types it: words as they are, lists between commas, yes or no, a number, a
/// moment as 2026-11-22T10:00:00Z (with its zone behind a blank where the field has one), JSON where the
/// field is structured. Empty text is null, which clears. Whether the value is legal is the rules' to say.
/// Fails with field-text.value.
[[nodiscard]] Result<QJsonValue> fieldValueOf(const FieldRule& rule, const QString& text);

/// A stored value as people read it: lists between commas, yes or no, JSON where it is structured.
[[nodiscard]] QString valueText(const QJsonValue& value);

struct FieldText
{
    QString field;
    QString value;
};
/// Splits texts such as `severity=critical`. Fails with field-text.form.
[[nodiscard]] Result<QList<FieldText>> fieldTexts(const QStringList& texts);

struct GivenField
{
    QString name;
    QJsonValue value;
};
/// The fields in the order in which they were given, each in the form of its rule: what one needs, another may bring.
/// Fails also with command.field-unknown and field-text.repeated.
[[nodiscard]] Result<QList<GivenField>> fieldsOf(std::span<const FieldRule> rules, const QStringList& texts);

/// What sets the field of a flaw: field.set, but for `cveId`, which another CNA's id is taken for by cve.take and
/// dropped by cve.drop (R31, R38). `assigner` is whose id it is; empty: as the documents of its reports say.
[[nodiscard]] Payload settingOfFlaw(const GivenField& field, const QJsonValue& from, const QString& reason,
                                    const QString& assigner);

} // namespace firebreak
