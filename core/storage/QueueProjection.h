// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/triage/QueueState.h"

namespace firebreak {

/// What the queue keeps of a report: the values a list sorts, filters and shows by, and the text that free words search.
/// Pure; the units are those of schema/client-cache/002-queue.sql.
struct QueueProjection
{
    QueueState state = QueueState::New;
    int severity = 0;      ///< the team's Severity, 0 none yet
    int score = -1;        ///< tenths
    int epss = -1;         ///< millionths
    bool isInKev = false;
    bool isWithdrawn = false; ///< every source that has an opinion has rejected or withdrawn it
    Instant receivedAt;
    Instant updatedAt;
    qint64 number = 0; ///< natural order of the id
    std::optional<RecordId> owner;
    int sources = 0; ///< bit per AdvisorySource
    int comments = 0;
    QString id;
    QString title;
    QString product;
    QStringList labels;
    QStringList terms; ///< sorted, each once: `label:…`, `cwe:CWE-79`, `package:…`, lower case but for the CWE
    QString text;      ///< everything free words may find

    friend bool operator==(const QueueProjection&, const QueueProjection&) = default;
};

/// Nothing for records that are not in the queue: other kinds, removed ones, reports merged into another, and reports
/// whose body this version cannot read.
[[nodiscard]] std::optional<QueueProjection> projectionOf(const Record& record);

/// CVE ids by year and number, all others after them by their first letters.
[[nodiscard]] qint64 naturalNumber(const QString& id);

} // namespace firebreak
