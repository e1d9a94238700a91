// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/server/store/Store.h"

#include <QUrl>

namespace firebreak::error {
/// A key file that others may read, or whose content is no key. Place: the file.
inline constexpr ErrorCode KeyFileExposed{"server.key-file-exposed"};
inline constexpr ErrorCode KeyFileMalformed{"server.key-file-malformed"};
/// The data directory or a file in it can't be made, read or written. Place: the path.
inline constexpr ErrorCode DirectoryUnusable{"server.directory"};
} // namespace firebreak::error

namespace firebreak::server {

/// The data directory of a server with an embedded store: `store.db` (encrypted), `store.key`, and `address`, where
/// the server says which URL it was last reached at. The directory is for its owner alone (mode 0700).
///
/// The store's key is, first found: one handed in (the workstation keeps its own in the keychain); the systemd
/// credential `firebreak-store-key`; the file `store.key`, which is made with mode 0600 when there is no store yet and
/// refused when anyone else may read it. What protects each: docs/decisions/0009.
class StoreDirectory
{
public:
    /// Opens, or with `mayCreate` makes it. `key`: 32 bytes handed in.
    [[nodiscard]] static Result<StoreDirectory> open(const QString& path, std::optional<SecretBytes> key = std::nullopt,
                                                     bool mayCreate = false);

    /// One connection to the store.
    [[nodiscard]] Result<std::unique_ptr<Store>> openStore() const;
    /// Makes connections; may outlive the directory object.
    [[nodiscard]] StoreOpener opener() const;

    /// Empty until a server has run.
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] Result<void> setAddress(const QUrl& url) const;

private:
    StoreDirectory(QString path, SecretBytes key);

    QString m_path;
    std::shared_ptr<const SecretBytes> m_key;
};

} // namespace firebreak::server
