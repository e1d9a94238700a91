// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"

namespace firebreak {

/// Whether a record is of something embargoed, or was received under embargo and held back since: itself, or what
/// it belongs to (R59).
[[nodiscard]] bool isFlagged(const Record& record, const CaseView& view);

/// What a list, a document or a mail calls the record: its own title with the flag of what is under embargo (R59). Of a
/// tracker the title as engineering reads it. Empty for what has none.
[[nodiscard]] QString caseTitle(const Record& record, const CaseView& view);

} // namespace firebreak
