// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/SelectionBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace firebreak::ui {

SelectionBar::SelectionBar(const Theme& theme, const ActionCatalogue& catalogue, const QStringList& actions, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_count->setObjectName(QStringLiteral("selectionCount"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space4, Theme::Space2, Theme::Space2, Theme::Space2);
    row->setSpacing(Theme::Space1);
    row->addWidget(m_count);
    row->addSpacing(Theme::Space3);
    for (const QString& id : actions) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("selection:") + id);
        button->setDefaultAction(catalogue.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch();
    auto* clear = new QToolButton(this);
    clear->setObjectName(QStringLiteral("selectionClear"));
    clear->setIcon(Icons(theme).icon(Glyph::Close));
    clear->setAutoRaise(true);
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setToolTip(tr("Clear the selection (Esc)"));
    row->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%Ln selected", nullptr, count));
    setVisible(count > 0);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().window);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colors().hairline);
}

} // namespace firebreak::ui
