// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

struct sqlite3;

namespace firebreak {

namespace error {
/// The key does not open the file. Place: the file's name.
inline constexpr ErrorCode StorageWrongKey{"storage.wrong-key"};
/// The file was written by a newer program. Details: its version, ours.
inline constexpr ErrorCode StorageNewerSchema{"storage.newer-schema"};
/// The content is damaged: a page fails its authentication or the structure is broken.
inline constexpr ErrorCode StorageDamaged{"storage.damaged"};
/// Someone else holds the file longer than the busy time-out.
inline constexpr ErrorCode StorageBusy{"storage.busy"};
/// The disk or the permissions do not allow it. Details: the extended SQLite code.
inline constexpr ErrorCode StorageIo{"storage.io"};
/// No space left.
inline constexpr ErrorCode StorageFull{"storage.full"};
/// The file is a plain SQLite file or another program's; it is never opened.
inline constexpr ErrorCode StorageForeign{"storage.foreign"};
/// The file does not exist and may not be created.
inline constexpr ErrorCode StorageMissing{"storage.missing"};
/// A protection that is asked for at every open is not in force. Place: its name. Details: wanted, found.
inline constexpr ErrorCode StorageUnprotected{"storage.unprotected"};
/// A running statement was stopped by its Canceller.
inline constexpr ErrorCode StorageCancelled{"storage.cancelled"};
/// A constraint of the schema was violated. Details: SQLite's message (table and column names only).
inline constexpr ErrorCode StorageConstraint{"storage.constraint"};
/// The statement itself is wrong: a programming error. Details: the extended SQLite code and a message without values.
inline constexpr ErrorCode StorageStatement{"storage.statement"};
}

/// Turns an extended SQLite result code into an Error. `place` says what was attempted (a file name, a statement's
/// purpose). Bound values never reach the error: SQLite's own message is kept only where it cannot hold any.
[[nodiscard]] Error storageError(sqlite3* handle, int code, QString place = {});

} // namespace firebreak
