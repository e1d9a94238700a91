// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueueActions.h"

#include "ui/triage/QueueModel.h"
#include "ui/triage/QueueView.h"

namespace firebreak::ui {

QueueActions::QueueActions(ActionCatalogue& catalogue, TriageActions& actions, QueueView& view, QueueModel& model, QWidget* page)
    : QObject(page)
    , m_catalogue(catalogue)
    , m_actions(actions)
    , m_view(view)
    , m_model(model)
    , m_page(page)
{
    addDeeds();
    addMoves();
    addLooks();
}

std::optional<RecordId> QueueActions::current() const
{
    const int line = m_view.currentLine();
    return line >= 0 && line < m_model.rowCount() ? m_model.row(line).id : std::nullopt;
}

QList<TriageActions::Target> QueueActions::targets() const
{
    QList<TriageActions::Target> targets;
    const QList<QueueRow> rows = m_model.chosen(m_view.currentLine());
    for (const QueueRow& row : rows)
        targets.append({*row.id, row.ident});
    return targets;
}

void QueueActions::add(const ActionSpec& spec, Do what)
{
    connect(m_catalogue.add(spec, &m_view), &QAction::triggered, this, what);
}

void QueueActions::addChoice(const ActionSpec& spec, Choose choose)
{
    connect(m_catalogue.add(spec, &m_view), &QAction::triggered, this,
            [this, choose] { (m_actions.*choose)(targets(), m_page, m_view.popupPoint()); });
}

void QueueActions::addDeeds()
{
    const QString section = tr("Queue");
    add({QStringLiteral("queue.open"), tr("Open"), section, Glyph::Document, QKeySequence(Qt::Key_O)}, &QueueActions::open);
    addChoice({QStringLiteral("queue.dispose"), tr("Disposition…"), section, Glyph::Done, QKeySequence(Qt::Key_D),
               tr("close, not affected, reject, weakness, flaw")}, &TriageActions::chooseDisposition);
    addChoice({QStringLiteral("queue.assign"), tr("Assign…"), section, Glyph::Person, QKeySequence(Qt::Key_A), tr("owner")},
              &TriageActions::chooseOwner);
    add({QStringLiteral("queue.assignMe"), tr("Assign to me"), section, Glyph::Person, QKeySequence(Qt::SHIFT | Qt::Key_A), tr("take")},
        &QueueActions::assignToMe);
    addChoice({QStringLiteral("queue.severity"), tr("Severity…"), section, Glyph::Shield, QKeySequence(Qt::Key_S),
               tr("critical, important, moderate, low, impact")}, &TriageActions::chooseSeverity);
    addChoice({QStringLiteral("queue.label"), tr("Label…"), section, Glyph::Label, QKeySequence(Qt::Key_L), tr("tag")},
              &TriageActions::chooseLabel);
    add({QStringLiteral("queue.comment"), tr("Comment"), section, Glyph::Comment, QKeySequence(Qt::Key_C), tr("note")}, &QueueActions::comment);
    add({QStringLiteral("queue.edit"), tr("Edit"), section, Glyph::Edit, QKeySequence(Qt::Key_E)}, &QueueActions::edit);
    add({QStringLiteral("queue.reopen"), tr("Reopen"), section, Glyph::Undo, QKeySequence(Qt::Key_R)}, &QueueActions::reopen);
    add({QStringLiteral("queue.score"), tr("CVSS calculator"), section, Glyph::Score, QKeySequence(Qt::Key_V), tr("vector, rate")}, &QueueActions::score);
}

void QueueActions::addMoves()
{
    const QString section = tr("Queue");
    add({QStringLiteral("queue.next"), tr("Next report"), section, Glyph::SortDown, QKeySequence(Qt::Key_J)}, &QueueActions::next);
    add({QStringLiteral("queue.previous"), tr("Previous report"), section, Glyph::SortUp, QKeySequence(Qt::Key_K)}, &QueueActions::previous);
    add({QStringLiteral("queue.mark"), tr("Select"), section, Glyph::Check, QKeySequence(Qt::Key_X)}, &QueueActions::mark);
    add({QStringLiteral("queue.markNext"), tr("Select and go on"), section, Glyph::Check, QKeySequence(Qt::SHIFT | Qt::Key_J)}, &QueueActions::markAndNext);
    add({QStringLiteral("queue.markAll"), tr("Select all"), section, Glyph::Check, QKeySequence::SelectAll}, &QueueActions::markAll);
    add({QStringLiteral("queue.clearMarks"), tr("Clear the selection"), section, Glyph::Close, QKeySequence(Qt::Key_Escape)}, &QueueActions::clearMarks);
}

void QueueActions::addLooks()
{
    const QString section = tr("Queue");
    add({QStringLiteral("queue.filter"), tr("Filter the queue"), section, Glyph::Search, QKeySequence(Qt::Key_Slash), tr("search, find"), true},
        &QueueActions::filterRequested);
    add({QStringLiteral("queue.preview"), tr("Show or hide the preview"), section, Glyph::Preview, QKeySequence(Qt::Key_P)}, &QueueActions::previewRequested);
    add({QStringLiteral("queue.density"), tr("Compact or normal rows"), section, Glyph::Density, {}}, &QueueActions::toggleDensity);
    add({QStringLiteral("queue.columns"), tr("Choose columns…"), section, Glyph::Columns, {}}, &QueueActions::columnsRequested);
}

void QueueActions::next()
{
    m_view.step(1);
}

void QueueActions::previous()
{
    m_view.step(-1);
}

void QueueActions::mark()
{
    m_view.toggleMark();
}

void QueueActions::markAndNext()
{
    m_view.toggleMark();
    m_view.step(1);
}

void QueueActions::markAll()
{
    m_model.markAll();
}

void QueueActions::clearMarks()
{
    m_model.clearMarks();
}

void QueueActions::open()
{
    if (const std::optional<RecordId> id = current())
        Q_EMIT openRequested(*id);
}

void QueueActions::comment()
{
    if (const std::optional<RecordId> id = current())
        Q_EMIT commentRequested(*id);
}

void QueueActions::edit()
{
    if (const std::optional<RecordId> id = current())
        Q_EMIT editRequested(*id);
}

void QueueActions::assignToMe()
{
    m_actions.assignToMe(targets());
}

void QueueActions::score()
{
    if (const std::optional<RecordId> id = current())
        m_actions.score({*id, m_model.row(m_view.currentLine()).ident}, m_page->window());
}

void QueueActions::reopen()
{
    m_actions.reopen(targets());
}

void QueueActions::toggleDensity()
{
    m_view.setCompact(!m_view.isCompact());
}

} // namespace firebreak::ui
