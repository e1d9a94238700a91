// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"
#include "core/base/Error.h"

#include <QString>

namespace firebreak {

/// A sentence with the details in the places of %1 …; a detail that is not there is left out.
[[nodiscard]] QString filledSentence(const char* sentence, const QStringList& details);

/// What happened and what to do about it, in words with the code: of the rules, of files and keys, of what was read, of the
/// server. A check of the plan is said by refusalWords(). One that has no sentence is said by its code alone.
[[nodiscard]] QString errorWords(const Error& error);

/// Whether there is a sentence for it.
[[nodiscard]] bool isErrorWorded(const Error& error);

/// How a command ends over it: 2 when its usage, a file, a key or the connection kept it from its work, 1 when what it read or
/// was told to do was bad.
[[nodiscard]] ExitCode exitCodeOf(const Error& error);

} // namespace firebreak
