// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/FlawSetCommand.h"

#include "app/cli/case/CliActor.h"
#include "app/cli/CliWorkspace.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/case/RefusalWords.h"
#include "core/base/Clock.h"
#include "core/command/FieldTable.h"
#include "core/command/Findings.h"
#include "core/command/KindRule.h"

namespace firebreak {
namespace {

/// What the plan finds wrong since, and did not before.
void sayNew(const QList<Finding>& before, const QList<Finding>& now, QIODevice& err)
{
    QStringList known;
    for (const Finding& finding : before)
        known.append(findingWords(finding));
    for (const Finding& finding : now) {
        if (const QString words = findingWords(finding); !known.contains(words))
            say(err, (finding.blocks() ? QStringLiteral("blocks: ") : QStringLiteral("warns: ")) + words);
    }
}

} // namespace

CliHelp FlawSetCommand::help() const
{
    CliHelp help{
        QStringLiteral("flaw set"),
        QStringLiteral("Set fields of a flaw."),
        QStringLiteral("FLAW FIELD=VALUE…"),
        QStringLiteral("FLAW is its id, or its CVE id. An empty value clears the field; lists stand between "
                       "commas. The fields are set in\n"
                       "the order in which they are given, all or none; what the plan forbids is refused with "
                       "what is wrong and what to\n"
                       "do about it. docs/records/flaw.md lists the fields and who may set them. cveId takes "
                       "an id that another CNA gave\n"
                       "(--assigner), and never one of ours. --json writes "
                       "the flaw as it is then:\n"
                       "record, kind, compartment, revision, body, findings. What the plan newly finds wrong with the flaw is said in\n"
                       "words. 1 when it was refused."),
        {{QStringLiteral("firebreakctl flaw set CVE-2026-1234 severity=important cwes=CWE-79,CWE-80"),
          QStringLiteral("sets two fields")},
         {QStringLiteral("firebreakctl flaw set CVE-2026-1234 severity=low --reason 'only by local users'"),
          QStringLiteral("changes a judgement and says why")}}};
    help.leastArguments = 2;
    help.mostArguments = -1;
    return help;
}

void FlawSetCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption({QStringLiteral("reason"), QStringLiteral("Why a severity, a score, a CVE id or the notification changes."),
                      QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("assigner"), QStringLiteral("The CNA that gave the CVE id."),
                      QStringLiteral("NAME")});
}

ExitCode FlawSetCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const std::span<const FieldRule> rules = kindRule(RecordKind::Flaw)->fields;
    const Result<QList<GivenField>> fields =
        fieldsOf(rules, options.positionalArguments().sliced(1));
    if (!fields)
        return CliActor::failed(streams, fields.error(), rules);
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return CliActor::failed(streams, actor.error());
    const Result<Record> flaw =
        (*actor)->meant(options.positionalArguments().constFirst(), {RecordKind::Flaw});
    if (!flaw)
        return CliActor::failed(streams, flaw.error());
    QList<Command> commands;
    for (const GivenField& field : *fields)
        commands.append(
            (*actor)->make(flaw->id, settingOfFlaw(field, fieldValue(flaw->body, field.name),
                                                   options.value(QStringLiteral("reason")),
                                                   options.value(QStringLiteral("assigner")))));
    const QList<Finding> before = findings(*flaw, (*actor)->state(), clock.now());
    const Result<QList<Record>> changed = (*actor)->actTogether(commands);
    if (!changed)
        return CliActor::failed(streams, changed.error(), rules);
    const std::optional<Record> now = (*actor)->state().record(flaw->id);
    const QList<Finding> found = now ? findings(*now, (*actor)->state(), clock.now()) : QList<Finding>();
    sayNew(before, found, streams.err);
    if (options.isSet(QStringLiteral("json")) && now) {
        QJsonObject json = recordJson(*now);
        json[QStringLiteral("findings")] = findingsJson(found);
        streams.out.write(jsonLine(json));
    }
    return ExitCode::Good;
}

} // namespace firebreak
