// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersContainsCommand.h"

#include "app/cli/LineAnswers.h"
#include "core/catalog/VersionRange.h"

namespace firebreak {
namespace {

LineAnswer bad(ErrorCode code)
{
    return {QByteArray("error ") + code.word().latin1() + '\n', false};
}

LineAnswer answer(const QByteArray& text)
{
    const QString line = QString::fromUtf8(text);
    const qsizetype tab = line.indexOf(u'\t');
    if (tab < 0)
        return bad(error::VersionFields);
    const Result<VersionRange> range = VersionRange::parse(QStringView(line).left(tab));
    if (!range)
        return bad(range.error().code);
    const Result<bool> isIn = range->contains(QStringView(line).mid(tab + 1));
    if (!isIn)
        return bad(isIn.error().code);
    return {*isIn ? "true\n" : "false\n", true};
}

} // namespace

CliHelp VersContainsCommand::help() const
{
    return {QStringLiteral("vers contains"),
            QStringLiteral("Tell whether a version is in a vers range."),
            {},
            QStringLiteral(
                "Reads lines VERS-RANGE<TAB>VERSION from standard input and writes true or false for each,\n"
                "or \"error CODE\"."),
            {{QStringLiteral("printf 'vers:npm/>=1.0.0|<2.0.0\\t1.5.0\\n' | firebreakctl vers contains"),
              QStringLiteral("writes true")}}};
}

ExitCode VersContainsCommand::run(const QCommandLineParser&, const CliStreams& streams)
{
    return answerLines(streams, QStringLiteral("lines"), 1024 * 1024, answer);
}

} // namespace firebreak
