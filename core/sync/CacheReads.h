// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/RecordRepository.h"

namespace firebreak {

/// The comments on a record and on those merged into it, oldest first, without removed ones.
[[nodiscard]] Result<QList<Record>> notesOn(RecordRepository& records, const RecordId& id);

/// Everyone with an account, closed ones too, in the order they came.
[[nodiscard]] Result<QList<Record>> people(RecordRepository& records);

} // namespace firebreak
