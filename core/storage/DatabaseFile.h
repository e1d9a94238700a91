// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/SecretBytes.h"
#include "core/storage/StorageError.h"

#include <QByteArray>

namespace firebreak {

/// What storage does with a database as a file: its first bytes, its siblings (`-wal`, `-shm`), its quarantine.

/// 16 bytes that name the key without telling it: BLAKE2b-128 keyed by it. Stored in the first bytes of the file.
[[nodiscard]] QByteArray keyFingerprint(const SecretBytes& key);

/// Looks at the first bytes without opening: an absent or empty file fits. Fails with storage.wrong-key, .foreign (a
/// plain SQLite file), .damaged (shorter than a page), .io.
[[nodiscard]] Result<void> checkHead(const QString& path, const SecretBytes& key);

/// True when the first page on disk is ciphertext under `key`: the fingerprint stands where plain files have their
/// magic, and the fixed fields of SQLite's header are not readable.
[[nodiscard]] Result<bool> isSealedOnDisk(const QString& path, const SecretBytes& key);

/// Renames a closed database and its siblings to `name.damaged-<time>`, so that it can be looked at and a new one can
/// take its place. An older one set aside before is removed: a damaged cache is worth keeping once. Returns the path.
[[nodiscard]] Result<QString> setAside(const QString& path, Instant now);
/// Removes what setAside() has kept.
void removeSetAside(const QString& path);

} // namespace firebreak
