// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace firebreak::ui {
namespace {

constexpr int Steps = 1000;
constexpr qsizetype ShownRefusals = 20;

} // namespace

ImportBar::ImportBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
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
    m_close->setObjectName(QStringLiteral("importClose"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space4, Theme::Space2, Theme::Space3, Theme::Space2);
    row->setSpacing(Theme::Space3);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBar::cancelRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ImportBar::setProgress(qint64 done, qint64 total, const QString& name)
{
    m_words->setToolTip({});
    m_words->setText(name.isEmpty() ? tr("Importing") : tr("Importing %1").arg(name));
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(int(done * Steps / total));
    m_bar->show();
    m_cancel->show();
    m_close->hide();
    show();
}

void ImportBar::finish(int reports, int unchanged, const QStringList& refused, bool isCancelled)
{
    QStringList parts{isCancelled ? tr("Import stopped; what was read is kept") : tr("Import finished"),
                      tr("%Ln reports new or changed", nullptr, reports)};
    if (unchanged > 0)
        parts.append(tr("%Ln unchanged", nullptr, unchanged));
    if (!refused.isEmpty())
        parts.append(tr("%Ln refused", nullptr, int(refused.size())) + QStringLiteral(": ") + refused.first());
    m_words->setText(parts.join(QStringLiteral(" · ")));
    m_words->setToolTip(refused.first(std::min(ShownRefusals, refused.size())).join(QLatin1Char('\n')));
    m_bar->hide();
    m_cancel->hide();
    m_close->show();
    show();
}

void ImportBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().window);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colors().hairline);
}

} // namespace firebreak::ui
