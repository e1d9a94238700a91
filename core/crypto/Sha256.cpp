// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"

namespace firebreak {

Sha256::Sha256()
{
    crypto_hash_sha256_init(&m_state);
}

Sha256& Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
    return *this;
}

QByteArray Sha256::finish()
{
    QByteArray digest(Size, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

bool equalsInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}

} // namespace firebreak
