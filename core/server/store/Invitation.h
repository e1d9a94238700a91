// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/identity/Role.h"

#include <QByteArray>

#include <optional>

namespace firebreak::server {

/// An invitation as the server keeps it: its secret only as SHA-256.
struct Invitation
{
    QByteArray secretHash;
    QString name;
    QList<Role> roles;
    Instant created;
    Instant expires;
    std::optional<DeviceId> device; ///< the one that used it

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

} // namespace firebreak::server
