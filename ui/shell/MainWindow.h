// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/ActionCatalogue.h"
#include "ui/shell/WindowSettings.h"
#include "ui/sync/SyncIndicator.h"
#include "ui/triage/TriageActions.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace firebreak::ui {

class CommandPalette;
class ConflictPage;
class ImportBar;
class QueuePage;
class QueueSource;
class Rail;
class ReportPage;
class UndoBar;

/// The one window: rail, places, palette, undo bar, import bar. It knows no rule and no storage; what it needs comes as
/// Parts, and what it cannot do itself leaves as a signal.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        Theme& theme;
        const Clock& clock;
        TriageWorkspace& workspace;
        QueueSource& queue;
        QueueSource& paletteQueue; ///< a second source, for the palette's own questions
        QString settingsPath;      ///< empty: remember nothing
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Asks the queue its first question; call once, before or after show().
    void start();
    [[nodiscard]] QueuePage& queuePage() { return *m_queue; }
    [[nodiscard]] ActionCatalogue& catalogue() { return m_catalogue; }
    [[nodiscard]] ImportBar& importBar() { return *m_import; }
    /// Where the state of sync and keys is told.
    [[nodiscard]] SyncIndicator& syncIndicator();
    void openReport(const RecordId& id);
    void showQueue();
    void showConflicts();
    void openPalette();
    void showShortcuts();
    /// Brings "3 min ago" up to date; done each minute, as long as the window shows.
    void refreshTimes();

Q_SIGNALS:
    void importRequested(const QStringList& files);
    void importCancelRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addActions();
    void addMenu();
    void add(const ActionSpec& spec, QWidget* scope, void (MainWindow::*what)());
    void connectUndo();
    [[nodiscard]] static QString undone(const QString& words);
    void step(int lines);
    void chooseFiles();
    void focusPlace();
    void onFocusChanged(QWidget* old, QWidget* now);
    void undo();
    void redo();
    void toggleRail();
    void followDesktop();
    void useLight();
    void useDark();
    void setTheme(Theme::Preference preference);
    void focusFilter();
    void loadSettings();
    void followVisibility();

    Parts m_parts;
    WindowSettings m_settings;
    ActionCatalogue m_catalogue;
    TriageActions m_actions;
    Rail* m_rail;
    QStackedWidget* m_places;
    QueuePage* m_queue;
    ReportPage* m_report;
    ConflictPage* m_conflicts;
    ImportBar* m_import;
    UndoBar* m_undoBar;
    CommandPalette* m_palette;
    QMenu* m_menu;
    QTimer m_minute;
    bool m_isRailNarrow = false;   ///< as the person wants it where there is room for both
    bool m_hasRoomForWords = true; ///< beside the rail's icons
};

} // namespace firebreak::ui
