// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/triage/QueueModel.h"
#include "ui/triage/TriageActions.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace firebreak::ui {

class EmptyState;
class QueueActions;
class QueueBar;
class QueueView;
class ReportPreview;
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
    QWidget* makeList();

    void onFilterEdited(const QString& text);
    void ask(const QString& query);
    bool askBeforeField();
    void onStateChanged();
    void onLineChanged();
    void showEmpty();
    void updateCount();
    void togglePreview();
    void showColumns(const QPoint& at);
    void onEmptyAction();

    Parts m_parts;
    QueueModel* m_model;
    QueueView* m_view;
    QueueActions* m_actions = nullptr;
    QueueBar* m_bar = nullptr;
    SelectionBar* m_selection = nullptr;
    ReportPreview* m_preview;
    QSplitter* m_splitter;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Skeleton* m_skeleton = nullptr;
    QString m_typed;               ///< the filter's text that the question stands for
    bool m_isFieldPending = false; ///< the question leaves out its last word, the beginning of a field's name
    QTimer m_previewTimer;
    bool m_isArranged = false; ///< list and preview have their widths
    bool m_hasRoom = true;
    bool m_isPreviewWanted = true;
};

} // namespace firebreak::ui
