// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersContainsCommand.h"

#include "app/cli/JsonLine.h"
#include "app/cli/LineAnswers.h"
#include "app/cli/LineReader.h"
#include "core/catalog/VersionRange.h"

#include <QStringList>

namespace firebreak {
namespace {

/// Whether the line's version is in its range.
Result<bool> contains(const QStringList& fields)
{
    if (fields.size() != 2)
        return failure(error::VersionFields);
    const Result<VersionRange> range = VersionRange::parse(fields.at(0));
    return range ? range->contains(fields.at(1)) : Result<bool>(failure(range.error()));
}

LineAnswer lineOf(const Result<bool>& isIn)
{
    if (!isIn)
        return {QByteArray("error ") + isIn.error().code.word().latin1() + '\n', false};
    return {*isIn ? "true\n" : "false\n", true};
}

LineAnswer jsonOf(const QStringList& fields, const Result<bool>& isIn)
{
    JsonLine line;
    line.text("range", fields.value(0)).text("version", fields.value(1));
    if (!isIn)
        return {line.text("error", QString(isIn.error().code.word())).text("place", isIn.error().place).toBytes(), false};
    return {line.boolean("contains", *isIn).toBytes(), true};
}

} // namespace

CliHelp VersContainsCommand::help() const
{
    return {QStringLiteral("vers contains"),
            QStringLiteral("Tell whether a version is in a vers range."),
            {},
            QStringLiteral(
                "Reads lines VERS-RANGE<TAB>VERSION from standard input and writes true or false for each,\n"
                "or \"error CODE\". --json: range, version, contains; of a bad one error and place."),
            {{QStringLiteral("printf 'vers:npm/>=1.0.0|<2.0.0\\t1.5.0\\n' | firebreakctl vers contains"),
              QStringLiteral("writes true")}}};
}

ExitCode VersContainsCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const bool isJson = options.isSet(QStringLiteral("json"));
    return answerLines(streams, QStringLiteral("lines"), LineReader::defaultLimit, [isJson](const QByteArray& text) {
        const QStringList fields = QString::fromUtf8(text).split(u'\t');
        return isJson ? jsonOf(fields, contains(fields)) : lineOf(contains(fields));
    });
}

} // namespace firebreak
