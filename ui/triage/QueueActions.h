// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/triage/TriageActions.h"

#include <QWidget>

namespace firebreak::ui {

class QueueModel;
class QueueView;

/// What the keys of the list do: its entries in the action catalogue. What changes reports acts on all that are marked, on
/// the current one when none is; what opens something (the report, its calculator, its composer) acts on the current one
/// always. What needs another part of the page leaves as a signal.
class QueueActions final : public QObject
{
    Q_OBJECT

public:
    /// `page`: what popups and dialogs belong to; it owns this.
    QueueActions(ActionCatalogue& catalogue, TriageActions& actions, QueueView& view, QueueModel& model, QWidget* page);

    /// The report of the current line.
    [[nodiscard]] std::optional<RecordId> current() const;

Q_SIGNALS:
    void openRequested(const firebreak::RecordId& id);
    void commentRequested(const firebreak::RecordId& id);
    void editRequested(const firebreak::RecordId& id);
    void filterRequested();
    void previewRequested();
    void columnsRequested();

private:
    using Do = void (QueueActions::*)();
    using Choose = void (TriageActions::*)(const QList<TriageActions::Target>&, QWidget*, const QPoint&);

    void addDeeds();
    void addMoves();
    void addLooks();
    void add(const ActionSpec& spec, Do what);
    void addChoice(const ActionSpec& spec, Choose choose);
    [[nodiscard]] QList<TriageActions::Target> targets() const;

    void next();
    void previous();
    void mark();
    void markAndNext();
    void markAll();
    void clearMarks();
    void open();
    void comment();
    void edit();
    void assignToMe();
    void reopen();
    void score();
    void toggleDensity();

    ActionCatalogue& m_catalogue;
    TriageActions& m_actions;
    QueueView& m_view;
    QueueModel& m_model;
    QWidget* m_page;
};

} // namespace firebreak::ui
