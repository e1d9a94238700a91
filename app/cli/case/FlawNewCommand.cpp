// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FlawNewCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/CliActor.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "core/base/Clock.h"
#include "core/command/CaseView.h"
#include "core/command/CommandError.h"
#include "core/command/FieldTable.h"
#include "core/command/KindRule.h"
#include "core/intake/Report.h"

namespace firebreak {
namespace {

QString option(const QCommandLineParser& options, const char* name)
{
    return options.value(QString::fromLatin1(name));
}

/// What is to be done, and the flaw that is there afterwards.
struct Making
{
    RecordId flaw;
    QList<Command> commands;
};

/// The flaw that the report bore already, for that very reason: asked again, it is the answer.
std::optional<RecordId> bornOf(const Record& report, const QString& reason)
{
    const std::optional<Report> read = CaseView::read<Report>(report);
    const bool isSame = read && read->disposition && read->disposition->kind == Disposition::Flaw &&
                        read->disposition->reason == reason.trimmed();
    return isSame ? read->disposition->flaw : std::nullopt;
}

bool isUnderEmbargo(const CliActor& actor, const RecordId& report)
{
    const std::optional<Record> known = actor.state().record(report);
    return known && known->body.value(QLatin1String("underEmbargo")).toBool();
}

/// The commands that make the flaw: a report of it where there is none, its disposition, and the fields.
Result<Making> makingOf(CliActor& actor, const QCommandLineParser& options, Instant now)
{
    Making making{RecordId::generate(now), {}};
    RecordId report = RecordId::generate(now);
    if (options.isSet(QStringLiteral("report"))) {
        const Result<Record> meant =
            actor.meant(option(options, "report"), {RecordKind::Report});
        if (!meant)
            return failure(meant.error());
        report = meant->id;
        making.flaw = bornOf(*meant, option(options, "reason")).value_or(making.flaw);
    } else {
        const QString title = option(options, "title").trimmed();
        if (title.isEmpty())
            return failure(error::ValueMissing, QStringLiteral("title"));
        making.commands.append(actor.make(report, CreateReport{title, option(options, "description")}));
    }
    if (options.isSet(QStringLiteral("embargo")) && !isUnderEmbargo(actor, report))
        making.commands.append(actor.make(report, SetField{QStringLiteral("underEmbargo"), {}, true, {}}));
    making.commands.append(
        actor.make(report, DisposeReport{Disposition::Flaw, option(options, "reason"), making.flaw}));
    const Result<QList<GivenField>> fields =
        fieldsOf(kindRule(RecordKind::Flaw)->fields, options.values(QStringLiteral("set")));
    if (!fields)
        return failure(fields.error());
    const std::optional<Record> known = actor.state().record(making.flaw);
    for (const GivenField& field : *fields) {
        const QJsonValue from = known ? fieldValue(known->body, field.name) : QJsonValue();
        making.commands.append(
            actor.make(making.flaw, settingOfFlaw(field, from, {}, option(options, "assigner"))));
    }
    return making;
}

/// Whoever is not of the team may report, and does not read the report then (R13): that it is "absent" from there on is
/// their role's doing. It is their own, so saying so tells of nothing that they may not read.
Error refusalOf(const Error& error, const QCommandLineParser& options)
{
    const bool isOwnReport = !options.isSet(QStringLiteral("report"));
    return isOwnReport && error.code == error::TargetAbsent ? Error{error::NotPermitted, QStringLiteral("report.dispose"), {}}
                                                            : error;
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
                           "lists them. With --embargo\n"
                           "the flaw stays with Product Security until its embargo begins or is refused; without, "
                           "it is public. All of it is done,\n"
                           "or nothing; a report that bore its flaw for this reason already names that flaw. "
                           "--json writes the flaw: record, kind, compartment, revision, body."),
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
    parser.addOption({QStringLiteral("embargo"), QStringLiteral("It is not public, and is to stay so for now.")});
    parser.addOption({QStringLiteral("assigner"), QStringLiteral("The CNA that gave the CVE id of --set."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("set"), QStringLiteral("A field; may be given often."),
                      QStringLiteral("FIELD=VALUE")});
}

ExitCode FlawNewCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return CliActor::failed(streams, actor.error());
    const Result<Making> making = makingOf(**actor, options, clock.now());
    const std::span<const FieldRule> rules = kindRule(RecordKind::Flaw)->fields;
    if (!making)
        return CliActor::failed(streams, making.error(), rules);
    const Result<QList<Record>> changed = (*actor)->actTogether(making->commands);
    if (!changed)
        return CliActor::failed(streams, refusalOf(changed.error(), options), rules);
    const std::optional<Record> made = (*actor)->state().record(making->flaw);
    if (!made)
        return CliActor::failed(streams, Error{error::RecordUnknown, {}, {making->flaw.toText()}});
    if (options.isSet(QStringLiteral("title")) && made->compartment == Compartment::company())
        say(streams.err, QStringLiteral("The flaw is public from now on. One that nobody else knows of is made with --embargo."));
    if (options.isSet(QStringLiteral("json")))
        streams.out.write(jsonLine(recordJson(*made)));
    else
        streams.out.write(making->flaw.toText().toUtf8() + '\n');
    return ExitCode::Good;
}

} // namespace firebreak
