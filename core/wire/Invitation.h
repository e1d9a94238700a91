// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QUrl>

namespace firebreak {

/// What an administrator hands to a new laptop: where the server is, how to know it, and the right to join once.
/// One line, `firebreak1:BASE64URL(JSON)`; docs/protocol.md, "Trust". It is a secret until used.
struct Invitation
{
    QUrl url;                ///< https, with host; no path
    QByteArray certificate;  ///< SHA-256 of the server's certificate in DER form, 32 bytes
    QByteArray organisation; ///< SHA-256 of the organisation's public key, 32 bytes
    QByteArray secret;       ///< base64url, as it is sent

    /// White space around and within the text is ignored, since mail programs break lines. Fails with
    /// `wire.invitation-malformed`; place: the field.
    [[nodiscard]] static Result<Invitation> fromText(const QString& text);
    /// The line. Neither padded nor broken.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const Invitation&, const Invitation&) = default;
};

} // namespace firebreak
