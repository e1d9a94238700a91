// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/rules/Rule.h"

namespace firebreak::rules {

// Comments.

[[nodiscard]] Answer addComment(ChangeSet changes, const Command& command, const AddComment& payload,
                                const Context& context);
/// The count beside a record, so that a list need not look for the notes.
void countComments(ChangeSet& changes, const RecordId& parent, int by);

} // namespace firebreak::rules
