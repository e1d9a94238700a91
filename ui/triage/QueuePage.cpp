// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueuePage.h"

#include "core/triage/PendingField.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Skeleton.h"
#include "ui/triage/QueueActions.h"
#include "ui/triage/QueueBar.h"
#include "ui/triage/QueueFilterBox.h"
#include "ui/triage/QueueView.h"
#include "ui/triage/ReportPreview.h"
#include "ui/triage/SavedViewBar.h"
#include "ui/triage/SelectionBar.h"
#include "ui/triage/TriageWords.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>

namespace firebreak::ui {
namespace {

constexpr int LeastPreview = 280;
constexpr int NarrowPreview = 304; ///< on a small window the titles of the list need the room more
constexpr int WidePreview = 560;
constexpr int RoomForBoth = 860; ///< a narrower page shows the list alone, until the person asks for the preview

} // namespace

QueuePage::QueuePage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new QueueModel(parts.source, parts.clock, this))
    , m_view(new QueueView(parts.theme, *m_model, this))
    , m_preview(new ReportPreview(parts.theme, parts.workspace, parts.clock, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("queuePage"));
    m_actions = new QueueActions(parts.catalogue, parts.actions, *m_view, *m_model, this);
    m_bar = new QueueBar(parts.theme, parts.catalogue, this); // its buttons need the actions
    m_splitter->setObjectName(QStringLiteral("queueSplitter"));
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_preview->setMinimumWidth(LeastPreview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);

    // Reading and laying out a report comes after the list has painted its new current line.
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(0);
    connect(&m_previewTimer, &QTimer::timeout, this, &QueuePage::onLineChanged);
    connect(m_view, &QueueView::currentLineChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_view, &QueueView::openRequested, this, [this] {
        if (const std::optional<RecordId> id = m_actions->current())
            Q_EMIT openRequested(*id);
    });
    connect(m_actions, &QueueActions::openRequested, this, &QueuePage::openRequested);
    connect(m_actions, &QueueActions::commentRequested, this, &QueuePage::commentRequested);
    connect(m_actions, &QueueActions::editRequested, this, &QueuePage::editRequested);
    connect(m_actions, &QueueActions::filterRequested, this, &QueuePage::focusFilter);
    connect(m_actions, &QueueActions::previewRequested, this, &QueuePage::togglePreview);
    connect(m_actions, &QueueActions::columnsRequested, this, [this] { showColumns(m_view->mapToGlobal(QPoint(0, 0))); });
    connect(m_model, &QueueModel::stateChanged, this, &QueuePage::onStateChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePage::onStateChanged);
    connect(m_model, &QueueModel::marksChanged, this, [this] { m_selection->setCount(m_model->markCount()); });
    connect(m_preview, &ReportPreview::openRequested, this, &QueuePage::openRequested);
    connect(&m_bar->filter(), &QLineEdit::textChanged, this, &QueuePage::onFilterEdited);
    connect(&m_bar->filter(), &QueueFilterBox::left, this, &QueuePage::focusList);
    connect(&m_bar->views(), &SavedViewBar::chosen, this, &QueuePage::setRequest);
    connect(m_bar, &QueueBar::columnsRequested, this, &QueuePage::showColumns);
    connect(&parts.workspace, &TriageWorkspace::everythingChanged, m_preview, &ReportPreview::refresh);
    connect(&parts.workspace, &TriageWorkspace::recordsChanged, this, [this](const QList<RecordId>& ids) {
        if (m_preview->report() && ids.contains(*m_preview->report()))
            m_preview->refresh();
    });
}

QWidget* QueuePage::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* area = new QWidget(list);
    m_stack = new QStackedLayout(area);
    m_empty = new EmptyState(m_parts.theme, area);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_skeleton = new Skeleton(m_parts.theme, area);
    connect(m_empty, &EmptyState::actionRequested, this, &QueuePage::onEmptyAction);
    m_selection = new SelectionBar(m_parts.theme, m_parts.catalogue,
                                   {QStringLiteral("queue.dispose"), QStringLiteral("queue.assign"), QStringLiteral("queue.severity"),
                                    QStringLiteral("queue.label")}, list);
    connect(m_selection, &SelectionBar::clearRequested, m_model, &QueueModel::clearMarks);
    column->addWidget(area, 1);
    column->addWidget(m_selection);
    return list;
}

void QueuePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isArranged, true))
        return;
    const int preview = std::clamp(width() * 28 / 100, NarrowPreview, WidePreview);
    m_splitter->setSizes({width() - preview, preview});
}

void QueuePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= RoomForBoth;
    if (std::exchange(m_hasRoom, hasRoom) != hasRoom)
        m_preview->setVisible(hasRoom && m_isPreviewWanted);
}

void QueuePage::start()
{
    setRequest(m_bar->views().views().first().request);
}

void QueuePage::setRequest(const QueueRequest& request)
{
    {
        const QSignalBlocker quiet(m_view->horizontalHeader());
        m_view->horizontalHeader()->setSortIndicator(QueueModel::columnOf(request.sort), request.order);
    }
    m_typed = request.query;
    m_isFieldPending = false;
    m_model->setRequest(request);
    // Not silenced: the field's own clear button follows the same signal. onFilterEdited() knows the question is asked.
    m_bar->filter().setText(request.query);
}

void QueuePage::onFilterEdited(const QString& text)
{
    if (m_typed == text)
        return;
    m_typed = text;
    m_isFieldPending = false;
    ask(text);
}

void QueuePage::ask(const QString& query)
{
    QueueRequest request = m_model->request();
    request.query = query;
    m_model->setRequest(request);
}

// While the name of a field is being typed no report may have its letters as a word. Nothing would be left on the screen
// until the field has its value, so the list answers what stands before the name.
bool QueuePage::askBeforeField()
{
    const std::optional<PendingField> pending = m_isFieldPending ? std::nullopt : pendingField(m_typed);
    if (!pending)
        return false;
    m_isFieldPending = true;
    m_bar->suggestField(m_typed.trimmed().mid(pending->before.size()).trimmed(), pending->field);
    ask(pending->before);
    return true;
}

void QueuePage::onStateChanged()
{
    const bool isNone = m_model->state() == QueueModel::State::Ready && m_model->rowCount() == 0;
    if (isNone && askBeforeField())
        return;
    QueueRequest typed = m_model->request();
    typed.query = m_typed;
    m_bar->views().setCurrent(typed);
    const bool failed = m_model->state() == QueueModel::State::Failed;
    const bool isMistake = failed && m_model->error()->code.word().startsWith(QLatin1String("query."));
    if (isMistake)
        m_bar->setMistake(m_model->error());
    else if (!m_isFieldPending && m_model->state() != QueueModel::State::Loading)
        m_bar->setMistake({});
    if (m_model->state() == QueueModel::State::Loading && m_model->rowCount() == 0)
        m_skeleton->start();
    else
        m_skeleton->stop();
    if (failed && !isMistake)
        m_empty->present(Glyph::Alert, tr("The queue can't be read"),
                         TriageWords::error(*m_model->error()) + QLatin1Char(' ') + tr("Your reports and unsent changes are kept."), tr("Try again"));
    else if (isNone)
        showEmpty();
    const bool wasEmpty = m_stack->currentIndex() == 1;
    m_stack->setCurrentIndex((failed && !isMistake) || isNone ? 1 : 0);
    // The keys were with the button of the empty list, which is gone; who types in the filter keeps them.
    const QWidget* keys = window()->focusWidget();
    if (wasEmpty && m_stack->currentIndex() == 0 && isVisible() && (!keys || qobject_cast<const QAbstractButton*>(keys)))
        focusList();
    if (m_model->rowCount() == 0)
        m_preview->setReport({});
    else if (!m_preview->report())
        m_previewTimer.start();
    updateCount();
}

void QueuePage::showEmpty()
{
    if (m_model->request().query.isEmpty())
        m_empty->present(Glyph::Queue, tr("No reports yet"),
                         tr("Reports from public sources and from people appear here. Import CVE, NVD, OSV, GitHub, KEV or EPSS files, "
                            "or drop them on this window."), tr("Import files…"));
    else if (m_model->request() == m_bar->views().views().first().request)
        m_empty->present(Glyph::Done, tr("Nothing is waiting"), tr("No report is open. New ones appear here by themselves."),
                         tr("Import files…"));
    else
        m_empty->present(Glyph::Search, tr("No report fits this filter"), tr("Try fewer words, or take a part of the filter away."), tr("Clear the filter"));
}

void QueuePage::onEmptyAction()
{
    if (m_model->state() == QueueModel::State::Failed)
        m_model->setRequest(m_model->request());
    else if (m_model->request().query.isEmpty() || m_model->request() == m_bar->views().views().first().request)
        Q_EMIT importRequested();
    else
        m_bar->filter().clear();
}

void QueuePage::updateCount()
{
    if (m_model->state() == QueueModel::State::Ready && m_model->isComplete())
        m_bar->setCount(m_model->rowCount());
    else if (m_model->state() == QueueModel::State::Loading)
        m_bar->setCount({});
}

void QueuePage::onLineChanged()
{
    m_preview->setReport(m_actions->current());
}

void QueuePage::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void QueuePage::focusFilter()
{
    m_bar->filter().setFocus(Qt::ShortcutFocusReason);
    m_bar->filter().selectAll();
}

void QueuePage::togglePreview()
{
    m_isPreviewWanted = m_preview->isHidden();
    m_preview->setVisible(m_isPreviewWanted);
}

void QueuePage::showColumns(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_view->fillColumnMenu(*menu);
    menu->addSeparator();
    menu->addAction(m_parts.catalogue.action(QStringLiteral("queue.density")));
    menu->popup(at);
}

QVariantMap QueuePage::saveLayout() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()},
            {QStringLiteral("columns"), m_view->saveColumns()},
            {QStringLiteral("compact"), m_view->isCompact()},
            {QStringLiteral("preview"), m_isPreviewWanted},
            {QStringLiteral("views"), m_bar->views().saveOwn()}};
}

void QueuePage::restoreLayout(const QVariantMap& layout)
{
    if (m_splitter->restoreState(layout.value(QStringLiteral("splitter")).toByteArray()))
        m_isArranged = true;
    m_view->restoreColumns(layout.value(QStringLiteral("columns")).toByteArray());
    m_view->setCompact(layout.value(QStringLiteral("compact")).toBool());
    m_isPreviewWanted = layout.value(QStringLiteral("preview"), true).toBool();
    m_preview->setVisible(m_hasRoom && m_isPreviewWanted);
    m_bar->views().restoreOwn(layout.value(QStringLiteral("views")).toList());
}

} // namespace firebreak::ui
