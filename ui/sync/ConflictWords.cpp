// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ConflictWords.h"

#include "core/command/Apply.h"
#include "core/command/FieldTable.h"
#include "core/intake/ReportView.h"
#include "core/sync/Resolution.h"
#include "ui/triage/TriageWords.h"

#include <algorithm>

namespace firebreak::ui {
namespace {

/// Any side that has the record, the newest first: for its name.
const std::optional<Record>& anySide(const StoredConflict& conflict)
{
    return conflict.theirs ? conflict.theirs : conflict.mine ? conflict.mine : conflict.base;
}

std::optional<ReportView> viewOfAny(const StoredConflict& conflict)
{
    const std::optional<Record>& side = anySide(conflict);
    if (!side || side->kind != RecordKind::Report)
        return std::nullopt;
    const Result<Report> report = Report::fromJson(side->body);
    return report ? std::optional(viewOf(*report)) : std::nullopt;
}

bool isTextField(const StoredConflict& conflict, const QString& field)
{
    const std::optional<Record>& side = anySide(conflict);
    const FieldRule* rule = side ? fieldRule(side->kind, field) : nullptr;
    return rule && (rule->type == FieldType::Line || rule->type == FieldType::Prose);
}

/// The field of the body that a command is about, where it is about one.
QString fieldOf(const Payload& payload)
{
    if (const auto* edit = std::get_if<SetField>(&payload))
        return edit->field;
    if (std::holds_alternative<DisposeReport>(payload) || std::holds_alternative<ReopenReport>(payload))
        return QStringLiteral("disposition");
    if (std::holds_alternative<ChangeLabel>(payload))
        return QStringLiteral("labels");
    if (std::holds_alternative<ChangeReference>(payload))
        return QStringLiteral("references");
    return {};
}

} // namespace

QString ConflictWords::ident(const StoredConflict& conflict)
{
    const std::optional<Record>& side = anySide(conflict);
    if (const std::optional<ReportView> view = viewOfAny(conflict))
        return view->id.isEmpty() ? tr("Report made by hand") : view->id;
    return side && side->kind == RecordKind::Note ? tr("A comment") : side && side->kind == RecordKind::Flaw ? tr("A flaw") : tr("A record");
}

QString ConflictWords::title(const StoredConflict& conflict)
{
    if (const std::optional<ReportView> view = viewOfAny(conflict))
        return view->title;
    const std::optional<Record>& side = anySide(conflict);
    return side ? side->body.value(QLatin1String("title")).toString() : QString();
}

QString ConflictWords::action(const StoredConflict& conflict)
{
    const Payload& payload = conflict.command.payload;
    if (const auto* edit = std::get_if<SetField>(&payload))
        return tr("You changed: %1", "a field").arg(FieldWords::name(edit->field));
    if (const auto* label = std::get_if<ChangeLabel>(&payload))
        return label->isAdded ? tr("You added the label “%1”").arg(label->label) : tr("You removed the label “%1”").arg(label->label);
    if (const auto* reference = std::get_if<ChangeReference>(&payload))
        return reference->isAdded ? tr("You added the reference %1").arg(reference->url) : tr("You removed the reference %1").arg(reference->url);
    if (const auto* disposal = std::get_if<DisposeReport>(&payload))
        return tr("You decided: %1", "a disposition").arg(TriageWords::disposition(disposal->disposition));
    if (const auto* removal = std::get_if<RemoveRecord>(&payload))
        return removal->isRestored ? tr("You restored it") : tr("You removed it");
    if (std::holds_alternative<ReopenReport>(payload))
        return tr("You reopened the report");
    if (std::holds_alternative<AddComment>(payload))
        return tr("You commented");
    if (std::holds_alternative<CreateReport>(payload))
        return tr("You made a report");
    if (std::holds_alternative<ImportAdvisory>(payload))
        return tr("You imported a document");
    if (std::holds_alternative<UnimportAdvisory>(payload))
        return tr("You took back an import");
    return std::holds_alternative<SetPerson>(payload) ? tr("You changed an account") : tr("You changed a record");
}

QString ConflictWords::other(const StoredConflict& conflict) const
{
    if (!conflict.theirs)
        return {};
    const QJsonObject body = conflict.theirs->body;
    const QJsonValue by = conflict.error.code == error::ConflictDisposed
                              ? body.value(QLatin1String("disposition")).toObject().value(QLatin1String("by"))
                              : body.value(QLatin1String("updatedBy"));
    const Result<RecordId> person = RecordId::fromText(by.toString());
    return nameOfOther(person ? std::optional(*person) : std::nullopt);
}

QString ConflictWords::other(const StoredConflict& conflict, const QList<HistoryLine>& newestFirst) const
{
    const auto* edit = std::get_if<SetField>(&conflict.command.payload);
    const QString field = edit ? edit->field : QStringLiteral("disposition");
    const auto line = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const HistoryLine& one) { return one.fields.contains(field); });
    return line == newestFirst.end() ? QString() : nameOfOther(line->person);
}

QString ConflictWords::nameOfOther(const std::optional<RecordId>& person) const
{
    return person && m_workspace.actor().person != *person ? m_workspace.nameOf(*person) : QString();
}

QString ConflictWords::reason(const StoredConflict& conflict, const QString& somebody) const
{
    if (conflict.error.code == error::ConflictField)
        return somebody.isEmpty() ? tr("Somebody else changed it meanwhile.") : tr("%1 changed it meanwhile.").arg(somebody);
    if (conflict.error.code == error::ConflictDisposed)
        return somebody.isEmpty() ? tr("Somebody else decided it meanwhile.") : tr("%1 decided it meanwhile.").arg(somebody);
    if (conflict.error.code == error::ConflictRemoved)
        return tr("It was removed meanwhile.");
    return tr("It was refused. %1").arg(TriageWords::error(conflict.error));
}

ConflictWords::Sides ConflictWords::fieldSides(const StoredConflict& conflict, const QString& field) const
{
    const auto words = [&](const std::optional<Record>& record) {
        return m_fields.value(field, record ? fieldValue(record->body, field) : QJsonValue());
    };
    Sides sides;
    sides.field = FieldWords::name(field);
    sides.isText = isTextField(conflict, field);
    if (std::holds_alternative<SetField>(conflict.command.payload)) {
        const ConflictSides values = sidesOf(conflict);
        sides.base = m_fields.value(field, values.base);
        sides.hadBase = !values.base.isNull();
        sides.mine = m_fields.value(field, values.mine);
        sides.theirs = m_fields.value(field, values.theirs);
    } else {
        sides.base = words(conflict.base);
        sides.mine = words(conflict.mine);
        sides.theirs = words(conflict.theirs);
    }
    return sides;
}

std::optional<ConflictWords::Sides> ConflictWords::sides(const StoredConflict& conflict) const
{
    const Payload& payload = conflict.command.payload;
    if (const auto* comment = std::get_if<AddComment>(&payload))
        return Sides{FieldWords::name(u"text"), std::nullopt, comment->text, std::nullopt, false, true};
    if (const auto* made = std::get_if<CreateReport>(&payload)) {
        const QString text = made->description.isEmpty() ? made->title : made->title + QStringLiteral("\n\n") + made->description;
        return Sides{FieldWords::name(u"removed"), std::nullopt, text, std::nullopt, false, true};
    }
    const QString field = fieldOf(payload);
    return field.isEmpty() ? std::nullopt : std::optional(fieldSides(conflict, field));
}

bool ConflictWords::canCombine(const StoredConflict& conflict)
{
    const auto* edit = std::get_if<SetField>(&conflict.command.payload);
    return edit && isConflict(conflict.error) && isTextField(conflict, edit->field);
}

} // namespace firebreak::ui
