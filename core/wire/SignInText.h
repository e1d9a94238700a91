// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"

#include <QByteArray>

namespace firebreak {

// The texts that are signed when devices join and sign in (docs/protocol.md). Each names its purpose and, where the
// device signs, the server's certificate, so that a signature is good for one thing at one server.

/// By the device, over what it sends to /v1/join. `secret` and `deviceKey` in base64url.
[[nodiscard]] QByteArray joinText(const QByteArray& certificate, const QByteArray& secret, const QByteArray& deviceKey);
/// By the organisation: this key is that device of that person.
[[nodiscard]] QByteArray enrolmentText(const Uuid& organisation, const RecordId& person, const DeviceId& device,
                                       const QByteArray& deviceKey);
/// By the device, over a challenge.
[[nodiscard]] QByteArray tokenText(const QByteArray& certificate, const DeviceId& device, const QByteArray& challenge);

} // namespace firebreak
