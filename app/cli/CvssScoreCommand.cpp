// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CvssScoreCommand.h"

#include "app/cli/CvssLines.h"
#include "core/cvss/CvssRating.h"

namespace firebreak {
namespace {

void describe(const CvssReading& reading, JsonLine& line)
{
    const CvssRating rating = rate(reading.vector);
    line.text("version", QString(toText(rating.version))).number("score", rating.score.toNumber());
    if (rating.version != CvssVersion::V4_0) {
        line.number("base", rating.base.toNumber())
            .number("temporal", rating.temporal.toNumber())
            .number("environmental", rating.environmental.toNumber());
    }
    line.text("severity", QString(toText(rating.severity)));
    if (rating.version == CvssVersion::V4_0) {
        line.text("nomenclature", QString(toText(rating.nomenclature)))
            .text("macrovector", rating.macrovectorText());
    }
    QStringList warnings;
    for (const ErrorCode code : reading.warnings())
        warnings.append(code.word());
    if (!warnings.isEmpty())
        line.texts("warnings", warnings);
}

} // namespace

CliHelp CvssScoreCommand::help() const
{
    return {QStringLiteral("cvss score"),
            QStringLiteral("Score CVSS vectors of version 2.0, 3.0, 3.1 and 4.0."),
            {},
            QStringLiteral(
                "Reads vectors from standard input, one per line, and writes one JSON object for each.\n"
                "v2.0 and v3.x: vector, version, score, base, temporal, environmental, severity; score is "
                "that of the\n"
                "last group that is set, severity the band of base. v4.0: vector, version, score, severity,\n"
                "nomenclature, macrovector. A bad vector: vector, error (a stable code) and place (the "
                "offset of the\n"
                "fault). What was forgiven is listed in warnings."),
            {{QStringLiteral("echo CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H | firebreakctl cvss score"),
              QStringLiteral("scores one vector")},
             {QStringLiteral("firebreakctl cvss score < vectors.txt > scores.ndjson"),
              QStringLiteral("scores a file of them; ends with 1 if some are bad")}}};
}

ExitCode CvssScoreCommand::run(const QCommandLineParser&, const CliStreams& streams)
{
    return describeVectors(streams, describe);
}

} // namespace firebreak
