// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/ReportRules.h"

#include "core/command/FieldTable.h"
#include "core/command/rules/FlawBirth.h"
#include "core/intake/ReportOrigin.h"

namespace firebreak::rules {
namespace {

constexpr QLatin1String DispositionField("disposition");
constexpr qsizetype MaxReasonLength = 10'000;

Result<Record> report(const ChangeSet& changes, const Command& command, const Context& context)
{
    Result<Record> record = target(changes, command, context);
    if (!record)
        return record;
    if (record->kind != RecordKind::Report)
        return failure(error::WrongKind);
    if (!may(context.actor, Permission::Triage))
        return failure(error::NotPermitted, toWord(command.payload));
    return record;
}

std::optional<Instant> disposedAt(const Record& report)
{
    const QJsonObject disposition = report.body.value(DispositionField).toObject();
    const Result<Instant> at = instantFromText(disposition.value(QLatin1String("at")).toString());
    return at ? std::optional(*at) : std::nullopt;
}

} // namespace

Answer createReport(ChangeSet changes, const Command& command, const CreateReport& payload,
                    const Context& context)
{
    // Whoever becomes aware of an issue tells the team here (R25, R17); who is not of the team does not read it then (R13).
    if (!may(context.actor, Permission::MakeAware))
        return failure(error::NotPermitted, toWord(command.payload));
    const bool isTheTeams = may(context.actor, Permission::Triage);
    if (changes.record(command.target))
        return failure(error::IdTaken, QStringLiteral("target"));
    Record record{command.target, RecordKind::Report, Compartment::prodsec(), 0, false, {}};
    record.body[QLatin1String("receivedAt")] = toText(command.at);
    for (const auto& [field, text] :
         {std::pair("title", payload.title), std::pair("description", payload.description)}) {
        const QString name = QString::fromLatin1(field);
        const Result<QJsonValue> value = canonicalValue(*fieldRule(RecordKind::Report, name), text);
        if (!value)
            return failure(value.error());
        setFieldValue(record.body, name, *value);
    }
    if (!record.body.contains(QLatin1String("title")))
        return failure(error::ValueMissing, QStringLiteral("title"));
    if (!isTheTeams) // so that the clocks of those who reported run for colleagues too (R18)
        record.body[QLatin1String("origin")] = toWord(ReportOrigin::Employee);
    stamp(record, command, context);
    changes.put(record);
    return std::move(changes).finish(command.target,
                                     isTheTeams ? std::optional<Payload>(RemoveRecord{}) : std::nullopt);
}

Answer disposeReport(ChangeSet changes, const Command& command, const DisposeReport& payload,
                     const Context& context)
{
    Result<Record> record = report(changes, command, context);
    if (!record)
        return failure(record.error());
    const QString reason = payload.reason.trimmed();
    if (reason.isEmpty())
        return failure(error::ReasonMissing, QStringLiteral("reason"));
    if (reason.size() > MaxReasonLength)
        return failure(error::ValueTooLong, QStringLiteral("reason"), {QString::number(MaxReasonLength)});
    if ((payload.disposition == Disposition::Flaw) != payload.flaw.has_value())
        return failure(error::ValueInvalid, QStringLiteral("flaw"));
    const QJsonObject now = record->body.value(DispositionField).toObject();
    if (!now.isEmpty()) {
        const QString kind = now.value(QLatin1String("kind")).toString();
        if (kind == toWord(payload.disposition) && now.value(QLatin1String("reason")).toString() == reason)
            return std::move(changes).finish(record->id, ReopenReport{{}, disposedAt(*record)});
        return failure(error::ConflictDisposed, DispositionField, {kind});
    }
    QJsonObject disposition{{QStringLiteral("kind"), QString(toWord(payload.disposition))},
                            {QStringLiteral("reason"), reason},
                            {QStringLiteral("at"), toText(command.at)}};
    if (context.actor.person)
        disposition[QLatin1String("by")] = context.actor.person->toText();
    if (payload.flaw) {
        if (const Result<void> made = bearFlaw(changes, *record, *payload.flaw, reason, command, context); !made)
            return failure(made.error());
        disposition[QLatin1String("flaw")] = payload.flaw->toText();
    }
    record->body[DispositionField] = disposition;
    stamp(*record, command, context);
    changes.put(*record);
    return std::move(changes).finish(record->id, ReopenReport{{}, command.at});
}

Answer reopenReport(ChangeSet changes, const Command& command, const ReopenReport& payload, const Context& context)
{
    Result<Record> record = report(changes, command, context);
    if (!record)
        return failure(record.error());
    const QJsonObject now = record->body.value(DispositionField).toObject();
    if (now.isEmpty())
        return std::move(changes).finish(record->id, payload);
    // Who takes a decision back means the one they saw, not what somebody else has decided since.
    if (payload.disposed && payload.disposed != disposedAt(*record))
        return failure(error::ConflictDisposed, DispositionField, {now.value(QLatin1String("kind")).toString()});
    DisposeReport inverse{Disposition::Rejected, now.value(QLatin1String("reason")).toString(), std::nullopt};
    if (const auto kind = dispositionFromWord(now.value(QLatin1String("kind")).toString()))
        inverse.disposition = *kind;
    if (const auto flawId = RecordId::fromText(now.value(QLatin1String("flaw")).toString())) {
        inverse.flaw = *flawId;
        if (const Result<void> withdrawn = withdrawFlaw(changes, *flawId); !withdrawn)
            return failure(withdrawn.error());
    }
    record->body.remove(DispositionField);
    stamp(*record, command, context);
    changes.put(*record);
    return std::move(changes).finish(record->id, inverse);
}

} // namespace firebreak::rules
