// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace firebreak::error {
inline constexpr ErrorCode CursorMalformed{"changes.cursor"};
inline constexpr ErrorCode SnapshotNeeded{"changes.snapshot-needed"};
} // namespace firebreak::error

namespace firebreak::server {

/// Where a reader of the change feed stands: how many changes of each compartment it has. Counting per compartment
/// keeps a cursor from telling, by its jumps, of compartments its owner knows nothing of; a compartment that is not
/// named has been read up to nowhere, so that its past comes when it opens.
/// Text: `EPOCH~company.12~prodsec.40`, opaque to clients.
struct Cursor
{
    QString epoch; ///< names one history of the store; another after a restore
    QMap<QString, qint64> positions;

    /// Of these compartments alone: given with the word that all others are to be forgotten, and not before, so that one of
    /// them comes from its beginning when it opens again, and only then.
    [[nodiscard]] Cursor among(const QStringList& compartments) const;

    [[nodiscard]] QByteArray toText() const;
    /// Fails with `changes.cursor`.
    [[nodiscard]] static Result<Cursor> fromText(const QByteArray& text);

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

} // namespace firebreak::server
