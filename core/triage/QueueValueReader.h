// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/QueueQuery.h"

namespace firebreak {

/// The reading half of QueueQuery: fields by their words, and the values each field takes. Places are left to the
/// parser, which knows where a value stands.

[[nodiscard]] std::optional<QueueField> queueFieldFromWord(QStringView word);
/// The field's word that is nearest to a mistyped one; empty when none is near.
[[nodiscard]] QString nearestFieldWord(QStringView word);
[[nodiscard]] bool isComparable(QueueField field);

/// One value of a field, as the node or nodes it stands for (`state:open` is two states, a date is a day).
[[nodiscard]] Result<QueueNode> readQueueValue(QueueField field, QueueComparison comparison, const QueueWord& value);

} // namespace firebreak
