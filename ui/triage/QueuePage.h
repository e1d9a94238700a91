// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/triage/QueueModel.h"
#include "ui/triage/TriageActions.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace firebreak::ui {

class EmptyState;
class QueueFilterBox;
class QueueView;
class ReportPreview;
class SavedViewBar;
class SelectionBar;
class Skeleton;

/// The triage queue: filter, saved views, list, selection bar and preview, with its empty, failed and loading states.
class QueuePage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme& theme;
        const Clock& clock;
        ActionCatalogue& catalogue;
        QueueSource& source;
        TriageWorkspace& workspace;
        TriageActions& actions;
    };

    explicit QueuePage(const Parts& parts, QWidget* parent = nullptr);

    /// Asks the first question; call once, when the window is about to be shown.
    void start();
    void setRequest(const QueueRequest& request);
    void focusList();
    void focusFilter();
    [[nodiscard]] QueueModel& model() { return *m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }

    /// Splitter, columns, density, preview and the person's own views.
    [[nodiscard]] QVariantMap saveLayout() const;
    void restoreLayout(const QVariantMap& layout);

Q_SIGNALS:
    void openRequested(const firebreak::RecordId& id);
    /// Open it with the cursor in the composer, or in the title.
    void commentRequested(const firebreak::RecordId& id);
    void editRequested(const firebreak::RecordId& id);
    void importRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Do = void (QueuePage::*)();
    using Choose = void (TriageActions::*)(const QList<TriageActions::Target>&, QWidget*, const QPoint&);

    QWidget* makeBar();
    QWidget* makeList();
    void addActions();
    void addMoves();
    void add(const ActionSpec& spec, Do what);
    void addChoice(const ActionSpec& spec, Choose choose);
    [[nodiscard]] QList<TriageActions::Target> targets() const;
    [[nodiscard]] std::optional<RecordId> current() const;

    void onFilterEdited(const QString& text);
    void onStateChanged();
    void onLineChanged();
    void showEmpty();
    void updateCount();
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
    void togglePreview();
    void toggleDensity();
    void chooseColumns();
    void onEmptyAction();

    Parts m_parts;
    QueueModel* m_model;
    QueueView* m_view;
    QueueFilterBox* m_filter;
    SavedViewBar* m_views;
    SelectionBar* m_selection = nullptr;
    ReportPreview* m_preview;
    QSplitter* m_splitter;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Skeleton* m_skeleton = nullptr;
    QLabel* m_count;
    QLabel* m_mistake;
    QToolButton* m_columns;
    QTimer m_previewTimer;
    bool m_isArranged = false;
    bool m_hasRoom = true;
    bool m_isPreviewWanted = true; ///< list and preview have their widths
};

} // namespace firebreak::ui
