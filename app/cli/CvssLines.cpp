// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CvssLines.h"

#include "app/cli/LineReader.h"

namespace firebreak {

ExitCode describeVectors(const CliStreams& streams,
                         void (*describe)(const CvssReading& reading, JsonLine& line))
{
    constexpr qsizetype longestVector = 4096; // a vector has some 200 characters; a line is echoed
    LineReader lines(streams.in, longestVector);
    qint64 read = 0;
    qint64 bad = 0;
    while (const std::optional<LineReader::Line> line = lines.next()) {
        ++read;
        JsonLine json;
        json.text("vector", QString::fromUtf8(line->text));
        const Result<CvssReading> reading = CvssReading::read(QUtf8StringView(line->text));
        if (reading && !line->isCut) {
            describe(*reading, json);
        } else {
            ++bad;
            const Error error =
                line->isCut && reading
                    ? Error{ErrorCode("cvss.metric-malformed"), QString::number(line->text.size()), {}}
                    : reading.error();
            json.text("error", QString(error.code.word())).text("place", error.place);
        }
        if (streams.out.write(json.toBytes()) < 0) {
            say(streams.err, QStringLiteral("Cannot write: ") + streams.out.errorString());
            return ExitCode::CannotRun;
        }
    }
    if (bad > 0)
        say(streams.err, QStringLiteral("%1 of %2 vectors are bad.").arg(bad).arg(read));
    return bad > 0 ? ExitCode::BadInput : ExitCode::Good;
}

} // namespace firebreak
