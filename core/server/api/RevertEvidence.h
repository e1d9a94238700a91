// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Payload.h"
#include "core/server/store/Store.h"

namespace firebreak::server {

/// Whether the change log bears out what a `record.revert` says of earlier times: for each of its records some
/// change of the original's moment, or by the same command as such a change, left it from the values given. The
/// rules alone can't know: a value that the original overwrote, such as another person's decision, could be any.
/// Reads back from the newest revision. Fails with the store's codes.
[[nodiscard]] Result<bool> isInLog(Store& store, const Revert& revert);

} // namespace firebreak::server
