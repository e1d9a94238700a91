// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case/CliActor.h"

#include "app/cli/CliWorkspace.h"
#include "app/cli/case/FieldHint.h"
#include "app/cli/case/RefusalWords.h"

namespace firebreak {

CliActor::CliActor(std::unique_ptr<LocalStore> store) : m_store(std::move(store)), m_state(*m_store) {}

Result<std::unique_ptr<CliActor>> CliActor::open(const QCommandLineParser& options, const Clock& clock)
{
    Result<std::unique_ptr<LocalStore>> store = CliWorkspace::open(options, clock);
    if (!store)
        return failure(store.error());
    return std::unique_ptr<CliActor>(new CliActor(*std::move(store)));
}

Result<Record> CliActor::meant(const QString& text, KindSet kinds) const
{
    Result<Record> record = recordMeant(m_state, text, kinds);
    if (!record && m_state.error())
        return failure(*m_state.error());
    return record;
}

Result<QList<Record>> CliActor::act(const RecordId& target, Payload payload)
{
    const Result<Result<Submitted>> answer = m_store->submit(make(target, std::move(payload)));
    if (!answer)
        return failure(answer.error());
    if (!*answer)
        return failure(answer->error());
    return (*answer)->changed;
}

Result<QList<Record>> CliActor::actTogether(const QList<Command>& commands)
{
    const Result<QList<Submitted>> answers = m_store->submitTogether(commands);
    if (!answers)
        return failure(answers.error());
    QMap<RecordId, Record> changed;
    for (const Submitted& answer : *answers) {
        for (const Record& record : answer.changed)
            changed.insert(record.id, record);
    }
    return changed.values();
}

ExitCode CliActor::failed(const CliStreams& streams, const Error& error)
{
    say(streams.err, refusalWords(error));
    return exitCodeOf(error);
}

ExitCode CliActor::failed(const CliStreams& streams, const Error& error, std::span<const FieldRule> fields)
{
    const ExitCode code = failed(streams, error);
    if (const QString hint = fieldHint(fields, error); !hint.isEmpty())
        say(streams.err, hint);
    return code;
}

} // namespace firebreak
