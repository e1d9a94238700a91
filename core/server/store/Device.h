// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/crypto/VerifyingKey.h"

#include <optional>

namespace firebreak::server {

/// One enrolled laptop of one person.
struct Device
{
    DeviceId id;
    RecordId person;
    VerifyingKey key;
    QString name;
    Instant enrolled;
    std::optional<Instant> revoked;

    friend bool operator==(const Device&, const Device&) = default;
};

} // namespace firebreak::server
