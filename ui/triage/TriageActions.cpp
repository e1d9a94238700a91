// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/TriageActions.h"

#include "core/command/FieldTable.h"
#include "core/intake/ReportView.h"
#include "ui/cvss/CvssDialog.h"
#include "ui/triage/ChoicePopup.h"
#include "ui/triage/FieldWords.h"
#include "ui/triage/TriageWords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace firebreak::ui {
namespace {

/// Where what was typed in a report's calculator is kept: beside its comment, under a name of its own.
RecordId typedScoresOf(const RecordId& report)
{
    return RecordId(Uuid::fromName("calculator", report.toText().toUtf8()));
}

} // namespace

TriageActions::TriageActions(const Theme& theme, TriageWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_workspace(workspace)
{
    connect(&workspace, &TriageWorkspace::actionProgressed, this, &TriageActions::tellProgress);
}

QString TriageActions::subject(const QList<Target>& targets)
{
    if (targets.size() == 1)
        return targets.first().ident.isEmpty() ? tr("the report") : targets.first().ident;
    return tr("%Ln reports", nullptr, int(targets.size()));
}

QJsonValue TriageActions::currentValue(const RecordId& id, const QString& field) const
{
    const std::optional<Record> record = m_workspace.record(id);
    return record ? fieldValue(record->body, field) : QJsonValue();
}

std::optional<QJsonValue> TriageActions::Seen::shared() const
{
    const QJsonValue first = values.value(0);
    const bool isShared = std::all_of(values.cbegin(), values.cend(), [&](const QJsonValue& value) { return value == first; });
    return isShared ? std::optional(first) : std::nullopt;
}

TriageActions::Seen TriageActions::see(const QList<Target>& targets, const QString& field) const
{
    Seen seen{field, targets, {}};
    for (const Target& target : targets)
        seen.values.append(currentValue(target.id, field));
    return seen;
}

// From what was there when the question came up: what a colleague changed meanwhile is not overwritten unseen.
void TriageActions::setOnAll(const Seen& seen, const QJsonValue& to, const QString& words)
{
    QList<TriageWorkspace::Intent> intents;
    for (qsizetype i = 0; i < seen.targets.size(); ++i)
        intents.append({seen.targets[i].id, SetField{seen.field, seen.values[i], to, {}}});
    perform(words, intents);
}

void TriageActions::setField(const RecordId& target, const QString& field, const QJsonValue& from, const QJsonValue& to,
                             const QString& reason)
{
    perform(tr("%1 changed").arg(FieldWords::name(field)), {{target, SetField{field, from, to, reason}}});
}

void TriageActions::assignToMe(const QList<Target>& targets)
{
    const Actor actor = m_workspace.actor();
    if (!targets.isEmpty() && actor.person)
        setOnAll(see(targets, QStringLiteral("owner")), actor.person->toText(), tr("Assigned %1 to you").arg(subject(targets)));
}

void TriageActions::chooseOwner(const QList<Target>& targets, QWidget* parent, const QPoint& at)
{
    if (targets.isEmpty())
        return;
    const Seen seen = see(targets, QStringLiteral("owner"));
    const std::optional<QJsonValue> current = seen.shared();
    QList<ChoicePopup::Choice> choices;
    const QList<TeamMember> team = m_workspace.team();
    for (const TeamMember& member : team) {
        if (member.isActive)
            choices.append({member.id.toText(), member.name, {}, {}, {}, current && *current == QJsonValue(member.id.toText())});
    }
    choices.append({QString(), tr("Nobody"), {}, {}, {}, current && current->isNull()});
    auto* popup = new ChoicePopup(m_theme, tr("Owner of %1").arg(subject(targets)), choices, parent);
    if (!current)
        popup->requireChoice();
    connect(popup, &ChoicePopup::chosen, this, [this, seen](const QVariant& value) {
        const QString person = value.toString();
        setOnAll(seen, person.isEmpty() ? QJsonValue() : QJsonValue(person), tr("Owner set on %1").arg(subject(seen.targets)));
    });
    popup->popup(at);
}

void TriageActions::chooseSeverity(const QList<Target>& targets, QWidget* parent, const QPoint& at)
{
    if (targets.isEmpty())
        return;
    const Seen seen = see(targets, QStringLiteral("severity"));
    const std::optional<QJsonValue> current = seen.shared();
    QList<ChoicePopup::Choice> choices;
    int key = 1;
    for (const Severity severity : {Severity::Critical, Severity::Important, Severity::Moderate, Severity::Low}) {
        const QString word = toWord(severity);
        choices.append({word, TriageWords::severity(severity), TriageWords::severityMeaning(severity), QString::number(key++),
                        TriageWords::severityChip(severity), current && *current == QJsonValue(word)});
    }
    choices.append({QString(), tr("Not set"), {}, QStringLiteral("0"), {}, current && current->isNull()});
    auto* popup = new ChoicePopup(m_theme, tr("Severity of %1").arg(subject(targets)), choices, parent);
    if (!current)
        popup->requireChoice();
    connect(popup, &ChoicePopup::chosen, this, [this, seen](const QVariant& value) {
        const QString word = value.toString();
        setOnAll(seen, word.isEmpty() ? QJsonValue() : QJsonValue(word), tr("Severity set on %1").arg(subject(seen.targets)));
    });
    popup->popup(at);
}

void TriageActions::chooseLabel(const QList<Target>& targets, QWidget* parent, const QPoint& at)
{
    if (targets.isEmpty())
        return;
    const std::optional<Record> first = m_workspace.record(targets.first().id);
    if (!first)
        return;
    QList<ChoicePopup::Choice> choices;
    const QJsonArray labels = first->body.value(QLatin1String("labels")).toArray();
    for (const QJsonValue& label : labels)
        choices.append({label.toString(), label.toString(), {}, {}, {}, true});
    auto* popup = new ChoicePopup(m_theme, tr("Label of %1").arg(subject(targets)), choices, parent);
    popup->setFreeText(tr("Add the label “%1”"));
    connect(popup, &ChoicePopup::chosen, this, [this, targets, labels](const QVariant& value) {
        const bool isAdded = !labels.contains(value.toString());
        QList<TriageWorkspace::Intent> intents;
        for (const Target& target : targets)
            intents.append({target.id, ChangeLabel{value.toString(), isAdded}});
        perform(isAdded ? tr("Label added to %1").arg(subject(targets)) : tr("Label removed from %1").arg(subject(targets)), intents);
    });
    popup->popup(at);
}

void TriageActions::chooseDisposition(const QList<Target>& targets, QWidget* parent, const QPoint& at)
{
    if (targets.isEmpty())
        return;
    const std::pair<Disposition, const char*> offered[] = {{Disposition::NotAffected, "n"}, {Disposition::Rejected, "r"},
                                                           {Disposition::Weakness, "w"}, {Disposition::Flaw, "f"}};
    QList<ChoicePopup::Choice> choices;
    for (const auto& [disposition, key] : offered)
        choices.append({int(disposition), TriageWords::disposition(disposition), TriageWords::dispositionMeaning(disposition), QLatin1String(key)});
    auto* popup = new ChoicePopup(m_theme, tr("Disposition of %1").arg(subject(targets)), choices, parent);
    connect(popup, &ChoicePopup::chosen, this, [this, targets, parent, at](const QVariant& value) {
        chooseReason(targets, Disposition(value.toInt()), parent, at);
    });
    popup->popup(at);
}

void TriageActions::chooseReason(const QList<Target>& targets, Disposition disposition, QWidget* parent, const QPoint& at)
{
    QList<ChoicePopup::Choice> choices;
    const QStringList reasons = TriageWords::usualReasons(disposition);
    for (const QString& reason : reasons)
        choices.append({reason, reason});
    auto* popup = new ChoicePopup(m_theme, tr("%1: why?").arg(TriageWords::disposition(disposition)), choices, parent);
    popup->setFreeText(tr("“%1”"));
    connect(popup, &ChoicePopup::chosen, this,
            [this, targets, disposition](const QVariant& reason) { dispose(targets, disposition, reason.toString()); });
    popup->popup(at);
}

void TriageActions::dispose(const QList<Target>& targets, Disposition disposition, const QString& reason)
{
    QList<TriageWorkspace::Intent> intents;
    for (const Target& target : targets) {
        DisposeReport payload{disposition, reason, std::nullopt};
        if (disposition == Disposition::Flaw)
            payload.flaw = m_workspace.newId();
        intents.append({target.id, payload});
    }
    perform(tr("%1: %2").arg(subject(targets), TriageWords::disposition(disposition)), intents);
}

void TriageActions::score(const Target& target, QWidget* parent)
{
    if (CvssDialog* open = m_calculators.value(target.id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    const std::optional<Record> record = m_workspace.record(target.id);
    if (!record)
        return;
    const Result<Report> report = Report::fromJson(record->body);
    if (!report)
        return;
    const ReportView view = viewOf(*report);
    CvssCase about{view.id.isEmpty() ? view.title : view.id, report->cvss, {}};
    for (const ReportScore& one : view.scores)
        about.scores.append(one.score);
    auto* dialog = new CvssDialog(m_theme, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->load(about);
    dialog->resume(CvssTyped::fromText(m_workspace.draft(typedScoresOf(target.id))));
    m_calculators.insert(target.id, dialog);
    connect(dialog, &QDialog::finished, this, [this, target, before = report->cvss, dialog](int result) {
        const bool isApplied = result == QDialog::Accepted;
        m_calculators.remove(target.id);
        m_workspace.keepDraft(typedScoresOf(target.id), isApplied ? QString() : dialog->typed().toText());
        if (isApplied)
            applyScores(target, before, dialog->vectors());
    });
    dialog->show();
}

void TriageActions::applyScores(const Target& target, const QMap<QString, QString>& before, const QMap<QString, QString>& after)
{
    const auto value = [](const QMap<QString, QString>& vectors, const QString& version) {
        return vectors.contains(version) ? QJsonValue(vectors.value(version)) : QJsonValue();
    };
    QList<TriageWorkspace::Intent> intents;
    for (const CvssVersion one : allCvssVersions) {
        const QString version = toText(one);
        if (before.value(version) != after.value(version))
            intents.append({target.id, SetField{QStringLiteral("cvss.") + version, value(before, version), value(after, version), {}}});
    }
    perform(tr("%1: scored").arg(subject({target})), intents);
}

void TriageActions::reopen(const QList<Target>& targets)
{
    QList<TriageWorkspace::Intent> intents;
    for (const Target& target : targets)
        intents.append({target.id, ReopenReport{}});
    perform(tr("Reopened %1").arg(subject(targets)), intents);
}

void TriageActions::comment(const RecordId& target, const QString& text)
{
    perform(tr("Comment added"), {{target, AddComment{m_workspace.newId(), text}}});
}

void TriageActions::removeNote(const RecordId& note)
{
    perform(tr("Comment removed"), {{note, RemoveRecord{}}});
}

void TriageActions::addReference(const RecordId& target, const QString& url)
{
    perform(tr("Reference added"), {{target, ChangeReference{url, {}, true}}});
}

void TriageActions::perform(const QString& words, const QList<TriageWorkspace::Intent>& action)
{
    if (action.isEmpty())
        return;
    ++m_running;
    m_final.clear();
    m_asked = {Kind::Do, words, action.size()};
    m_workspace.submit(action, this, [this, asked = m_asked](const TriageWorkspace::Answers& answers) { answered(asked, answers); });
}

void TriageActions::decided(const QString& words, bool isUndoable)
{
    m_final = isUndoable ? QString() : words;
    if (isUndoable)
        m_words.done(words);
}

void TriageActions::undo()
{
    if (!m_final.isEmpty()) {
        Q_EMIT undoRefused(tr("%1. This decision can't be undone.").arg(m_final));
        return;
    }
    goBack(Kind::Undo);
}

void TriageActions::redo()
{
    goBack(Kind::Redo);
}

void TriageActions::cancel()
{
    m_workspace.cancelAction();
}

void TriageActions::goBack(Kind kind)
{
    if (m_running > 0) {
        m_waiting.append(kind);
        return;
    }
    const bool isUndo = kind == Kind::Undo;
    if (!(isUndo ? m_workspace.canUndo() : m_workspace.canRedo()))
        return;
    ++m_running;
    m_asked = {kind, isUndo ? m_words.takeUndo() : m_words.takeRedo()};
    const auto done = [this, asked = m_asked](const TriageWorkspace::Answers& answers) { answered(asked, answers); };
    if (isUndo)
        m_workspace.undo(this, done);
    else
        m_workspace.redo(this, done);
}

void TriageActions::tellProgress(qsizetype done, qsizetype total)
{
    if (m_running == 0)
        return;
    const QString what = m_asked.kind == Kind::Undo ? tr("Undoing: %1").arg(m_asked.words) : m_asked.words;
    Q_EMIT progressed(tr("%1 – %L2 of %L3").arg(what).arg(done).arg(total), m_asked.kind == Kind::Do);
}

void TriageActions::answered(const Asked& asked, const TriageWorkspace::Answers& answers)
{
    --m_running;
    tell(asked, answers);
    while (m_running == 0 && !m_waiting.isEmpty())
        goBack(m_waiting.takeFirst());
}

void TriageActions::tell(const Asked& asked, const TriageWorkspace::Answers& answers)
{
    if (!answers) {
        Q_EMIT refused(answers.error(), 1, TriageWords::error(answers.error()));
        return;
    }
    int changed = 0;
    QList<Error> refusals;
    for (const Result<Submitted>& answer : *answers) {
        if (!answer)
            refusals.append(answer.error());
        else if (!answer->changed.isEmpty() && answer->inverse)
            ++changed;
    }
    QStringList sentences;
    if (answers->size() < asked.commands)
        sentences.append(tr("Stopped after %L1 of %L2.").arg(answers->size()).arg(asked.commands));
    if (!refusals.isEmpty())
        sentences.append(TriageWords::refusals(refusals, asked.kind == Kind::Do));
    if (changed > 0) {
        asked.kind == Kind::Do ? m_words.done(asked.words) : asked.kind == Kind::Undo ? m_words.undone(asked.words) : m_words.redone(asked.words);
        if (!sentences.isEmpty())
            sentences.prepend(tr("%1 – %L2 done.").arg(asked.words).arg(changed));
        Q_EMIT performed(sentences.isEmpty() ? asked.words : sentences.join(QLatin1Char(' ')), changed, asked.kind == Kind::Undo);
    } else if (!refusals.isEmpty()) {
        Q_EMIT refused(refusals.first(), int(refusals.size()), sentences.join(QLatin1Char(' ')));
    }
}

} // namespace firebreak::ui
