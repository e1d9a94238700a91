// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/StartWindow.h"

#include "ui/common/EmptyState.h"
#include "ui/start/TeamForm.h"

#include <QCloseEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr QSize WindowSize(560, 440);
constexpr int ColumnWidth = 420;

/// Centres a form in the page, at a readable width.
QWidget* pageOf(QWidget* form)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    form->setFixedWidth(ColumnWidth);
    column->addWidget(form, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

} // namespace

StartWindow::StartWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_progress(new QWidget)
    , m_progressWords(new QLabel(m_progress))
    , m_passphrase(new PassphraseForm(theme))
    , m_team(new TeamForm(theme))
    , m_error(new EmptyState(theme))
{
    setObjectName(QStringLiteral("startWindow"));
    setWindowTitle(QStringLiteral("Firebreak"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumSize(WindowSize);
    resize(WindowSize);
    auto* bar = new QProgressBar(m_progress);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    m_progressWords->setObjectName(QStringLiteral("startProgress"));
    m_progressWords->setAlignment(Qt::AlignHCenter);
    auto* progress = new QVBoxLayout(m_progress);
    progress->setSpacing(Theme::Space3);
    progress->addWidget(m_progressWords);
    progress->addWidget(bar);
    m_error->setObjectName(QStringLiteral("startError"));

    m_pages->addWidget(pageOf(m_progress));
    m_pages->addWidget(pageOf(m_passphrase));
    m_pages->addWidget(pageOf(m_team));
    m_pages->addWidget(m_error);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space6, Theme::Space6, Theme::Space6, Theme::Space6);
    column->addWidget(m_pages);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_passphrase, &PassphraseForm::given, this, &StartWindow::passphraseGiven);
    connect(m_team, &TeamForm::joinRequested, this, &StartWindow::joinRequested);
    connect(m_team, &TeamForm::aloneRequested, this, &StartWindow::aloneRequested);
    connect(m_error, &EmptyState::actionRequested, this, &StartWindow::retryRequested);
}

void StartWindow::showProgress(const QString& words)
{
    m_progressWords->setText(words);
    m_pages->setCurrentWidget(m_progress->parentWidget());
    if (!isVisible() && !m_patience.isActive())
        m_patience.start();
}

void StartWindow::askPassphrase(PassphraseForm::Kind kind, const QString& mistake)
{
    present(m_passphrase->parentWidget());
    m_passphrase->ask(kind, mistake);
}

void StartWindow::askTeam(const QString& mistake)
{
    present(m_team->parentWidget());
    m_team->ask(mistake);
}

void StartWindow::showError(const QString& title, const QString& words, bool canRetry)
{
    m_error->present(Glyph::Warning, title, words, canRetry ? tr("Try again") : QString());
    present(m_error);
}

void StartWindow::dismiss()
{
    m_patience.stop(); // what was not shown yet is not shown any more
    close();
}

void StartWindow::present(QWidget* page)
{
    m_patience.stop();
    m_pages->setCurrentWidget(page);
    show();
    raise();
    activateWindow();
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    m_patience.stop();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace firebreak::ui
