// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conflict/ConflictLines.h"

#include "app/cli/CliCommand.h"
#include "app/cli/case/DeadlineWords.h"
#include "app/cli/case/FieldText.h"
#include "app/cli/case/RefusalWords.h"
#include "core/command/CaseTitle.h"
#include "core/sync/Resolution.h"

#include <QSet>

namespace firebreak {
namespace {

/// Any side that has the record, the newest first: for its kind and title.
const std::optional<Record>& anySide(const StoredConflict& conflict)
{
    return conflict.theirs ? conflict.theirs : conflict.mine ? conflict.mine : conflict.base;
}

/// Who changed it, when that was somebody else.
struct Other
{
    QString name;
    QString at;
};

std::optional<Other> otherOf(const StoredConflict& conflict, const StateView& state, const Actor& self)
{
    if (!conflict.theirs)
        return std::nullopt;
    const QJsonObject& body = conflict.theirs->body;
    const Result<RecordId> by = RecordId::fromText(body.value(QLatin1String("updatedBy")).toString());
    if (!by || *by == self.person)
        return std::nullopt;
    const std::optional<Record> person = state.record(*by);
    const QString name = person ? person->body.value(QLatin1String("name")).toString() : QString();
    return Other{name.isEmpty() ? by->toText() : name, body.value(QLatin1String("updatedAt")).toString()};
}

QString titleOf(const StoredConflict& conflict, const StateView& state)
{
    const std::optional<Record>& side = anySide(conflict);
    return side ? caseTitle(*side, CaseView(state, conflict.at)) : QString();
}

/// The sides of one field in a line; long texts stand as they are.
QString sideLine(const QString& field, const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs)
{
    const auto words = [](const QJsonValue& value) {
        return value.isNull() || value.isUndefined() ? QStringLiteral("not set") : u'"' + valueText(value) + u'"';
    };
    return QStringLiteral("    %1: mine %2, theirs %3, before %4").arg(field, words(mine), words(theirs), words(base));
}

/// Of whole bodies the fields that the command changed, but for the marks that each change leaves.
QStringList bodyLines(const ConflictSides& sides)
{
    static const QSet<QString> marks{QStringLiteral("updatedAt"), QStringLiteral("updatedBy"), QStringLiteral("createdAt"),
                                     QStringLiteral("createdBy")};
    const QJsonObject base = sides.base.toObject();
    const QJsonObject mine = sides.mine.toObject();
    const QJsonObject theirs = sides.theirs.toObject();
    QStringList fields = base.keys() + mine.keys();
    fields.removeDuplicates();
    fields.sort();
    QStringList lines;
    for (const QString& field : std::as_const(fields)) {
        if (!marks.contains(field) && base.value(field) != mine.value(field))
            lines.append(sideLine(field, base.value(field), mine.value(field), theirs.value(field)));
    }
    return lines;
}

} // namespace

QJsonObject conflictJson(const StoredConflict& conflict, const StateView& state, const Actor& self)
{
    const ConflictSides sides = sidesOf(conflict);
    QJsonObject json{{QStringLiteral("id"), conflict.seq},
                     {QStringLiteral("record"), conflict.record.toText()},
                     {QStringLiteral("command"), toWord(conflict.command.payload)},
                     {QStringLiteral("when"), toText(conflict.command.at)},
                     {QStringLiteral("code"), QString(conflict.error.code.word())},
                     {QStringLiteral("place"), conflict.error.place},
                     {QStringLiteral("details"), QJsonArray::fromStringList(conflict.error.details)},
                     {QStringLiteral("words"), refusalWords(conflict.error)}};
    const auto put = [&json](const char* name, const QJsonValue& value) {
        if (!value.isNull() && !value.isUndefined() && value != QJsonValue(QString()))
            json[QLatin1String(name)] = value;
    };
    if (const std::optional<Record>& side = anySide(conflict))
        put("kind", QString(toWord(side->kind)));
    put("title", titleOf(conflict, state));
    put("field", sides.field);
    put("base", sides.base);
    put("mine", sides.mine);
    put("theirs", sides.theirs);
    if (const std::optional<Other> other = otherOf(conflict, state, self)) {
        put("who", other->name);
        put("changed", other->at);
    }
    return json;
}

QString conflictText(const StoredConflict& conflict, const StateView& state, const Actor& self)
{
    const ConflictSides sides = sidesOf(conflict);
    const std::optional<Record>& side = anySide(conflict);
    const QString kind = side ? QString(toWord(side->kind)) : QStringLiteral("record");
    QStringList lines{QStringLiteral("%1  %2 %3  %4")
                          .arg(QString::number(conflict.seq), kind, conflict.record.toText(), titleOf(conflict, state)),
                      QStringLiteral("    %1, done %2").arg(toWord(conflict.command.payload), momentWords(conflict.command.at)),
                      QStringLiteral("    ") + refusalWords(conflict.error)};
    if (sides.field.isEmpty())
        lines += bodyLines(sides);
    else
        lines.append(sideLine(sides.field, sides.base, sides.mine, sides.theirs));
    if (const std::optional<Other> other = otherOf(conflict, state, self))
        lines.append(QStringLiteral("    changed by %1, %2").arg(other->name, other->at));
    for (QString& line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace firebreak
