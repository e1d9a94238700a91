// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SigningKey.h"

#include <sodium.h>

#include <array>

namespace firebreak {

SigningKey::SigningKey(SecretBytes secret, VerifyingKey verifyingKey)
    : m_secret(std::move(secret))
    , m_verifyingKey(std::move(verifyingKey))
{}

SigningKey SigningKey::generate()
{
    return *fromSeed(SecretBytes::random(SeedSize));
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes& seed)
{
    static_assert(SeedSize == crypto_sign_SEEDBYTES);
    if (seed.size() != SeedSize || sodium_init() < 0)
        return failure(error::KeyMalformed);
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    std::array<char, crypto_sign_PUBLICKEYBYTES> publicKey;
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), secret.data(), seed.data());
    return VerifyingKey::fromBytes(QByteArrayView(publicKey)).map([&secret](VerifyingKey verifyingKey) {
        return SigningKey(std::move(secret), std::move(verifyingKey));
    });
}

SecretBytes SigningKey::seed() const
{
    SecretBytes seed(SeedSize);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

} // namespace firebreak
