// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/NoteRules.h"

namespace firebreak::rules {
namespace {

constexpr qsizetype MaxCommentLength = 100'000;
constexpr QLatin1String Comments("comments");

/// The count beside the record, so that a list need not look for the notes.
void countComments(ChangeSet& changes, const RecordId& parent, int by)
{
    std::optional<Record> record = changes.home(parent);
    if (!record)
        return;
    const int count = record->body.value(Comments).toInt() + by;
    if (count > 0)
        record->body[Comments] = count;
    else
        record->body.remove(Comments);
    changes.put(*record);
}

bool isAuthor(const Record& note, const Actor& actor)
{
    return actor.person && note.body.value(QLatin1String("author")).toString() == actor.person->toText();
}

/// Who may take a record back: a comment its author, a report made by hand Product Security, nothing else
/// anybody.
bool mayRemove(const Record& record, const Actor& actor)
{
    if (record.kind == RecordKind::Note)
        return actor.isSystem() || isAuthor(record, actor);
    return record.kind == RecordKind::Report && isProductSecurity(actor) &&
           !record.body.contains(QLatin1String("home")) &&
           !record.body.contains(QLatin1String("disposition"));
}

} // namespace

Answer addComment(ChangeSet changes, const Command& command, const AddComment& payload,
                  const Context& context)
{
    const Result<Record> parent = target(changes, command, context);
    if (!parent)
        return failure(parent.error());
    if (parent->kind != RecordKind::Report && parent->kind != RecordKind::Flaw)
        return failure(error::WrongKind);
    if (context.actor.roles.isEmpty() && !context.actor.isSystem())
        return failure(error::NotPermitted, toWord(command.payload));
    if (payload.text.trimmed().isEmpty())
        return failure(error::ValueMissing, QStringLiteral("text"));
    if (payload.text.size() > MaxCommentLength)
        return failure(error::ValueTooLong, QStringLiteral("text"), {QString::number(MaxCommentLength)});
    if (changes.record(payload.note))
        return failure(error::IdTaken, QStringLiteral("note"));
    Record note{payload.note, RecordKind::Note, parent->compartment, 0, false, {}};
    note.body[QLatin1String("parent")] = parent->id.toText();
    note.body[QLatin1String("text")] = payload.text;
    note.body[QLatin1String("at")] = toText(command.at);
    if (context.actor.person)
        note.body[QLatin1String("author")] = context.actor.person->toText();
    changes.put(note);
    countComments(changes, parent->id, +1);
    Outcome outcome = std::move(changes).finish(parent->id, RemoveRecord{});
    outcome.target = payload.note; // the inverse takes back the note, not the report
    return outcome;
}

Answer removeRecord(ChangeSet changes, const Command& command, const RemoveRecord& payload,
                    const Context& context)
{
    std::optional<Record> record = changes.record(command.target);
    if (!record || !mayRead(context.actor, record->compartment))
        return failure(error::TargetAbsent);
    if (!mayRemove(*record, context.actor))
        return failure(error::NotPermitted, toWord(command.payload));
    if (record->isRemoved == !payload.isRestored)
        return std::move(changes).finish(record->id, payload);
    record->isRemoved = !payload.isRestored;
    changes.put(*record);
    if (record->kind == RecordKind::Note) {
        const auto parent = RecordId::fromText(record->body.value(QLatin1String("parent")).toString());
        if (parent)
            countComments(changes, *parent, payload.isRestored ? +1 : -1);
    }
    return std::move(changes).finish(record->id, RemoveRecord{!payload.isRestored});
}

} // namespace firebreak::rules
