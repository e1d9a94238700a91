// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace firebreak {

/// The version of the wire protocol (docs/protocol.md) that this program speaks, as a client and as a server.
inline constexpr int ProtocolVersion = 2;

/// The header that says it, in each request and each response.
inline constexpr char ProtocolHeader[] = "Firebreak-Protocol";

/// The header's value.
[[nodiscard]] inline QByteArray protocolText()
{
    return QByteArray::number(ProtocolVersion);
}

} // namespace firebreak
