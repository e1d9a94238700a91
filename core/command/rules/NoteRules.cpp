// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/NoteRules.h"

#include "core/command/KindRule.h"

namespace firebreak::rules {
namespace {

constexpr qsizetype MaxCommentLength = 100'000;
constexpr QLatin1String Comments("comments");

} // namespace

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

Answer addComment(ChangeSet changes, const Command& command, const AddComment& payload,
                  const Context& context)
{
    const Result<Record> parent = target(changes, command, context);
    if (!parent)
        return failure(parent.error());
    const KindRule* rule = kindRule(parent->kind);
    if (!rule || !rule->isCommentable)
        return failure(error::WrongKind);
    if (!may(context.actor, Permission::Comment))
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

} // namespace firebreak::rules
