// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CvssCleanCommand.h"

#include "app/cli/CvssLines.h"

namespace firebreak {
namespace {

void describe(const CvssReading& reading, JsonLine& line)
{
    line.text("clean", reading.vector.toText());
}

} // namespace

CliHelp CvssCleanCommand::help() const
{
    return {
        QStringLiteral("cvss clean"),
        QStringLiteral("Bring CVSS vectors into their canonical form."),
        {},
        QStringLiteral("Reads vectors from standard input, one per line, and writes one JSON object for "
                       "each: vector, and\n"
                       "clean, which has the standard's order and no metric that is not defined. A bad "
                       "vector: vector, error\n"
                       "(a stable code) and place (the offset of the fault)."),
        {{QStringLiteral("echo CVSS:3.1/AC:L/AV:N/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X | firebreakctl cvss clean"),
          QStringLiteral("writes CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")}}};
}

ExitCode CvssCleanCommand::run(const QCommandLineParser&, const CliStreams& streams)
{
    return describeVectors(streams, describe);
}

} // namespace firebreak
