// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LineAnswers.h"

#include "app/cli/LineReader.h"

namespace firebreak {

ExitCode answerLines(const CliStreams& streams, const QString& what, qsizetype limit,
                     const std::function<LineAnswer(const QByteArray& line)>& answer)
{
    LineReader lines(streams.in, limit);
    qint64 read = 0;
    qint64 bad = 0;
    while (const std::optional<LineReader::Line> line = lines.next()) {
        ++read;
        const LineAnswer said = answer(line->text);
        if (!said.isGood || line->isCut)
            ++bad;
        if (streams.out.write(said.bytes) < 0) {
            say(streams.err, QStringLiteral("Cannot write: ") + streams.out.errorString());
            return ExitCode::CannotRun;
        }
    }
    if (bad > 0)
        say(streams.err, QStringLiteral("%1 of %2 %3 are bad.").arg(bad).arg(read).arg(what));
    return bad > 0 ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
