// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ErrorWords.h"
#include "core/identity/Finding.h"

#include <QString>

namespace firebreak {

/// A finding in words: what is wrong and what to do about it, with its details, place and code.
[[nodiscard]] QString findingWords(const Finding& finding);

/// Why a command was refused, in words with the code: by a check of the plan, or as errorWords() says it.
[[nodiscard]] QString refusalWords(const Error& error);

} // namespace firebreak
