// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

namespace firebreak {

/// SHA-256 (FIPS 180-4), in one go or piece by piece.
class Sha256
{
public:
    static constexpr qsizetype Size = 32;

    Sha256();
    Sha256& add(QByteArrayView bytes);
    /// The 32 bytes of the digest. The object must not be used afterwards.
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes) { return Sha256().add(bytes).finish(); }

private:
    crypto_hash_sha256_state m_state;
};

/// Compares in a time that depends on the lengths only. For digests, tokens and other values a caller may guess at.
[[nodiscard]] bool equalsInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace firebreak
