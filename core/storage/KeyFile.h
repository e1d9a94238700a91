// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/base/Uuid.h"
#include "core/crypto/PasswordHash.h"

#include <optional>

namespace firebreak {

namespace error {
/// The passphrase does not open the key file, or the wrapped key was altered: the two cannot be told apart.
inline constexpr ErrorCode KeysWrongPassphrase{"keys.wrong-passphrase"};
/// The key file is not one, or asks for a cost outside what this program would ever write. Place: the field.
inline constexpr ErrorCode KeysDamaged{"keys.damaged"};
/// The key file was written by a newer program.
inline constexpr ErrorCode KeysNewerFormat{"keys.newer-format"};
/// The file cannot be read or written. Place: its name. Details: the system's reason.
inline constexpr ErrorCode KeysIo{"keys.io"};
}

/// The root key of a workspace, sealed under a passphrase.
///
/// Construction: kek = Argon2id 1.3 (passphrase, 16-byte random salt, cost in the file) of 32 bytes; sealed =
/// XChaCha20-Poly1305-IETF (draft-irtf-cfrg-xchacha-03) under kek with a 24-byte random nonce, with the associated data
/// "firebreak keys 1|<workspace>|<passes>|<memory bytes>". See docs/decisions/0008-keys-at-rest.md.
struct WrappedKey
{
    PasswordCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed;
};

/// Seals `root`. Takes a good third of a second on purpose: not on the GUI thread.
[[nodiscard]] Result<WrappedKey> wrapKey(const SecretBytes& root, const SecretBytes& passphrase, const Uuid& workspace,
                                         PasswordCost cost = {});
/// Opens it again. Fails with keys.wrong-passphrase. As slow as wrapKey.
[[nodiscard]] Result<SecretBytes> unwrapKey(const WrappedKey& wrapped, const SecretBytes& passphrase,
                                            const Uuid& workspace);

/// `keys.json` of a data directory: which workspace this is, and where its root key lies. It holds no plaintext key
/// ever: either none (the key is in the system's keychain, under the workspace's id) or a WrappedKey.
struct KeyFile
{
    Uuid workspace;
    std::optional<WrappedKey> wrapped; ///< empty: the keychain has it

    /// Nothing when there is no such file. Fails with keys.damaged, keys.newer-format, keys.io.
    [[nodiscard]] static Result<std::optional<KeyFile>> read(const QString& path);
    /// Replaces the file in one step, readable by its owner alone.
    [[nodiscard]] Result<void> write(const QString& path) const;
};

} // namespace firebreak
