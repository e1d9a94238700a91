// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Outcome.h"
#include "core/server/store/Store.h"

#include <QSet>

namespace firebreak::server {

/// Who brought an outcome about, for the change log.
struct Authorship
{
    std::optional<CommandId> command; ///< none: the server, without one
    std::optional<RecordId> person;   ///< none: the server itself
    Instant at;
};

/// Appends all changes of an outcome to the change log, within a Write transaction. Returns the words of the compartments
/// that changed, with those that a record left: whom to wake. Fails with the store's codes.
[[nodiscard]] Result<QSet<QString>> appendOutcome(Store& store, const Outcome& outcome, const Authorship& by);

} // namespace firebreak::server
