// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace firebreak {

/// The fewest characters of a new passphrase. Length is what counts against guessing (NIST SP 800-63B-4, 3.1.1.2: no
/// rules about kinds of characters; 15 where it is the only factor).
inline constexpr qsizetype MinPassphraseLength = 15;

[[nodiscard]] constexpr bool isLongEnough(QStringView passphrase)
{
    return passphrase.size() >= MinPassphraseLength;
}

} // namespace firebreak
