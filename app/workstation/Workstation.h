// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/LocalTriageWorkspace.h"
#include "app/workstation/Startup.h"
#include "core/sync/FeedImportJob.h"
#include "ui/common/DesktopScheme.h"
#include "ui/shell/MainWindow.h"
#include "ui/triage/CacheQueueSource.h"

namespace firebreak {

/// The program: puts the workspace, its start and the window together, and passes between them what each tells. Holds no
/// rule and paints nothing. Threads: the GUI thread.
class Workstation : public QObject
{
    Q_OBJECT

public:
    /// `options` outlives it.
    explicit Workstation(const WorkstationOptions& options, QObject* parent = nullptr);
    ~Workstation() override;

    void start();
    /// Null until the workspace is open.
    [[nodiscard]] ui::MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] ui::StartWindow& startWindow() { return m_startWindow; }
    [[nodiscard]] Workspace& workspace() { return m_workspace; }

Q_SIGNALS:
    /// The person closed the start window: there is nothing to show.
    void givenUp();

private:
    [[nodiscard]] QString settingsPath() const;
    void openWindow();
    [[nodiscard]] std::unique_ptr<ui::CacheQueueSource> makeQueueSource();
    void followWorkspace();
    void showSync();
    void followImport();
    void refreshQueue();

    const WorkstationOptions& m_options;
    const SystemClock m_clock;
    ui::Theme m_theme;
    ui::DesktopScheme m_scheme;
    Workspace m_workspace;
    ui::StartWindow m_startWindow;
    Startup m_startup;
    ui::CacheQueueSource::OpenCache m_openCache;
    std::unique_ptr<LocalTriageWorkspace> m_triage;
    std::unique_ptr<ui::CacheQueueSource> m_queue;
    std::unique_ptr<ui::CacheQueueSource> m_paletteQueue;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<FeedImportJob> m_import;
    QTimer m_refreshPause;
    bool m_isQueueStale = false;
};

} // namespace firebreak
