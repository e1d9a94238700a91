// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/VerifyingKey.h"

#include "core/crypto/Sha256.h"

#include <sodium.h>

namespace firebreak {

namespace {

const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Result<VerifyingKey> VerifyingKey::fromBytes(QByteArrayView bytes)
{
    static_assert(Size == crypto_sign_PUBLICKEYBYTES);
    // Points of small order verify signatures nobody made.
    if (bytes.size() != Size || crypto_core_ed25519_is_valid_point(octets(bytes)) != 1)
        return failure(error::KeyMalformed);
    return VerifyingKey(bytes.toByteArray());
}

QByteArray VerifyingKey::fingerprint() const
{
    return Sha256::of(m_bytes);
}

bool VerifyingKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(octets(signature), octets(message),
                                       static_cast<unsigned long long>(message.size()), octets(m_bytes))
               == 0;
}

} // namespace firebreak
