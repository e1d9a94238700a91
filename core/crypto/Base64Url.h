// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace firebreak {

namespace error {
inline constexpr ErrorCode Base64Malformed{"crypto.base64-malformed"};
}

/// Bytes as they stand on the wire: base64url without padding (RFC 4648 §5).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// Reads what toBase64Url() writes. Strict: padding, foreign characters and bits that no encoder sets fail with
/// `crypto.base64-malformed`, so that equal bytes have one spelling.
[[nodiscard]] Result<QByteArray> bytesFromBase64Url(QByteArrayView text);

} // namespace firebreak
