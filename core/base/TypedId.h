// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

namespace firebreak {

/// A Uuid that says what it names, so that a person's id cannot be passed where a command's is meant.
template <class Tag>
class TypedId
{
public:
    explicit TypedId(Uuid uuid)
        : m_uuid(uuid)
    {}

    [[nodiscard]] static TypedId generate(Instant now) { return TypedId(Uuid::generate(now)); }

    [[nodiscard]] static Result<TypedId> fromText(QStringView text)
    {
        return Uuid::fromText(text).map([](const Uuid& uuid) { return TypedId(uuid); });
    }

    [[nodiscard]] static Result<TypedId> fromBytes(QByteArrayView bytes)
    {
        return Uuid::fromBytes(bytes).map([](const Uuid& uuid) { return TypedId(uuid); });
    }

    [[nodiscard]] const Uuid& uuid() const { return m_uuid; }
    [[nodiscard]] QString toText() const { return m_uuid.toText(); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toBytes(); }

    friend auto operator<=>(const TypedId&, const TypedId&) = default;
    friend size_t qHash(const TypedId& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

using RecordId = TypedId<struct RecordTag>;   ///< any synchronised record; a person's record id names the person
using CommandId = TypedId<struct CommandTag>; ///< one command; the idempotency key on the server
using DeviceId = TypedId<struct DeviceTag>;   ///< one enrolled laptop of one person

} // namespace firebreak
