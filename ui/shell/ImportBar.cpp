// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportBar.h"

#include "ui/common/PlainTextEdit.h"
#include "ui/common/WindowSize.h"
#include "ui/shell/ImportWords.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace firebreak::ui {
namespace {

constexpr int Steps = 1000;
constexpr QSize ListSize(720, 420);

} // namespace

ImportBar::ImportBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_refusals(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("importBar"));
    m_words->setObjectName(QStringLiteral("importWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Import"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_refusals->setObjectName(QStringLiteral("importRefused"));
    m_refusals->hide();
    m_close->setObjectName(QStringLiteral("importClose"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space4, Theme::Space2, Theme::Space3, Theme::Space2);
    row->setSpacing(Theme::Space3);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_refusals);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBar::cancelRequested);
    connect(m_refusals, &QPushButton::clicked, this, &ImportBar::showRefusals);
    connect(m_close, &QPushButton::clicked, this, &ImportBar::dismiss);
    hide();
}

void ImportBar::dismiss()
{
    Q_EMIT focusReleased();
    hide();
}

// As its Close button; an import that runs is stopped by its own button alone.
void ImportBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_close->isHidden())
        dismiss();
    else
        Q_EMIT focusReleased();
}

void ImportBar::setProgress(const FeedProgress& progress)
{
    QStringList parts{tr("Importing %1").arg(QFileInfo(progress.file).fileName())};
    if (progress.files > 1)
        parts.append(tr("file %1 of %2").arg(progress.filesDone + 1).arg(progress.files));
    parts.append(tr("%Ln documents", nullptr, int(progress.counts.documents())));
    if (progress.refused > 0)
        parts.append(tr("%Ln refused", nullptr, int(progress.refused)));
    m_words->setText(parts.join(QStringLiteral(" · ")));
    m_bar->setRange(0, progress.bytesTotal > 0 ? Steps : 0);
    if (progress.bytesTotal > 0)
        m_bar->setValue(int(progress.bytesDone * Steps / progress.bytesTotal));
    m_bar->show();
    m_cancel->show();
    m_refusals->hide();
    m_close->hide();
    show();
}

void ImportBar::finish(const FeedOutcome& outcome)
{
    m_outcome = outcome;
    const FeedImport::Counts& counts = outcome.counts;
    QStringList parts{outcome.isCancelled ? tr("Import stopped; what was read is kept") : tr("Import finished")};
    if (outcome.fault)
        parts = {ImportWords::failure(*outcome.fault)};
    parts.append(tr("%Ln new reports", nullptr, int(counts.newReports)));
    if (counts.changedReports > 0)
        parts.append(tr("%Ln changed", nullptr, int(counts.changedReports)));
    if (counts.unchangedDocuments > 0)
        parts.append(tr("%Ln documents were here already", nullptr, int(counts.unchangedDocuments)));
    m_words->setText(parts.join(QStringLiteral(" · ")));
    m_refusals->setText(tr("%Ln refused…", nullptr, int(outcome.refused)));
    m_refusals->setVisible(outcome.refused > 0);
    m_bar->hide();
    m_close->show();
    if (m_cancel->hasFocus())
        Q_EMIT focusReleased(); // before it goes, or the next widget of the window takes the keys
    m_cancel->hide();
    show();
}

void ImportBar::showRefusals()
{
    QStringList lines;
    for (const FeedRefusal& refusal : m_outcome.refusals)
        lines.append(ImportWords::refusal(QFileInfo(refusal.file).fileName(), refusal.error));
    if (m_outcome.refused > lines.size())
        lines.append(tr("… and %Ln more", nullptr, int(m_outcome.refused - lines.size())));
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("importRefusals"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Refused documents"));
    connect(dialog, &QDialog::finished, this, &ImportBar::focusReleased);
    auto* list = new PlainTextEdit(lines.join(u'\n'), dialog);
    list->setReadOnly(true);
    list->setLineWrapMode(PlainTextEdit::NoWrap);
    list->setFont(m_theme.font(Theme::Type::MonoSecondary));
    list->setAccessibleName(dialog->windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog->resize(fittingScreen(*dialog, ListSize));
    dialog->open();
}

void ImportBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().window);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colors().hairline);
}

} // namespace firebreak::ui
