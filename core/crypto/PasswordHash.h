// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace firebreak {

namespace error {
inline constexpr ErrorCode PasswordOutOfMemory{"crypto.out-of-memory"};
inline constexpr ErrorCode PasswordSaltSize{"crypto.salt-size"};
}

/// What one guess at a passphrase costs. The default takes about 0.4 s of one core (Argon2id, RFC 9106).
struct PasswordCost
{
    unsigned passes = 3;
    std::size_t memoryBytes = 64U << 20U;

    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

inline constexpr std::size_t PasswordSaltBytes = 16;

/// Argon2id 1.3 with one lane: a key of `size` bytes from a passphrase and a random salt of PasswordSaltBytes. Fails with
/// `crypto.salt-size` or `crypto.out-of-memory`. Slow on purpose: never on the thread of a user interface.
[[nodiscard]] Result<SecretBytes> keyFromPassword(const SecretBytes& password, QByteArrayView salt, PasswordCost cost,
                                                  std::size_t size);

/// The self-describing text (`$argon2id$…`) to keep in place of a password.
[[nodiscard]] Result<QByteArray> hashPassword(const SecretBytes& password, PasswordCost cost = {});
/// Whether the password is the one whose hash this is; constant time in the password.
[[nodiscard]] bool verifyPassword(const SecretBytes& password, const QByteArray& hash);

} // namespace firebreak
