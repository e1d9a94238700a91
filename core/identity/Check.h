// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"
#include "core/identity/Permission.h"

#include <optional>

namespace firebreak {

/// Whether a finding of a check keeps a command from being applied, or is only shown.
enum class CheckWeight : quint8 { Warns, Blocks };

/// One thing the plan asks of records, as an object: its code, its weight, where it is prescribed, and the words
/// for people. Each module lists its own as constants; a rule that finds one not met gives a Finding. `%1` … in
/// the sentences are the finding's details.
struct Check
{
    ErrorCode code;          ///< stable, such as `incident.severity-low`
    CheckWeight weight;
    const char* source;      ///< what prescribes it: "R74", "R53 FK45"
    const char* explanation; ///< what is wrong, one English sentence
    const char* resolution;  ///< what to do about it, one English sentence
    std::optional<Permission> approver = std::nullopt; ///< who may let it pass by a recorded approval; none: nobody
};

} // namespace firebreak
