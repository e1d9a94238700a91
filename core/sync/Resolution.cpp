// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Resolution.h"

#include "core/command/ChangeSet.h"
#include "core/command/FieldTable.h"
#include "core/intake/Report.h"

namespace firebreak {
namespace {

QJsonValue bodyOf(const std::optional<Record>& record)
{
    return record ? QJsonValue(record->body) : QJsonValue();
}

std::optional<Instant> disposedAt(const Record& report)
{
    const Result<Report> read = Report::fromJson(report.body);
    return read && read->disposition ? std::optional(read->disposition->at) : std::nullopt;
}

QJsonValue valueNow(const StoredConflict& conflict, const QString& field, const StateView& state)
{
    const std::optional<Record> now = ChangeSet(state).home(conflict.command.target);
    return now ? fieldValue(now->body, field) : QJsonValue();
}

} // namespace

ConflictSides sidesOf(const StoredConflict& conflict)
{
    const auto* edit = std::get_if<SetField>(&conflict.command.payload);
    if (!edit)
        return {{}, bodyOf(conflict.base), bodyOf(conflict.mine), bodyOf(conflict.theirs)};
    const QJsonValue theirs = conflict.theirs ? fieldValue(conflict.theirs->body, edit->field) : QJsonValue();
    return {edit->field, edit->from, edit->to, theirs};
}

QList<UndoStep> stepsForMine(const StoredConflict& conflict, const StateView& state)
{
    const Command& command = conflict.command;
    if (const auto* edit = std::get_if<SetField>(&command.payload))
        return {{command.target, SetField{edit->field, valueNow(conflict, edit->field, state), edit->to, edit->reason}}};
    if (const auto* disposal = std::get_if<DisposeReport>(&command.payload)) {
        const std::optional<Record> now = ChangeSet(state).home(command.target);
        if (now && now->body.contains(QLatin1String("disposition")))
            return {{command.target, ReopenReport{disposal->reason, disposedAt(*now)}}, {command.target, command.payload}};
    }
    if (const auto* reopening = std::get_if<ReopenReport>(&command.payload)) {
        const std::optional<Record> now = ChangeSet(state).home(command.target);
        return {{command.target, ReopenReport{reopening->reason, now ? disposedAt(*now) : std::nullopt}}};
    }
    return {{command.target, command.payload}};
}

Result<QList<UndoStep>> stepsForValue(const StoredConflict& conflict, const QJsonValue& value, const StateView& state)
{
    const auto* edit = std::get_if<SetField>(&conflict.command.payload);
    if (!edit)
        return failure(error::ConflictNoField);
    return QList<UndoStep>{
        {conflict.command.target, SetField{edit->field, valueNow(conflict, edit->field, state), value, edit->reason}}};
}

} // namespace firebreak
