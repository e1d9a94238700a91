// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Store.h"

namespace firebreak::server {

/// What a walk along the whole change log found.
struct AuditFinding
{
    qint64 changes = 0;                ///< links that held
    qint64 records = 0;                ///< distinct records among them
    std::optional<qint64> brokenAt;    ///< sequence of the first link that doesn't hold
    QByteArray head;                   ///< hash of the last link that held; note it elsewhere to detect a cut tail

    [[nodiscard]] bool isIntact() const { return !brokenAt; }
};

/// Recomputes every hash of the change log and checks that sequences, positions and revisions rise without a gap
///. Seconds for a large store; reads page by page.
[[nodiscard]] Result<AuditFinding> verifyAuditTrail(Store& store);

} // namespace firebreak::server
