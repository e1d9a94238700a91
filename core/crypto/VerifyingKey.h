// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace firebreak {

namespace error {
inline constexpr ErrorCode KeyMalformed{"crypto.key-malformed"};
}

/// An Ed25519 public key (RFC 8032).
class VerifyingKey
{
public:
    static constexpr qsizetype Size = 32;

    /// Fails with `crypto.key-malformed` unless there are 32 bytes that decode to a point of the main subgroup.
    [[nodiscard]] static Result<VerifyingKey> fromBytes(QByteArrayView bytes);

    [[nodiscard]] const QByteArray& toBytes() const { return m_bytes; }
    /// The SHA-256 by which people and invitations name the key.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;

    friend bool operator==(const VerifyingKey&, const VerifyingKey&) = default;

private:
    explicit VerifyingKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    QByteArray m_bytes;
};

} // namespace firebreak
