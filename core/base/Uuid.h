// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>

namespace firebreak {

namespace error {
inline constexpr ErrorCode UuidMalformed{"uuid.malformed"};
}

/// A UUID of RFC 9562 that is never nil. New ids are version 7 (time-ordered, so B-trees grow at their end); ids that
/// several laptops must agree on without talking are version 8, derived by SHA-256 from a name.
class Uuid
{
public:
    /// A version 7 id; the random part is from the system's cryptographic generator.
    [[nodiscard]] static Uuid generate(Instant now);
    /// A version 8 id from a namespace word and a name; equal inputs give equal ids everywhere.
    [[nodiscard]] static Uuid fromName(QByteArrayView space, QByteArrayView name);
    /// Reads the 36-character form, any case. Fails with `uuid.malformed`; nil is malformed.
    [[nodiscard]] static Result<Uuid> fromText(QStringView text);
    /// Reads 16 bytes as stored by toBytes().
    [[nodiscard]] static Result<Uuid> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toText() const;
    [[nodiscard]] QByteArray toBytes() const;

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
    friend size_t qHash(const Uuid& id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), 16, seed); }

private:
    explicit Uuid(std::array<quint8, 16> bytes)
        : m_bytes(bytes)
    {}

    std::array<quint8, 16> m_bytes;
};

} // namespace firebreak
