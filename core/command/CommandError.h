// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

// Why a command was refused.

namespace firebreak::error {

inline constexpr ErrorCode TargetAbsent{
    "command.target-absent"}; ///< or not for this actor's eyes: the same answer
inline constexpr ErrorCode NotPermitted{"command.not-permitted"};  ///< place: the command's word or the field
inline constexpr ErrorCode WrongKind{"command.wrong-kind"};        ///< e.g. disposing of a flaw
inline constexpr ErrorCode IdTaken{"command.id-taken"};            ///< a new record's id exists already
inline constexpr ErrorCode ValueMissing{"command.value-missing"};  ///< place: the field
inline constexpr ErrorCode ValueTooLong{"command.value-too-long"}; ///< details: the limit in characters
inline constexpr ErrorCode ValueInvalid{"command.value-invalid"};  ///< place: the field
inline constexpr ErrorCode FieldUnknown{"command.field-unknown"};  ///< place: the field
inline constexpr ErrorCode FieldFixed{"command.field-fixed"};      ///< place: a field that is set once
inline constexpr ErrorCode ReasonMissing{"command.reason-missing"}; ///< R15
inline constexpr ErrorCode ActionUnknown{"command.action-unknown"};   ///< details: the word
inline constexpr ErrorCode ReferenceAbsent{
    "command.reference-absent"}; ///< a record named by a value isn't there, is of another kind, or not for these eyes
inline constexpr ErrorCode HasChildren{"command.has-children"}; ///< what is taken back still holds other records
inline constexpr ErrorCode ParentsApart{"command.parents-apart"}; ///< its parents lie under different embargoes
inline constexpr ErrorCode FlawInWork{"report.flaw-in-work"};       ///< reopening would lose work on the flaw
inline constexpr ErrorCode AdvisoryMalformed{"report.advisory-malformed"};
inline constexpr ErrorCode ConflictField{
    "conflict.field-changed"}; ///< place: the field; details: its value now
inline constexpr ErrorCode ConflictDisposed{"conflict.disposed"}; ///< details: the disposition it has
inline constexpr ErrorCode ConflictRemoved{"conflict.removed"};   ///< somebody removed the record meanwhile

} // namespace firebreak::error
