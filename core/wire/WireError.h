// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

namespace firebreak::error {

inline constexpr ErrorCode WireFieldMissing{"wire.field-missing"};     ///< place: the field
inline constexpr ErrorCode WireFieldType{"wire.field-type"};           ///< place: the field
inline constexpr ErrorCode WireCommandUnknown{"wire.command-unknown"}; ///< details: the word; a newer peer's
inline constexpr ErrorCode InvitationMalformed{"wire.invitation-malformed"}; ///< no invitation of this program; place: the field

} // namespace firebreak::error
