// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QByteArrayView>

namespace firebreak {

namespace error {
inline constexpr ErrorCode KeyDerivationFailed{"crypto.derivation-failed"};
}

/// HKDF with SHA-256 (RFC 5869): derives a key for one purpose from a key that has full entropy. `info` names the
/// purpose and separates keys of one parent from each other. `size` is at most 8,160 bytes. Not for passphrases:
/// those go through PasswordHash first. Fails with `crypto.derivation-failed`.
[[nodiscard]] Result<SecretBytes> hkdfSha256(const SecretBytes& key, QByteArrayView salt, QByteArrayView info,
                                             std::size_t size);

} // namespace firebreak
