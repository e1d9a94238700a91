// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

/// What can be wrong with a stored body. `place` is a JSON pointer inside it.
namespace firebreak::error {

inline constexpr ErrorCode BodyFieldMissing{"body.field-missing"}; ///< a field the kind can't be without
inline constexpr ErrorCode BodyFieldType{"body.field-type"};       ///< a field of the wrong JSON type
inline constexpr ErrorCode BodyFieldValue{"body.field-value"};     ///< right type, impossible value; details: it

} // namespace firebreak::error
