// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FlawNewCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/CliActor.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "core/base/Clock.h"
#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"
#include "core/command/KindRule.h"

namespace firebreak {
namespace {

QString option(const QCommandLineParser& options, const char* name)
{
    return options.value(QString::fromLatin1(name));
}

/// The commands that make the flaw: a report of it where there is none, its disposition, and the fields.
Result<QList<Command>> commandsFor(CliActor& actor, const QCommandLineParser& options, const RecordId& flaw,
                                   Instant now)
{
    QList<Command> commands;
    RecordId report = RecordId::generate(now);
    if (options.isSet(QStringLiteral("report"))) {
        const Result<Record> meant =
            actor.meant(option(options, "report"), {RecordKind::Report});
        if (!meant)
            return failure(meant.error());
        report = meant->id;
    } else {
        const QString title = option(options, "title").trimmed();
        if (title.isEmpty())
            return failure(error::ValueMissing, QStringLiteral("title"));
        commands.append(actor.make(report, CreateReport{title, option(options, "description")}));
    }
    commands.append(actor.make(report, DisposeReport{Disposition::Flaw, option(options, "reason"), flaw}));
    const Result<QList<GivenField>> fields =
        fieldsOf(kindRule(RecordKind::Flaw)->fields, options.values(QStringLiteral("set")));
    if (!fields)
        return failure(fields.error());
    for (const GivenField& field : *fields)
        commands.append(
            actor.make(flaw, settingOfFlaw(field, QJsonValue(), {}, option(options, "assigner"))));
    return commands;
}

} // namespace

CliHelp FlawNewCommand::help() const
{
    return {QStringLiteral("flaw new"),
            QStringLiteral("Make a flaw of a report, or of something new."),
            {},
            QStringLiteral("A flaw comes of a report whose triage found that it affects an offering (R27): "
                           "--report names the report (its\n"
                           "id or CVE id), else --title and --description make one first. --reason says why "
                           "it is a flaw. --set FIELD=VALUE\n"
                           "sets fields of the new flaw that its report does not know; docs/records/flaw.md "
                           "lists them. All of it is done,\n"
                           "or nothing. --json writes the flaw: record, kind, compartment, revision, body."),
            {{QStringLiteral("firebreakctl flaw new --report CVE-2026-1234 --reason 'ships in two products'"),
              QStringLiteral("ends the report's triage and prints the flaw's id")},
             {QStringLiteral("firebreakctl flaw new --title 'Heap overflow' --reason 'found by us' --set "
                             "severity=important"),
              QStringLiteral("makes report and flaw")}}};
}

void FlawNewCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption(
        {QStringLiteral("report"), QStringLiteral("The report it is made of."), QStringLiteral("REPORT")});
    parser.addOption(
        {QStringLiteral("title"), QStringLiteral("Title of a new report."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("description"), QStringLiteral("Description of a new report."),
                      QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("reason"), QStringLiteral("Why it is a flaw."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("assigner"), QStringLiteral("The CNA that gave the CVE id of --set."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("set"), QStringLiteral("A field; may be given often."),
                      QStringLiteral("FIELD=VALUE")});
}

ExitCode FlawNewCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const auto failed = [&streams](const Error& error) {
        say(streams.err, refusalWords(error));
        return CliActor::codeOf(error);
    };
    const SystemClock clock;
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return failed(actor.error());
    const RecordId flaw = RecordId::generate(clock.now());
    const Result<QList<Command>> commands = commandsFor(**actor, options, flaw, clock.now());
    if (!commands)
        return failed(commands.error());
    const Result<QList<Record>> changed = (*actor)->actTogether(*commands);
    if (!changed)
        return failed(changed.error());
    const std::optional<Record> made = (*actor)->state().record(flaw);
    if (options.isSet(QStringLiteral("json")) && made)
        streams.out.write(jsonLine(recordJson(*made)));
    else
        streams.out.write(flaw.toText().toUtf8() + '\n');
    return ExitCode::Good;
}

} // namespace firebreak
