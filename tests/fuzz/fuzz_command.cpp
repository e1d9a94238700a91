// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, a command is read or refused; what was read is written and read again as the
// same; and doing it in a small world, with every role, ends: it is refused, or it can be taken back.
#include "core/command/Apply.h"
#include "core/wire/CommandJson.h"
#include "core/wire/RecordJson.h"
#include "tests/support/MemoryState.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace firebreak;

namespace {

RecordId idOf(const char* name)
{
    return RecordId(Uuid::fromName("fuzz", name));
}

Actor everybody()
{
    return {idOf("person"), allRoles()};
}

/// A report, the flaw that it became with its incident, an affect and its tracker. Their ids are in the corpus.
test::MemoryState world()
{
    test::MemoryState state;
    const Instant at = instantFromMs(1'790'000'000'000);
    const auto run = [&](const char* target, Payload payload) {
        const CommandId id(Uuid::fromName("command", target));
        (void)state.run({id, at, idOf(target), std::move(payload)}, {everybody(), at});
    };
    run("report", CreateReport{QStringLiteral("A report"), {}});
    run("report", DisposeReport{Disposition::Flaw, QStringLiteral("it affects us"), idOf("flaw")});
    run("flaw", SetField{QStringLiteral("severity"), {}, QStringLiteral("important"), {}});
    run("offering", CreateRecord{RecordKind::Offering,
                                 {{QStringLiteral("name"), QStringLiteral("Base")},
                                  {QStringLiteral("shortName"), QStringLiteral("base")}}});
    run("stream", CreateRecord{RecordKind::Stream,
                               {{QStringLiteral("offering"), idOf("offering").toText()},
                                {QStringLiteral("name"), QStringLiteral("base-9")}}});
    run("affect", CreateRecord{RecordKind::Affect,
                               {{QStringLiteral("flaw"), idOf("flaw").toText()},
                                {QStringLiteral("stream"), idOf("stream").toText()}}});
    run("tracker", CreateRecord{RecordKind::Tracker,
                                {{QStringLiteral("affects"), QJsonArray{idOf("affect").toText()}},
                                 {QStringLiteral("stream"), idOf("stream").toText()}}});
    return state;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::MemoryState start = world();
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    const Result<Command> command = commandFromJson(document.object());
    if (!command)
        return 0;
    if (commandFromJson(toJson(*command)).value() != *command)
        std::abort();
    test::MemoryState state = start;
    const Context context{everybody(), instantFromMs(1'790'000'100'000)};
    const Result<Outcome> outcome = state.run(*command, context);
    if (!outcome)
        return 0;
    for (const Change& change : outcome->changes) {
        if (recordFromJson(toJson(change.after)).value() != change.after)
            std::abort();
    }
    if (!outcome->inverse)
        return 0;
    const Command undo{CommandId(Uuid::fromName("fuzz", "undo")), command->at, outcome->target, *outcome->inverse};
    if (!state.run(undo, context))
        std::abort();
    return 0;
}
