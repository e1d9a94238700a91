// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/CommandBatch.h"

#include "core/command/Apply.h"
#include "core/command/Membership.h"
#include "core/server/api/OutcomeLog.h"
#include "core/server/api/RevertEvidence.h"
#include "core/server/api/StoreView.h"
#include "core/wire/CommandJson.h"
#include "core/wire/Verdict.h"

#include <QJsonDocument>

namespace firebreak::server {

namespace {

// A kept verdict is the wire's, but an accepted one names its records by revision instead of holding them: the change
// log has them, and who asks again may see less by then.
constexpr QLatin1String RecordsKey("records");

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The verdict on what can't even be read; its id is repeated as it came.
QByteArray unreadable(const QJsonValue& id, const Error& error)
{
    return compact({{QStringLiteral("id"), id},
                    {QStringLiteral("verdict"), QStringLiteral("refused")},
                    {QStringLiteral("code"), QString(error.code.word())},
                    {QStringLiteral("place"), error.place},
                    {QStringLiteral("details"), QJsonArray::fromStringList(error.details)}});
}

} // namespace

CommandBatch::CommandBatch(Store& store, const Caller& caller, Instant now)
    : m_store(store)
    , m_caller(caller)
    , m_compartments(caller.compartments())
    , m_now(now)
{}

Result<void> CommandBatch::apply(const QJsonArray& commands)
{
    m_verdicts.clear();
    m_changed.clear();
    for (const QJsonValue& json : commands) {
        Result<QByteArray> verdict = applyOne(json.toObject());
        if (!verdict)
            return failure(verdict.error());
        m_verdicts.append(std::move(*verdict));
    }
    return {};
}

Result<QByteArray> CommandBatch::applyOne(const QJsonObject& json)
{
    const QJsonValue idText = json.value(QLatin1String("id"));
    const Result<CommandId> id = CommandId::fromText(idText.toString());
    if (!id)
        return unreadable(idText, {error::CommandIdMissing, QStringLiteral("id"), {}});
    const auto known = m_store.verdict(*id);
    if (!known)
        return failure(known.error());
    if (*known && (*known)->person != m_caller.person)
        return unreadable(idText, {error::CommandIdForeign, QStringLiteral("id"), {}});
    if (*known)
        return written(QJsonDocument::fromJson((*known)->verdict).object());
    const Result<Command> command = commandFromJson(json);
    if (!command)
        return keep(*id, toJson(Verdict{*id, {}, command.error()}));
    return decide(*command);
}

Result<QByteArray> CommandBatch::decide(const Command& command)
{
    const StoreView view(m_store);
    // Not the caller's memberships as they were when the batch began: the rules ask for those of now.
    const Result<Outcome> outcome = firebreak::apply(view, command, {{m_caller.person, m_caller.roles}, m_now});
    if (view.error())
        return failure(*view.error());
    if (!outcome)
        return keep(command.id, toJson(Verdict{command.id, {}, outcome.error()}));
    // Only now, so that nobody learns by guessing what a record said that he may not read.
    if (const auto* revert = std::get_if<Revert>(&command.payload)) {
        const Result<bool> isTrue = isInLog(m_store, *revert);
        if (!isTrue)
            return failure(isTrue.error());
        if (!*isTrue)
            return keep(command.id, toJson(Verdict{command.id, {}, Error{error::ConflictField, {}, {}}}));
    }

    const auto changed = appendOutcome(m_store, *outcome, {command.id, m_caller.person, m_now});
    if (!changed)
        return failure(changed.error());
    m_changed.unite(*changed);
    QJsonArray revisions;
    for (const Change& change : outcome->changes)
        revisions.append(QJsonObject{{QStringLiteral("id"), change.after.id.toText()},
                                     {QStringLiteral("revision"), change.after.revision}});
    if (const auto seen = lookAgain(*outcome, view); !seen)
        return failure(seen.error());
    QJsonObject verdict = toJson(Verdict{command.id, {}, {}});
    verdict[RecordsKey] = revisions;
    return keep(command.id, verdict);
}

/// A command may have put its author on the list of an incident, or taken him off.
Result<void> CommandBatch::lookAgain(const Outcome& outcome, const StoreView& view)
{
    const bool isList = std::any_of(outcome.changes.begin(), outcome.changes.end(),
                                    [](const Change& change) { return change.after.kind == RecordKind::Incident; });
    if (!isList)
        return {};
    const Actor actor = asMember({m_caller.person, m_caller.roles}, view, m_now);
    if (view.error())
        return failure(*view.error());
    m_compartments.clear();
    for (const Compartment& compartment : readableCompartments(actor))
        m_compartments.append(compartment.word());
    return {};
}

Result<QByteArray> CommandBatch::keep(const CommandId& id, const QJsonObject& verdict)
{
    if (const auto done = m_store.putVerdict(id, {m_caller.person, m_now, compact(verdict)}); !done)
        return failure(done.error());
    return written(verdict);
}

/// A kept verdict as it goes out: with the records, as far as the caller may see them.
Result<QByteArray> CommandBatch::written(const QJsonObject& verdict)
{
    if (!verdict.contains(RecordsKey))
        return compact(verdict);
    QByteArray records;
    const QJsonArray revisions = verdict.value(RecordsKey).toArray();
    for (const QJsonValue& entry : revisions) {
        const Result<RecordId> id = RecordId::fromText(entry[QLatin1String("id")].toString());
        if (!id)
            return failure(id.error());
        const auto row = m_store.recordAt(*id, entry[QLatin1String("revision")].toInteger());
        if (!row)
            return failure(row.error());
        if (*row && m_compartments.contains((*row)->compartment))
            records += (records.isEmpty() ? "" : ",") + (*row)->toJson();
    }
    QJsonObject head = verdict;
    head.remove(RecordsKey);
    QByteArray json = compact(head);
    json.chop(1);
    return json + R"(,"records":[)" + records + "]}";
}

} // namespace firebreak::server
