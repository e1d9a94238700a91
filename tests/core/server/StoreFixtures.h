// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/Store.h"

namespace firebreak::test {

/// The n-th record, command and person of a test; equal n, equal id.
[[nodiscard]] RecordId recordNumber(int n);
[[nodiscard]] CommandId commandNumber(int n);

/// A change of record `record` to `revision` in a compartment, by a command.
[[nodiscard]] server::StoredChange changeOf(int record, qint64 revision, const QString& compartment, int command);

/// Appends it in a transaction of its own.
[[nodiscard]] Result<void> appendAlone(server::Store& store, const server::StoredChange& change,
                                       const QStringList& keys = {});

} // namespace firebreak::test
