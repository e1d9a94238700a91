// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ApplyCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/LineReader.h"
#include "core/wire/CommandJson.h"
#include "core/identity/Access.h"
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

/// The verdict on what could not be read as a command: without an id there is none to name.
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
                           "(accepted, with the records it changed; or refused, with code, place and details). What is\n"
                           "accepted waits in the outbox for the next sync. 1 when a command was refused."),
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
        say(streams.err, CliWorkspace::words(store.error()));
        return ExitCode::CannotRun;
    }
    bool isAllAccepted = true;
    LineReader reader(streams.in, LineLimit);
    while (const auto line = reader.next()) {
        if (line->text.trimmed().isEmpty())
            continue;
        QJsonObject json;
        QJsonObject verdict;
        if (const Result<Command> command = readCommand(*line, json)) {
            const Result<Result<Submitted>> answer = (*store)->submit(*command);
            if (!answer) {
                say(streams.err, CliWorkspace::words(answer.error()));
                return ExitCode::CannotRun;
            }
            verdict = toJson(*answer ? Verdict{command->id, readable((*answer)->changed, (*store)->actor()), std::nullopt}
                                     : Verdict{command->id, {}, answer->error()});
        } else {
            verdict = refusalOf(json, command.error());
        }
        isAllAccepted = isAllAccepted && verdict.value(QLatin1String("verdict")) == QLatin1String("accepted");
        streams.out.write(QJsonDocument(verdict).toJson(QJsonDocument::Compact) + '\n');
    }
    return isAllAccepted ? ExitCode::Good : ExitCode::BadInput;
}

} // namespace firebreak
