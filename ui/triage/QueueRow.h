// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/intake/AdvisorySource.h"
#include "core/intake/Disposition.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak::ui {

/// One line of the queue: what the list shows of a report, without its body.
struct QueueRow
{
    qint32 key = 0;             ///< local number of the row; stable while the report exists in this cache
    std::optional<RecordId> id; ///< none only in a default-made row
    QString ident;              ///< CVE-…, GHSA-… or empty for a report made by hand
    QString title;
    std::optional<Severity> severity;
    std::optional<double> score; ///< of the leading issuer, 0.0 … 10.0
    std::optional<double> epss;  ///< 0 … 1
    bool isExploited = false;    ///< in the catalogue of known exploited vulnerabilities
    bool isWithdrawn = false;
    bool isUnsent = false;       ///< has changes the server has not confirmed
    std::optional<Disposition> disposition;
    QString owner;               ///< display name; empty: nobody
    Instant receivedAt;
    std::optional<Instant> updatedAt;
    QList<AdvisorySource> sources;
    QStringList labels;
    int comments = 0;
};

} // namespace firebreak::ui
