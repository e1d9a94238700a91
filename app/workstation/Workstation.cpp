// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/Workstation.h"

#include "ui/shell/ImportBar.h"
#include "ui/shell/WindowSettings.h"
#include "ui/start/StartWords.h"
#include "ui/sync/SyncIndicator.h"

#include <QApplication>
#include <QDir>

namespace firebreak {
namespace {

constexpr char SettingsFile[] = "window.ini";
// The first change is painted at once, those that follow closely together.
constexpr std::chrono::milliseconds RefreshPause{250};
constexpr std::chrono::milliseconds RefreshPauseInImport{2000};

} // namespace

Workstation::Workstation(const WorkstationOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_workspace(m_clock)
    , m_startWindow(m_theme)
    , m_startup(options, m_clock, m_workspace, m_startWindow)
{
    m_theme.install(*qApp);
    ui::WindowSettings settings(settingsPath());
    settings.load();
    m_theme.setPreference(settings.theme); // the windows before the main one are seen too
    m_refreshPause.setSingleShot(true);
    connect(&m_refreshPause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isQueueStale, false))
            refreshQueue();
    });
    connect(&m_scheme, &ui::DesktopScheme::darkChanged, &m_theme, &ui::Theme::setDesktopDark);
    connect(&m_startup, &Startup::ready, this, &Workstation::openWindow);
    connect(&m_startup, &Startup::givenUp, this, &Workstation::givenUp);
}

Workstation::~Workstation()
{
    m_import.reset(); // it speaks to the window
    m_window.reset();
}

void Workstation::start()
{
    m_scheme.start();
    m_startup.start();
}

std::unique_ptr<ui::CacheQueueSource> Workstation::makeQueueSource()
{
    return std::make_unique<ui::CacheQueueSource>(
        m_openCache, m_clock, m_workspace.actor().person,
        [triage = m_triage.get()](const RecordId& id) { return triage->isUnsent(id); });
}

QString Workstation::settingsPath() const
{
    return QDir(m_options.directory).filePath(QLatin1String(SettingsFile));
}

void Workstation::openWindow()
{
    Result<SecretBytes> key = databaseKey(m_startup.rootKey(), ClientCache::KeyPurpose);
    if (!key) {
        m_startWindow.showError(ui::StartWords::title(key.error()), ui::StartWords::advice(key.error()), false);
        return;
    }
    m_openCache = [path = QDir(m_options.directory).filePath(QLatin1String(ClientCache::FileName)),
                   key = std::make_shared<const SecretBytes>(std::move(*key))] { return ClientCache::open(path, *key); };
    Result<std::unique_ptr<ClientCache>> cache = m_openCache();
    if (!cache) {
        m_startWindow.showError(ui::StartWords::title(cache.error()), ui::StartWords::advice(cache.error()), false);
        return;
    }
    m_triage = std::make_unique<LocalTriageWorkspace>(m_workspace, m_clock, std::move(*cache));
    m_triage->setStandalone(m_startup.isStandalone());
    m_queue = makeQueueSource();
    m_paletteQueue = makeQueueSource();
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{m_theme, m_clock, *m_triage, *m_queue, *m_paletteQueue,
                              settingsPath()});
    followWorkspace();
    followImport();
    m_window->show();
    m_window->start();
    m_import->start(m_options.imports);
}

void Workstation::followWorkspace()
{
    connect(&m_workspace, &Workspace::syncStatusChanged, this, &Workstation::showSync);
    connect(&m_workspace, &Workspace::unsentCountChanged, this, &Workstation::showSync);
    connect(&m_workspace, &Workspace::recordsChanged, this, &Workstation::refreshQueue);
    connect(&m_workspace, &Workspace::everythingChanged, this, &Workstation::refreshQueue);
    ui::SyncIndicator& indicator = m_window->syncIndicator();
    indicator.setStandalone(m_startup.isStandalone());
    indicator.setKeyPlace(m_startup.hasPassphrase() ? ui::SyncIndicator::KeyPlace::Passphrase
                                                    : ui::SyncIndicator::KeyPlace::Keychain);
    showSync();
}

void Workstation::showSync()
{
    SyncStatus status = m_workspace.syncStatus();
    status.unsent = m_workspace.unsentCount();
    m_window->syncIndicator().setStatus(status);
}

void Workstation::refreshQueue()
{
    if (m_refreshPause.isActive()) {
        m_isQueueStale = true;
        return;
    }
    m_refreshPause.start(m_import && m_import->isRunning() ? RefreshPauseInImport : RefreshPause);
    m_queue->refresh();
    m_paletteQueue->refresh();
}

void Workstation::followImport()
{
    m_import = std::make_unique<FeedImportJob>(m_workspace, m_clock);
    ui::ImportBar& bar = m_window->importBar();
    connect(m_window.get(), &ui::MainWindow::importRequested, m_import.get(), &FeedImportJob::start);
    connect(m_window.get(), &ui::MainWindow::importCancelRequested, m_import.get(), &FeedImportJob::cancel);
    connect(m_import.get(), &FeedImportJob::progressChanged, &bar, &ui::ImportBar::setProgress);
    connect(m_import.get(), &FeedImportJob::progressChanged, this, &Workstation::refreshQueue);
    connect(m_import.get(), &FeedImportJob::finished, &bar, [&bar](const FeedOutcome& outcome) { bar.finish(outcome); });
}

} // namespace firebreak
