// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ApplyCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/LineReader.h"
#include "app/cli/case/FieldHint.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "app/cli/case/StoreStateView.h"
#include "core/identity/Access.h"
#include "core/wire/CommandJson.h"
#include "core/wire/Verdict.h"

#include <QJsonDocument>

namespace firebreak {
namespace {

constexpr qsizetype LineLimit = 16 << 20; // what the server takes in one request

/// Reads one line; the error has the reader's code and place.
Result<Command> readCommand(const LineReader::Line& line, QJsonObject& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line.text, &fault);
    if (line.isCut || !document.isObject())
        return failure(error::WireFieldType, QStringLiteral("offset %1").arg(line.isCut ? LineLimit : fault.offset));
    json = document.object();
    return commandFromJson(json);
}

/// Under the id that was given, which may be none.
QJsonObject refusalOf(const QJsonObject& json, const Error& error)
{
    QJsonObject verdict = toJson(Verdict{CommandId(Uuid::fromName("firebreak", "nothing")), {}, error});
    verdict[QLatin1String("id")] = json.value(QLatin1String("id"));
    return verdict;
}

/// What the server will send back of them too: a report that somebody hands over is the team's from then on. What
/// lies under an embargo was changed by somebody on its list.
QList<Record> readable(QList<Record> records, const Actor& actor)
{
    records.removeIf([&actor](const Record& record) {
        return !record.compartment.isEmbargo() && !mayRead(actor, record.compartment);
    });
    return records;
}

} // namespace

CliHelp ApplyCommand::help() const
{
    return {QStringLiteral("apply"),
            QStringLiteral("Do commands in the local workspace."),
            {},
            QStringLiteral("Reads commands from standard input, one JSON object per line in the form of the wire protocol\n"
                           "(docs/protocol.md), applies each by the rules, and writes one verdict per command: id, verdict\n"
                           "(accepted, with the records it changed; or refused, with code, place and details). Why it was\n"
                           "refused is also said in words, with the number of its line. What is accepted waits in the\n"
                           "outbox for the next sync. 1 when a command was refused."),
            {{QStringLiteral("firebreakctl apply < commands.ndjson"), QStringLiteral("does them in their order")}}};
}

void ApplyCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
}

ExitCode ApplyCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const Result<std::unique_ptr<LocalStore>> store = CliWorkspace::open(options, clock);
    if (!store) {
        say(streams.err, errorWords(store.error()));
        return ExitCode::CannotRun;
    }
    bool isAllAccepted = true;
    LineReader reader(streams.in, LineLimit);
    for (int number = 1; const auto line = reader.next(); ++number) {
        if (line->text.trimmed().isEmpty())
            continue;
        QJsonObject json;
        const Result<Command> command = readCommand(*line, json);
        const Result<Result<Submitted>> answer =
            command ? (*store)->submit(*command) : Result<Submitted>(failure(command.error()));
        if (!answer) {
            say(streams.err, errorWords(answer.error()));
            return ExitCode::CannotRun;
        }
        if (*answer) {
            streams.out.write(jsonLine(
                toJson(Verdict{command->id, readable((*answer)->changed, (*store)->actor()), std::nullopt})));
            continue;
        }
        isAllAccepted = false;
        QString words = refusalWords(answer->error());
        if (const QString hint = command ? commandHint(*command, StoreStateView(**store), answer->error()) : QString();
            !hint.isEmpty())
            words += u' ' + hint;
        say(streams.err, QStringLiteral("Line %1: %2").arg(QString::number(number), words));
        streams.out.write(jsonLine(refusalOf(json, answer->error())));
    }
    return isAllAccepted ? ExitCode::Good : ExitCode::BadInput;
}

} // namespace firebreak
