// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SecretBytes.h"
#include "core/crypto/VerifyingKey.h"

namespace firebreak {

/// An Ed25519 private key (RFC 8032), held in guarded memory. Kept at rest as its 32-byte seed.
class SigningKey
{
public:
    static constexpr std::size_t SeedSize = 32;

    [[nodiscard]] static SigningKey generate();
    /// Fails with `crypto.key-malformed` unless the seed has 32 bytes.
    [[nodiscard]] static Result<SigningKey> fromSeed(const SecretBytes& seed);

    [[nodiscard]] SecretBytes seed() const;
    [[nodiscard]] const VerifyingKey& verifyingKey() const { return m_verifyingKey; }
    /// The 64 bytes of the detached signature.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    SigningKey(SecretBytes secret, VerifyingKey verifyingKey);

    SecretBytes m_secret; // seed and public key, as libsodium wants them
    VerifyingKey m_verifyingKey;
};

} // namespace firebreak
