// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

/// The codes of the area `sla`. `place` is a JSON pointer inside the policy.
namespace firebreak::error {

inline constexpr ErrorCode SlaZoneUnknown{"sla.zone-unknown"}; ///< not an IANA zone this system knows
inline constexpr ErrorCode SlaCalendarUnknown{
    "sla.calendar-unknown"}; ///< a rule names a calendar the policy lacks
inline constexpr ErrorCode SlaCalendarNoWork{"sla.calendar-no-work"}; ///< every day of the week is a weekend
inline constexpr ErrorCode SlaFieldMissing{"sla.field-missing"};
inline constexpr ErrorCode SlaFieldType{"sla.field-type"};
inline constexpr ErrorCode SlaFieldValue{"sla.field-value"}; ///< details: the value
inline constexpr ErrorCode SlaIdRepeated{
    "sla.id-repeated"}; ///< a catch-all rule is followed by one of the same id

} // namespace firebreak::error
