// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/SlaPolicy.h"

namespace firebreak {

namespace error {
inline constexpr ErrorCode PolicyFileUnreadable{"policy.file-unreadable"}; ///< place: the file
inline constexpr ErrorCode PolicyFileJson{"policy.file-json"};             ///< place: the file
} // namespace error

/// Clock policies in files, in the form of resources/policies, as one; their rules are asked in the files'
/// order. Fails with these codes and those of SlaError.h, whose place is the file and the JSON pointer in it.
[[nodiscard]] Result<SlaPolicy> readPolicyFiles(const QStringList& paths);

} // namespace firebreak
