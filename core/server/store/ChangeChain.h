// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/StoredChange.h"

namespace firebreak::server {

/// A change with its place in the one chain of all changes, as `audit verify` reads it.
struct ChangeLink
{
    qint64 sequence = 0;
    qint64 position = 0; ///< within the compartment
    StoredChange change;
    QByteArray hash;
};

/// The hash of a change: SHA-256 over the hash of the change before it (32 zero bytes before the first) and the
/// canonical bytes of the change. Those are, in this order, sequence, position, revision and instant (ms) as 8 bytes
/// big-endian each, one byte 0 or 1 for removed, then record id, kind, compartment, command, person and body, each as
/// its length in 4 bytes big-endian and its bytes: ids as 16 bytes, words and the body in UTF-8, an absent id as
/// length 0. So no row can be changed, dropped, added or moved without breaking every hash after it.
[[nodiscard]] QByteArray chainHash(const QByteArray& previous, const ChangeLink& link);

/// The hash before the first change.
[[nodiscard]] QByteArray chainStart();

} // namespace firebreak::server
