// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/common/ActionPaletteSource.h"
#include "ui/common/CommandPalette.h"
#include "ui/common/TimeLabel.h"
#include "ui/common/UndoBar.h"
#include "ui/common/WindowSize.h"
#include "ui/shell/ImportBar.h"
#include "ui/shell/Rail.h"
#include "ui/shell/RailButton.h"
#include "ui/shell/RecordPaletteSource.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/sync/ConflictPage.h"
#include "ui/sync/SyncIndicator.h"
#include "ui/triage/QueuePage.h"
#include "ui/triage/QueueView.h"
#include "ui/triage/ReportPage.h"
#include "ui/triage/TriageWords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

namespace firebreak::ui {
namespace {

constexpr QSize FirstSize(1280, 800);
constexpr QSize LeastSize(720, 420); ///< a full HD screen at twice the size still has room for it and its frame
constexpr int RoomForWords = 920;

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_settings(parts.settingsPath)
    , m_catalogue(parts.theme)
    , m_actions(parts.theme, parts.workspace)
    , m_rail(new Rail(parts.theme, parts.clock, this))
    , m_places(new QStackedWidget(this))
    , m_queue(new QueuePage({parts.theme, parts.clock, m_catalogue, parts.queue, parts.workspace, m_actions}, m_places))
    , m_report(new ReportPage({parts.theme, parts.clock, m_catalogue, parts.workspace, m_actions}, m_places))
    , m_conflicts(new ConflictPage(parts.theme, parts.clock, m_catalogue, parts.workspace, m_places))
    , m_import(new ImportBar(parts.theme, this))
    , m_undoBar(new UndoBar(parts.theme, m_places))
    , m_palette(new CommandPalette(parts.theme, this))
    , m_menu(new QMenu(this))
    , m_minute(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Firebreak"));
    setAcceptDrops(true);
    setMinimumSize(LeastSize);
    resize(fittingScreen(*this, FirstSize));
    m_minute.setObjectName(QStringLiteral("minute"));
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::refreshTimes);
    connect(m_places, &QStackedWidget::currentChanged, this, &MainWindow::refreshTimes);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::onFocusChanged);
    build();
    addActions();
    addMenu();
    connectUndo();
    loadSettings();
}

// Parts that go take the keys from one another.
MainWindow::~MainWindow()
{
    disconnect(qApp, &QApplication::focusChanged, this, nullptr);
}

void MainWindow::build()
{
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_places, 1);
    content->addWidget(m_import);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(content, 1);
    m_places->addWidget(m_queue);
    m_places->addWidget(m_report);
    m_places->addWidget(m_conflicts);
    m_rail->setPlace(m_rail->addPlace(Glyph::Queue, tr("Queue"), QStringLiteral("placeQueue")));
    connect(m_rail->addTool(Glyph::Search, tr("Find or do"), QStringLiteral("toolPalette")), &QAbstractButton::clicked, this, &MainWindow::openPalette);
    connect(m_rail->addTool(Glyph::Import, tr("Import"), QStringLiteral("toolImport")), &QAbstractButton::clicked, this, &MainWindow::chooseFiles);

    auto* records = new RecordPaletteSource(m_parts.paletteQueue);
    m_palette->addSource(new ActionPaletteSource(m_catalogue, nullptr));
    m_palette->addSource(records);
    connect(records, &RecordPaletteSource::openRequested, this, &MainWindow::openReport);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showQueue);
    connect(m_queue, &QueuePage::openRequested, this, &MainWindow::openReport);
    connect(m_queue, &QueuePage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_queue, &QueuePage::commentRequested, this, [this](const RecordId& id) {
        openReport(id);
        m_report->focusComposer();
    });
    connect(m_queue, &QueuePage::editRequested, this, [this](const RecordId& id) {
        openReport(id);
        m_report->editTitle();
    });
    connect(m_report, &ReportPage::backRequested, this, &MainWindow::showQueue);
    connect(m_report, &ReportPage::stepRequested, this, &MainWindow::step);
    connect(m_report, &ReportPage::conflictsRequested, this, &MainWindow::showConflicts);
    connect(m_conflicts, &ConflictPage::backRequested, this, &MainWindow::showQueue);
    connect(m_conflicts, &ConflictPage::openRequested, this, &MainWindow::openReport);
    connect(m_conflicts, &ConflictPage::decided, this, [this](const QString& words, bool isUndoable) {
        m_actions.decided(words, isUndoable);
        m_undoBar->announce(words, isUndoable, m_catalogue.shortcut(QStringLiteral("edit.undo")).toString(QKeySequence::NativeText));
    });
    connect(m_places, &QStackedWidget::currentChanged, &m_actions, &TriageActions::leaveDecisions);
    connect(&m_rail->sync(), &SyncIndicator::conflictsRequested, this, &MainWindow::showConflicts);
    connect(&m_parts.workspace, &TriageWorkspace::conflictCountChanged, &m_rail->sync(), &SyncIndicator::setConflictCount);
    m_rail->sync().setConflictCount(m_parts.workspace.conflictCount());
    connect(m_import, &ImportBar::cancelRequested, this, &MainWindow::importCancelRequested);
    connect(m_import, &ImportBar::focusReleased, this, &MainWindow::focusPlace);
}

void MainWindow::add(const ActionSpec& spec, QWidget* scope, void (MainWindow::*what)())
{
    connect(m_catalogue.add(spec, scope), &QAction::triggered, this, what);
}

void MainWindow::addActions()
{
    const QString window = tr("Window");
    QueueView* list = &m_queue->view();
    add({QStringLiteral("window.palette"), tr("Find or do…"), window, Glyph::Command, QKeySequence(Qt::CTRL | Qt::Key_K)}, this, &MainWindow::openPalette);
    add({QStringLiteral("window.queue"), tr("Go to the queue"), window, Glyph::Queue, QKeySequence(Qt::CTRL | Qt::Key_1)}, this, &MainWindow::showQueue);
    add({QStringLiteral("window.goQueue"), tr("Go to the queue"), tr("Queue"), Glyph::Queue, QKeySequence(Qt::Key_G, Qt::Key_Q), {}, true}, list, &MainWindow::showQueue);
    add({QStringLiteral("window.conflicts"), tr("Conflicts and refused changes"), window, Glyph::Merge, QKeySequence(Qt::CTRL | Qt::Key_2),
         tr("decide, mine, theirs, sync")}, this, &MainWindow::showConflicts);
    add({QStringLiteral("window.goConflicts"), tr("Conflicts and refused changes"), tr("Queue"), Glyph::Merge, QKeySequence(Qt::Key_G, Qt::Key_C), {}, true},
        list, &MainWindow::showConflicts);
    add({QStringLiteral("window.find"), tr("Filter the queue"), window, Glyph::Search, QKeySequence::Find}, this, &MainWindow::focusFilter);
    add({QStringLiteral("window.import"), tr("Import files…"), window, Glyph::Import, QKeySequence::Open, tr("open, feed, CVE, NVD, OSV, KEV, EPSS")},
        this, &MainWindow::chooseFiles);
    add({QStringLiteral("edit.undo"), tr("Undo"), tr("Edit"), Glyph::Undo, QKeySequence::Undo}, this, &MainWindow::undo);
    add({QStringLiteral("edit.redo"), tr("Redo"), tr("Edit"), Glyph::Redo, QKeySequence::Redo}, this, &MainWindow::redo);
    add({QStringLiteral("queue.undo"), tr("Undo"), tr("Queue"), Glyph::Undo, QKeySequence(Qt::Key_U), {}, true}, list, &MainWindow::undo);
    add({QStringLiteral("window.rail"), tr("Narrow or wide rail"), window, Glyph::Rail, QKeySequence(Qt::CTRL | Qt::Key_B)}, this, &MainWindow::toggleRail);
    add({QStringLiteral("window.themeSystem"), tr("Theme: follow the desktop"), window, Glyph::Desktop, {}, tr("dark, light, appearance")}, this, &MainWindow::followDesktop);
    add({QStringLiteral("window.themeLight"), tr("Theme: light"), window, Glyph::Light, {}, tr("appearance")}, this, &MainWindow::useLight);
    add({QStringLiteral("window.themeDark"), tr("Theme: dark"), window, Glyph::Dark, {}, tr("appearance")}, this, &MainWindow::useDark);
    add({QStringLiteral("window.shortcuts"), tr("Keyboard shortcuts"), window, Glyph::Keyboard, QKeySequence(Qt::Key_F1), tr("help, keys")}, this, &MainWindow::showShortcuts);
    add({QStringLiteral("queue.shortcuts"), tr("Keyboard shortcuts"), tr("Queue"), Glyph::Keyboard, QKeySequence(Qt::Key_Question), {}, true}, list, &MainWindow::showShortcuts);
    connect(m_catalogue.add({QStringLiteral("window.quit"), tr("Quit"), window, Glyph::Close, QKeySequence::Quit}, this), &QAction::triggered,
            this, &QWidget::close);
}

void MainWindow::addMenu()
{
    const auto item = [this](const char* id) { m_menu->addAction(m_catalogue.action(QLatin1String(id))); };
    item("window.palette");
    item("window.import");
    item("window.conflicts");
    m_menu->addSeparator();
    item("edit.undo");
    item("edit.redo");
    m_menu->addSeparator();
    item("window.themeSystem");
    item("window.themeLight");
    item("window.themeDark");
    item("window.rail");
    m_menu->addSeparator();
    item("window.shortcuts");
    item("window.quit");
    m_rail->menuButton().setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToHide, this, &MainWindow::focusPlace);
}

void MainWindow::connectUndo()
{
    const auto update = [this] {
        for (const char* id : {"edit.undo", "queue.undo"})
            m_catalogue.action(QLatin1String(id))->setEnabled(m_parts.workspace.canUndo());
        m_catalogue.action(QStringLiteral("edit.redo"))->setEnabled(m_parts.workspace.canRedo());
    };
    update();
    connect(&m_parts.workspace, &TriageWorkspace::undoChanged, this, update);
    connect(&m_actions, &TriageActions::performed, this, [this](const QString& words, int, bool isUndo) {
        m_undoBar->announce(isUndo ? undone(words) : words, !isUndo,
                            m_catalogue.shortcut(QStringLiteral("edit.undo")).toString(QKeySequence::NativeText));
        m_queue->model().clearMarks();
    });
    connect(&m_actions, &TriageActions::refused, this, [this](const Error&, int, const QString& words) { m_undoBar->warn(words); });
    connect(&m_actions, &TriageActions::undoRefused, this, [this](const QString& words) { m_undoBar->announce(words, false); });
    connect(&m_actions, &TriageActions::progressed, m_undoBar, &UndoBar::showProgress);
    connect(m_undoBar, &UndoBar::cancelRequested, &m_actions, &TriageActions::cancel);
    connect(m_undoBar, &UndoBar::undoRequested, this, &MainWindow::undo);
}

QString MainWindow::undone(const QString& words)
{
    return words.isEmpty() ? tr("Undone") : tr("Undone: %1").arg(words);
}

void MainWindow::start()
{
    m_queue->start();
    m_queue->focusList();
}

SyncIndicator& MainWindow::syncIndicator()
{
    return m_rail->sync();
}

void MainWindow::openReport(const RecordId& id)
{
    m_rail->setPlace(0);
    m_report->setReport(id);
    m_places->setCurrentWidget(m_report);
    m_report->setFocus();
}

void MainWindow::showQueue()
{
    m_rail->setPlace(0);
    m_places->setCurrentWidget(m_queue);
    m_queue->focusList();
}

void MainWindow::showConflicts()
{
    m_rail->setPlace(-1);
    m_places->setCurrentWidget(m_conflicts);
    m_conflicts->setFocus();
}

void MainWindow::step(int lines)
{
    QueueView& list = m_queue->view();
    list.step(lines);
    const int line = list.currentLine();
    if (line >= 0 && m_queue->model().row(line).id)
        openReport(*m_queue->model().row(line).id);
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutSheet(m_parts.theme, m_catalogue, this))->show();
}

void MainWindow::focusFilter()
{
    showQueue();
    m_queue->focusFilter();
}

void MainWindow::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Import files"));
    dialog->setObjectName(QStringLiteral("importFiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Vulnerability data (*.json *.ndjson *.jsonl *.csv *.zip *.gz *.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importRequested);
    connect(dialog, &QDialog::finished, this, &MainWindow::focusPlace);
    dialog->open();
}

// Keys go to what the person looks at, not to the button that was pressed last.
void MainWindow::focusPlace()
{
    if (m_places->currentWidget() == m_queue)
        m_queue->focusList();
    else
        m_places->currentWidget()->setFocus();
}

// A button that goes while it has the keys hands them to whichever button comes next, where single keys do nothing. Where
// conflicts are decided the page itself goes on to the next choice.
void MainWindow::onFocusChanged(QWidget* old, QWidget* now)
{
    const bool isLeftOver = qobject_cast<QAbstractButton*>(old) && (!old->isVisible() || !old->isEnabled()) && old->window() == this;
    if (isLeftOver && qobject_cast<QAbstractButton*>(now) && m_places->currentWidget() != m_conflicts)
        QMetaObject::invokeMethod(this, &MainWindow::focusPlace, Qt::QueuedConnection);
}

void MainWindow::undo()
{
    m_actions.undo();
}

void MainWindow::redo()
{
    m_actions.redo();
}

void MainWindow::toggleRail()
{
    m_isRailNarrow = !m_rail->isNarrow();
    m_rail->setNarrow(m_isRailNarrow);
}

void MainWindow::followDesktop()
{
    setTheme(Theme::Preference::System);
}

void MainWindow::useLight()
{
    setTheme(Theme::Preference::Light);
}

void MainWindow::useDark()
{
    setTheme(Theme::Preference::Dark);
}

void MainWindow::setTheme(Theme::Preference preference)
{
    m_parts.theme.setPreference(preference);
    m_settings.theme = preference;
}

void MainWindow::loadSettings()
{
    m_settings.load();
    if (m_parts.settingsPath.isEmpty())
        return;
    if (!m_settings.geometry.isEmpty())
        restoreGeometry(m_settings.geometry);
    m_parts.theme.setPreference(m_settings.theme);
    m_isRailNarrow = m_settings.isRailNarrow;
    m_rail->setNarrow(m_isRailNarrow || !m_hasRoomForWords);
    m_catalogue.setSingleKeysEnabled(m_settings.singleKeys);
    m_catalogue.restoreUserShortcuts(m_settings.shortcuts);
    if (!m_settings.queue.isEmpty())
        m_queue->restoreLayout(m_settings.queue);
}

void MainWindow::refreshTimes()
{
    TimeLabel::refreshUnder(*m_places->currentWidget());
    m_queue->view().viewport()->update();
}

// A window that nobody sees wakes nobody up.
void MainWindow::followVisibility()
{
    const bool isSeen = isVisible() && !isMinimized();
    if (isSeen == m_minute.isActive())
        return;
    if (isSeen) {
        refreshTimes();
        m_minute.start();
    } else {
        m_minute.stop();
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followVisibility();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    followVisibility();
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followVisibility();
}

// On a small window the titles of the list need the room more than the rail's words.
void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= RoomForWords;
    if (std::exchange(m_hasRoomForWords, hasRoom) != hasRoom)
        m_rail->setNarrow(m_isRailNarrow || !hasRoom);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.geometry = saveGeometry();
    m_settings.isRailNarrow = m_isRailNarrow;
    m_settings.singleKeys = m_catalogue.singleKeysEnabled();
    m_settings.shortcuts = m_catalogue.userShortcuts();
    m_settings.queue = m_queue->saveLayout();
    m_settings.save();
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_undoBar->announce(tr("Drop the files to import them"), false);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_undoBar->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_undoBar->hide();
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT importRequested(files);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_parts.theme.colors().base);
}

} // namespace firebreak::ui
