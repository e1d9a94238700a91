// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"

#include <QByteArray>

namespace firebreak::server {

/// A token as the server keeps it: only its SHA-256.
struct AccessToken
{
    QByteArray hash;
    DeviceId device;
    Instant expires;

    friend bool operator==(const AccessToken&, const AccessToken&) = default;
};

} // namespace firebreak::server
