// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflict/ConflictResolveCommand.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/CliActor.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RecordLines.h"
#include "core/base/Clock.h"
#include "core/command/FieldTable.h"

#include <algorithm>

namespace firebreak {
namespace {

const QString keepOption = QStringLiteral("keep");
const QString valueOption = QStringLiteral("value");

/// What of the options does not go together, in words.
QString contradictionIn(const QCommandLineParser& options)
{
    const QString keep = options.value(keepOption);
    if (options.isSet(keepOption) == options.isSet(valueOption))
        return QStringLiteral("Decide by --keep mine, by --keep theirs, or by --value TEXT.");
    if (options.isSet(keepOption) && keep != u"mine" && keep != u"theirs")
        return QStringLiteral("--keep takes mine or theirs.");
    if (options.isSet(valueOption) && options.positionalArguments().size() > 1)
        return QStringLiteral("--value settles one conflict.");
    return {};
}

Result<StoredConflict> conflictMeant(const QList<StoredConflict>& all, const QString& id)
{
    const auto it = std::find_if(all.cbegin(), all.cend(),
                                 [&id](const StoredConflict& one) { return QString::number(one.seq) == id; });
    if (it == all.cend())
        return failure(error::ConflictUnknown, {}, {id});
    return *it;
}

/// What somebody typed instead, in the form of the field that is in conflict.
Result<QJsonValue> valueFor(const StoredConflict& conflict, const QString& text)
{
    const auto* edit = std::get_if<SetField>(&conflict.command.payload);
    const std::optional<Record>& side = conflict.theirs ? conflict.theirs : conflict.mine;
    const FieldRule* rule = edit && side ? fieldRule(side->kind, edit->field) : nullptr;
    return rule ? fieldValueOf(*rule, text) : Result<QJsonValue>(failure(error::ConflictNoField));
}

Result<void> settled(LocalStore& store, const StoredConflict& conflict, const QCommandLineParser& options)
{
    if (options.value(keepOption) == u"theirs")
        return store.resolveWithTheirs(conflict.seq);
    Result<QList<Submitted>> answer = failure(error::ConflictNoField);
    if (options.isSet(keepOption)) {
        answer = store.resolveWithMine(conflict.seq);
    } else {
        const Result<QJsonValue> value = valueFor(conflict, options.value(valueOption));
        if (!value)
            return failure(value.error());
        answer = store.resolveWithValue(conflict.seq, *value);
    }
    return answer ? Result<void>() : failure(answer.error());
}

ExitCode failed(const CliStreams& streams, const Error& error, const Result<StoredConflict>& conflict)
{
    const std::optional<Record> side = conflict ? conflict->theirs : std::nullopt;
    return CliActor::failed(streams, error, side ? fieldsOf(side->kind) : std::span<const FieldRule>());
}

} // namespace

CliHelp ConflictResolveCommand::help() const
{
    return {QStringLiteral("conflict resolve"),
            QStringLiteral("Decide what waits for your decision."),
            QStringLiteral("ID…"),
            QStringLiteral("ID is that of conflict list. --keep theirs leaves what is there and drops yours. --keep mine does yours\n"
                           "again on top of what is there now; what the plan or your role forbids is refused again, and the conflict\n"
                           "stays. --value TEXT sets the field in conflict to a third value, where it is about a field; an empty one\n"
                           "clears it. The next sync sends it. --json writes one object for each: id, resolved, and code where it\n"
                           "could not be. 1 when one is unknown or was refused; the others are settled."),
            {{QStringLiteral("firebreakctl conflict resolve 3 --keep mine"), QStringLiteral("does your change once more")},
             {QStringLiteral("firebreakctl conflict resolve 3 4 5 --keep theirs"), QStringLiteral("drops three of yours")},
             {QStringLiteral("firebreakctl conflict resolve 3 --value 'Heap overflow in the parser'"),
              QStringLiteral("takes neither, but another value")}},
            1,
            -1};
}

void ConflictResolveCommand::addOptions(QCommandLineParser& parser) const
{
    CliWorkspace::addOptions(parser);
    parser.addOption({keepOption, QStringLiteral("Which side stands: mine or theirs."), QStringLiteral("SIDE")});
    parser.addOption({valueOption, QStringLiteral("Another value of the field in conflict."), QStringLiteral("TEXT")});
}

ExitCode ConflictResolveCommand::run(const QCommandLineParser& options, const CliStreams& streams)
{
    if (const QString wrong = contradictionIn(options); !wrong.isEmpty()) {
        say(streams.err, wrong);
        return ExitCode::CannotRun;
    }
    const SystemClock clock;
    const Result<std::unique_ptr<CliActor>> actor = CliActor::open(options, clock);
    if (!actor)
        return CliActor::failed(streams, actor.error());
    LocalStore& store = (*actor)->store();
    const Result<QList<StoredConflict>> all = store.conflicts();
    if (!all)
        return CliActor::failed(streams, all.error());
    ExitCode code = ExitCode::Good;
    for (const QString& id : options.positionalArguments()) {
        const Result<StoredConflict> one = conflictMeant(*all, id);
        const Result<void> done = one ? settled(store, *one, options) : failure(one.error());
        if (options.isSet(QStringLiteral("json"))) {
            QJsonObject line{{QStringLiteral("id"), one ? QJsonValue(one->seq) : QJsonValue(id)},
                             {QStringLiteral("resolved"), bool(done)}};
            if (!done)
                line[QStringLiteral("code")] = QString(done.error().code.word());
            streams.out.write(jsonLine(line));
        }
        if (!done)
            code = std::max(code, failed(streams, done.error(), one));
    }
    if (const Result<qint64> left = store.conflictCount(); left && *left > 0)
        say(streams.err, QStringLiteral("%1 more to decide: firebreakctl conflict list").arg(*left));
    return code;
}

} // namespace firebreak
