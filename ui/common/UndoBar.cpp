// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UndoBar.h"

#include "ui/common/Icons.h"
#include "ui/common/PainterState.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace firebreak::ui {

UndoBar::UndoBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_dismiss(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_words->setObjectName(QStringLiteral("undoWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_dismiss->setObjectName(QStringLiteral("undoDismiss"));
    m_dismiss->setIcon(Icons(theme).icon(Glyph::Close));
    m_dismiss->setFlat(true);
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setFixedSize(Theme::RowCompact, Theme::RowCompact);
    m_cancel->setObjectName(QStringLiteral("undoCancel"));
    for (QPushButton* button : {m_undo, m_cancel, m_dismiss})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the list
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::Space4, Theme::Space2, Theme::Space2, Theme::Space2);
    layout->setSpacing(Theme::Space3);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_cancel);
    layout->addWidget(m_dismiss);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &UndoBar::cancelRequested);
    parent->installEventFilter(this);
    hide();
}

void UndoBar::announce(const QString& words, bool undoable, const QString& shortcut)
{
    m_cancel->hide();
    m_undo->setVisible(undoable);
    m_undo->setText(shortcut.isEmpty() ? tr("Undo") : tr("Undo (%1)").arg(shortcut));
    present(words);
    m_timer.start(ShownMs);
}

void UndoBar::warn(const QString& words)
{
    m_undo->hide();
    m_cancel->hide();
    present(words);
    m_timer.stop();
}

void UndoBar::showProgress(const QString& words, bool cancellable)
{
    m_undo->hide();
    m_cancel->setVisible(cancellable);
    present(words);
    m_timer.stop();
}

void UndoBar::present(const QString& words)
{
    m_words->setText(words);
    setAccessibleName(words);
    place();
    show();
    raise();
}

void UndoBar::place()
{
    layout()->activate();
    const QSize room = parentWidget()->size();
    const int width = std::min(sizeHint().width(), room.width() - 2 * Theme::Space4);
    const int height = sizeHint().height();
    setGeometry((room.width() - width) / 2, room.height() - height - Theme::Space6, width, height);
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    painter.setBrush(m_theme.colors().raised);
    painter.setPen(m_theme.colors().control);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::RadiusCard, Theme::RadiusCard);
}

} // namespace firebreak::ui
