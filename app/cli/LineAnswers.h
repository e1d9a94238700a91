// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliCommand.h"

#include <QByteArray>

#include <functional>

namespace firebreak {

/// What a command says to one line of its input.
struct LineAnswer
{
    QByteArray bytes; ///< with the line's end
    bool isGood = true;
};

/// Answers each line of the input; a line longer than `limit` bytes is cut there. Says on `err` how many of
/// the `what` ("package URLs") were bad, and ends with 1 if any was.
[[nodiscard]] ExitCode answerLines(const CliStreams& streams, const QString& what, qsizetype limit,
                                   const std::function<LineAnswer(const QByteArray& line)>& answer);

} // namespace firebreak
