// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersFromNativeCommand.h"

#include "app/cli/JsonLine.h"
#include "app/cli/LineAnswers.h"
#include "app/cli/LineReader.h"
#include "core/catalog/NativeRange.h"

#include <QStringList>

namespace firebreak {
namespace {

/// What is to be said of one line.
struct NativeAnswer
{
    QStringList fields; ///< as they are read: scheme, range, perhaps a version
    QString vers;
    std::optional<bool> isIn; ///< where a version is asked about
    std::optional<Error> error;
};

NativeAnswer answerOf(const QByteArray& text)
{
    NativeAnswer answer;
    answer.fields = QString::fromUtf8(text).split(u'\t');
    if (answer.fields.size() < 2 || answer.fields.size() > 3) {
        answer.error = Error{error::VersionFields, {}, {}};
        return answer;
    }
    const Result<NativeRange> range = NativeRange::parse(answer.fields.at(0), answer.fields.at(1));
    if (!range) {
        answer.error = range.error();
        return answer;
    }
    answer.vers = range->toVers().toText();
    if (answer.fields.size() == 3) {
        const Result<bool> isIn = range->contains(answer.fields.at(2));
        if (isIn)
            answer.isIn = *isIn;
        else
            answer.error = isIn.error();
    }
    return answer;
}

LineAnswer lineOf(const NativeAnswer& answer)
{
    if (answer.error)
        return {QByteArray("error ") + answer.error->code.word().latin1() + '\n', false};
    QByteArray line = answer.vers.toUtf8();
    if (answer.isIn)
        line += *answer.isIn ? "\ttrue" : "\tfalse";
    return {line + '\n', true};
}

LineAnswer jsonOf(const NativeAnswer& answer)
{
    JsonLine line;
    if (answer.fields.size() < 2)
        line.text("input", answer.fields.join(u'\t'));
    else
        line.text("scheme", answer.fields.at(0)).text("range", answer.fields.at(1));
    if (answer.fields.size() == 3)
        line.text("version", answer.fields.at(2));
    if (answer.error) {
        line.text("error", QString(answer.error->code.word())).text("place", answer.error->place);
        return {line.toBytes(), false};
    }
    line.text("vers", answer.vers);
    if (answer.isIn)
        line.boolean("contains", *answer.isIn);
    return {line.toBytes(), true};
}

} // namespace

CliHelp VersFromNativeCommand::help() const
{
    return {
        QStringLiteral("vers from-native"),
        QStringLiteral("Write a range of an ecosystem's own notation as a vers range."),
        {},
        QStringLiteral(
            "Reads lines SCHEME<TAB>RANGE from standard input and writes the vers range of each, or \"error "
            "CODE\".\n"
            "Schemes are those of version compare. RANGE is what the ecosystem's tools and advisories "
            "write:\n"
            "^1.2 || 2.x (npm, cargo, pub), ~1.2 (composer), ~=1.2 (pypi), ~> 1.2 (gem, hex), [~1.2] "
            "(conan),\n"
            "[1.0,2.0) (maven, nuget), 1.4.1+ (nginx), and >= 1.0, < 2.0 for all. With a third field "
            "VERSION,\n"
            "true or false follows after a tab: whether the ecosystem's tool would take it.\n"
            "--json: scheme, range, vers, and version, contains; of a bad one error and place, an offset."),
        {{QStringLiteral("printf 'npm\\t^1.2 || 2.x\\n' | firebreakctl vers from-native"),
          QStringLiteral("writes vers:npm/>=1.2.0|<3.0.0")}}};
}

ExitCode VersFromNativeCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const bool isJson = options.isSet(QStringLiteral("json"));
    return answerLines(streams, QStringLiteral("lines"), LineReader::defaultLimit, [isJson](const QByteArray& text) {
        return isJson ? jsonOf(answerOf(text)) : lineOf(answerOf(text));
    });
}

} // namespace firebreak
