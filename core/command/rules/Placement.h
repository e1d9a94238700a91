// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ChangeSet.h"

namespace firebreak {

// Which compartment a record lives in: its parents' (Product Security's part of it, for kinds that are theirs
// alone), and without parent its kind's home. docs/records.md.

/// The place of a record by its parents as they are. Parents under one embargo and in the open give the
/// embargo; under two different ones there is none: `command.parents-apart`, place: the parent field.
[[nodiscard]] Result<Compartment> placeFor(const ChangeSet& changes, const Record& record);

/// Moves a record to its place, and with it everything below: children, the reports that a flaw was made of, and
/// the reports merged into those.
[[nodiscard]] Result<void> relocate(ChangeSet& changes, const RecordId& root);

} // namespace firebreak
