// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Cursor.h"
#include "core/server/store/RecordRow.h"

namespace firebreak::server {

/// How far a reader has come in a snapshot: the moment the snapshot shows, and the last record read. Records are read
/// compartment by compartment in the order of their creation; one changed after the moment is given as it was then, so
/// a snapshot needs no lock and goes on after any interruption. Text: the moment's cursor, then `!compartment.born.records`.
struct SnapshotPlace
{
    Cursor moment;
    QString compartment; ///< empty: before the first
    qint64 born = 0;     ///< position of the last read record's first change
    qint64 records = 0;  ///< read so far

    [[nodiscard]] QByteArray toText() const;
    /// Fails with `changes.cursor`.
    [[nodiscard]] static Result<SnapshotPlace> fromText(const QByteArray& text);

    friend bool operator==(const SnapshotPlace&, const SnapshotPlace&) = default;
};

/// A stretch of a snapshot.
struct SnapshotPage
{
    QList<RecordRow> records;
    SnapshotPlace next;
    bool isLast = false;
};

} // namespace firebreak::server
