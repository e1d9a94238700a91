// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflict/ConflictListCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/CliActor.h"
#include "app/cli/case/RecordLines.h"
#include "app/cli/conflict/ConflictLines.h"
#include "core/base/Clock.h"

namespace firebreak {

CliHelp ConflictListCommand::help() const
{
    return {QStringLiteral("conflict list"),
            QStringLiteral("List what waits for your decision."),
            {},
            QStringLiteral("When somebody else was faster with a change, or a command of yours was refused by the server, yours is\n"
                           "kept beside theirs until you decide by conflict resolve. Writes each with its id, what it is about, why\n"
                           "it could not stand, and the sides: mine, theirs (as it is now), and what it was before.\n"
                           "--json writes one object per line: id, record, kind, title, command, field, base, mine, theirs (values of\n"
                           "the field, or bodies where the command was not about one), who changed it and when (changed), when your\n"
                           "command was given, code, place, details, words."),
            {{QStringLiteral("firebreakctl conflict list"), QStringLiteral("shows what sync left to decide")},
             {QStringLiteral("firebreakctl conflict list --json"), QStringLiteral("writes one object for each, for a script")}}};
}

void ConflictListCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
}

ExitCode ConflictListCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    const SystemClock clock;
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return CliActor::failed(streams, actor.error());
    const Result<QList<StoredConflict>> conflicts = (*actor)->store().conflicts();
    if (!conflicts)
        return CliActor::failed(streams, conflicts.error());
    const bool isJson = options.isSet(QStringLiteral("json"));
    const Actor& self = (*actor)->store().actor();
    for (const StoredConflict& conflict : *conflicts)
        streams.out.write(isJson ? jsonLine(conflictJson(conflict, (*actor)->state(), self))
                                 : conflictText(conflict, (*actor)->state(), self).toUtf8() + '\n');
    if (conflicts->isEmpty())
        say(streams.err, QStringLiteral("Nothing waits for a decision."));
    return ExitCode::Good;
}

} // namespace firebreak
