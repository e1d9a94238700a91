// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QStringView>

namespace firebreak {

/// The fewest characters of a new passphrase. Length is what counts against guessing (NIST SP 800-63B-4, 3.1.1.2: no
/// rules about kinds of characters; 15 where it is the only factor).
inline constexpr qsizetype MinPassphraseLength = 15;

/// Whether a new passphrase may protect a workspace: the one rule for what is typed, what a file holds and what KeyStore
/// takes. Characters are Unicode's code points.
[[nodiscard]] bool isLongEnough(QStringView passphrase);
/// The same for UTF-8, without a copy.
[[nodiscard]] bool isLongEnough(const SecretBytes& passphrase);

/// The first line of a file, without its end: for scripts and services. Fails with `keys.io` when the file can't be read and
/// with `keys.wrong-passphrase` when there is nothing in it. Place: the path.
[[nodiscard]] Result<SecretBytes> passphraseIn(const QString& path);

} // namespace firebreak
