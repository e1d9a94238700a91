// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Command.h"
#include "core/command/Context.h"
#include "core/command/Outcome.h"
#include "core/command/StateView.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode TargetAbsent{
    "command.target-absent"}; ///< or not for this actor's eyes: the same answer
inline constexpr ErrorCode NotPermitted{"command.not-permitted"};  ///< place: the command's word or the field
inline constexpr ErrorCode WrongKind{"command.wrong-kind"};        ///< e.g. disposing of a flaw
inline constexpr ErrorCode IdTaken{"command.id-taken"};            ///< a new record's id exists already
inline constexpr ErrorCode ValueMissing{"command.value-missing"};  ///< place: the field
inline constexpr ErrorCode ValueTooLong{"command.value-too-long"}; ///< details: the limit in characters
inline constexpr ErrorCode ValueInvalid{"command.value-invalid"};  ///< place: the field
inline constexpr ErrorCode FieldUnknown{"command.field-unknown"};  ///< place: the field
inline constexpr ErrorCode ReasonMissing{"command.reason-missing"}; ///< R15
inline constexpr ErrorCode FlawInWork{"report.flaw-in-work"};       ///< reopening would lose work on the flaw
inline constexpr ErrorCode AdvisoryMalformed{"report.advisory-malformed"};
inline constexpr ErrorCode ConflictField{
    "conflict.field-changed"}; ///< place: the field; details: its value now
inline constexpr ErrorCode ConflictDisposed{"conflict.disposed"}; ///< details: the disposition it has
inline constexpr ErrorCode ConflictRemoved{"conflict.removed"};   ///< somebody removed the record meanwhile
} // namespace error

/// The rules: what a command does to the world, or why it may not. Pure: the same state, command and context
/// give the same answer in the workstation, on the server and in the command line. Errors whose code begins
/// with `conflict.` mean that somebody else was faster; the others, that the command was never allowed.
[[nodiscard]] Result<Outcome> apply(const StateView& state, const Command& command, const Context& context);

/// Whether an error is a conflict, so that the client keeps base, mine and theirs for a person to decide.
[[nodiscard]] bool isConflict(const Error& error);

} // namespace firebreak
