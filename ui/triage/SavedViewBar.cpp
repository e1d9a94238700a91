// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/SavedViewBar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace firebreak::ui {

SavedViewBar::SavedViewBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(theme)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_keep(new QToolButton(this))
{
    setObjectName(QStringLiteral("savedViews"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::Space1);
    m_group->setExclusive(false);
    QSizePolicy steady = m_keep->sizePolicy();
    steady.setRetainSizeWhenHidden(true); // it comes and goes while one types, and nothing below may move
    m_keep->setSizePolicy(steady);
    m_keep->setObjectName(QStringLiteral("keepView"));
    m_keep->setText(tr("Save view…"));
    m_keep->setIcon(m_icons.icon(Glyph::View));
    m_keep->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_keep->setAutoRaise(true);
    connect(m_keep, &QToolButton::clicked, this, &SavedViewBar::askName);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int view) { Q_EMIT chosen(m_views[view].request); });
    m_views = {
        {QStringLiteral("open"), tr("Open"), {QStringLiteral("state:open"), QueueSort::Received, Qt::DescendingOrder}},
        {QStringLiteral("mine"), tr("Mine"), {QStringLiteral("state:open owner:me"), QueueSort::Received, Qt::DescendingOrder}},
        {QStringLiteral("exploited"), tr("Known exploited"), {QStringLiteral("state:open kev:yes"), QueueSort::Score, Qt::DescendingOrder}},
        {QStringLiteral("severe"), tr("Highest scores"), {QStringLiteral("state:open cvss>=9"), QueueSort::Score, Qt::DescendingOrder}},
        {QStringLiteral("done"), tr("Done"), {QStringLiteral("-state:open"), QueueSort::Updated, Qt::DescendingOrder}},
        {QStringLiteral("all"), tr("All"), {QString(), QueueSort::Received, Qt::DescendingOrder}},
    };
    build();
}

void SavedViewBar::build()
{
    const QList<QAbstractButton*> old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        delete button;
    }
    while (QLayoutItem* item = m_row->takeAt(0))
        delete item;
    for (int i = 0; i < m_views.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("view:") + (m_views[i].id.isEmpty() ? m_views[i].name : m_views[i].id));
        button->setText(m_views[i].name);
        button->setToolTip(m_views[i].request.query);
        button->setCheckable(true);
        button->setAutoRaise(true);
        if (m_views[i].id.isEmpty()) {
            button->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(button, &QWidget::customContextMenuRequested, this,
                    [this, i, button](const QPoint& at) { offerRemoval(i, button->mapToGlobal(at)); });
        }
        m_group->addButton(button, i);
        m_row->addWidget(button);
    }
    m_row->addWidget(m_keep);
    m_row->addStretch();
    setCurrent(m_current);
}

void SavedViewBar::setCurrent(const QueueRequest& request)
{
    m_current = request;
    bool known = false;
    for (int i = 0; i < m_views.size(); ++i) {
        const bool asks = m_views[i].request == request;
        m_group->button(i)->setChecked(asks);
        known = known || asks;
    }
    m_keep->setVisible(!known);
}

void SavedViewBar::keepCurrent(const QString& name)
{
    if (name.trimmed().isEmpty())
        return;
    m_views.append({{}, name.trimmed(), m_current});
    build();
    Q_EMIT ownViewsChanged();
}

void SavedViewBar::askName()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* field = new QLineEdit(menu);
    field->setObjectName(QStringLiteral("viewName"));
    field->setAccessibleName(tr("Name of the view"));
    field->setPlaceholderText(tr("Name of the view"));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(field);
    menu->addAction(action);
    connect(field, &QLineEdit::returnPressed, this, [this, menu, field] {
        keepCurrent(field->text());
        menu->close();
    });
    menu->popup(m_keep->mapToGlobal(QPoint(0, m_keep->height())));
    field->setFocus();
}

void SavedViewBar::offerRemoval(int view, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* remove = menu->addAction(m_icons.icon(Glyph::Delete), tr("Remove this view"));
    connect(remove, &QAction::triggered, this, [this, view] {
        m_views.removeAt(view);
        build();
        Q_EMIT ownViewsChanged();
    });
    menu->popup(at);
}

QVariantList SavedViewBar::saveOwn() const
{
    QVariantList list;
    for (const SavedView& view : m_views) {
        if (view.id.isEmpty())
            list.append(QVariantMap{{QStringLiteral("name"), view.name}, {QStringLiteral("query"), view.request.query},
                                    {QStringLiteral("sort"), int(view.request.sort)}, {QStringLiteral("order"), int(view.request.order)}});
    }
    return list;
}

void SavedViewBar::restoreOwn(const QVariantList& list)
{
    for (const QVariant& one : list) {
        const QVariantMap map = one.toMap();
        const int sort = map.value(QStringLiteral("sort")).toInt();
        if (sort < 0 || sort > int(QueueSort::State))
            continue;
        m_views.append({{}, map.value(QStringLiteral("name")).toString(),
                        {map.value(QStringLiteral("query")).toString(), QueueSort(sort),
                         map.value(QStringLiteral("order")).toInt() == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder}});
    }
    build();
}

} // namespace firebreak::ui
