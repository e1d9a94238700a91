// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/identity/Finding.h"

#include <QString>

namespace firebreak {

/// A sentence of a check with the finding's details in the places of %1 …; a detail that is not there is left out.
[[nodiscard]] QString filledSentence(const char* sentence, const QStringList& details);

/// A finding in words: what is wrong and what to do about it, with its details, place and code.
[[nodiscard]] QString findingWords(const Finding& finding);

/// Why a command was refused, in words with the code: by a check of the plan, or by the rules of commands, or
/// by what the command line itself could not read. Other codes as CliWorkspace says them.
[[nodiscard]] QString refusalWords(const Error& error);

} // namespace firebreak
