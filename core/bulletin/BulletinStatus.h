// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/BulletinChecks.h"
#include "core/identity/WorkflowStatus.h"

namespace firebreak {

/// How far a bulletin is. Computed, never stored: an edit takes it back by itself.
enum class BulletinState : quint8 {
    Collecting = 1, ///< what it starts by collecting is not complete (R123)
    Writing,        ///< the text is open
    Signing,        ///< frozen; signatures or the review of this very text are missing
    Ready,          ///< waits for the instruction or the lift (R128)
    Publishable,    ///< nothing is in the way
    Published,
};

/// `collecting`, `writing`, `signing`, `ready`, `publishable`, `published`.
[[nodiscard]] QLatin1String toWord(BulletinState state);

[[nodiscard]] WorkflowStatus<BulletinState> bulletinStatus(const RecordId& record, const Bulletin& bulletin,
                                                           const BulletinFacts& facts);

} // namespace firebreak
