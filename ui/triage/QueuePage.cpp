// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueuePage.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Skeleton.h"
#include "ui/triage/QueueFilterBox.h"
#include "ui/triage/QueueView.h"
#include "ui/triage/ReportPreview.h"
#include "ui/triage/SavedViewBar.h"
#include "ui/triage/SelectionBar.h"
#include "ui/triage/TriageWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

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
    , m_filter(new QueueFilterBox(parts.theme, this))
    , m_views(new SavedViewBar(parts.theme, this))
    , m_preview(new ReportPreview(parts.theme, parts.workspace, parts.clock, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_count(new QLabel(this))
    , m_mistake(new QLabel(this))
    , m_columns(new QToolButton(this))
{
    setObjectName(QStringLiteral("queuePage"));
    addActions();
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
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);

    // Reading and laying out a report comes after the list has painted its new current line.
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(0);
    connect(&m_previewTimer, &QTimer::timeout, this, &QueuePage::onLineChanged);
    connect(m_view, &QueueView::currentLineChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_view, &QueueView::openRequested, this, &QueuePage::open);
    connect(m_model, &QueueModel::stateChanged, this, &QueuePage::onStateChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePage::onStateChanged);
    connect(m_model, &QueueModel::marksChanged, this, [this] { m_selection->setCount(int(m_model->marks().size())); });
    connect(m_preview, &ReportPreview::openRequested, this, &QueuePage::openRequested);
    connect(m_filter, &QLineEdit::textChanged, this, &QueuePage::onFilterEdited);
    connect(m_filter, &QueueFilterBox::left, this, &QueuePage::focusList);
    connect(m_views, &SavedViewBar::chosen, this, &QueuePage::setRequest);
    connect(&parts.workspace, &TriageWorkspace::everythingChanged, m_preview, &ReportPreview::refresh);
    connect(&parts.workspace, &TriageWorkspace::recordsChanged, this, [this](const QList<RecordId>& ids) {
        if (m_preview->report() && ids.contains(*m_preview->report()))
            m_preview->refresh();
    });
}

QWidget* QueuePage::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    m_filter->setMaximumWidth(620);
    m_count->setObjectName(QStringLiteral("queueCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_mistake->setObjectName(QStringLiteral("queueMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->hide();
    m_columns->setObjectName(QStringLiteral("queueColumns"));
    m_columns->setIcon(Icons(m_parts.theme).icon(Glyph::Columns));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setAutoRaise(true);
    connect(m_columns, &QToolButton::clicked, this, &QueuePage::chooseColumns);
    auto* preview = new QToolButton(bar);
    preview->setObjectName(QStringLiteral("queuePreview"));
    preview->setDefaultAction(m_parts.catalogue.action(QStringLiteral("queue.preview")));
    preview->setAutoRaise(true);

    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::Space2);
    first->addWidget(m_filter, 1);
    first->addWidget(m_count);
    first->addStretch();
    first->addWidget(m_columns);
    first->addWidget(preview);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(Theme::Space4, Theme::Space3, Theme::Space3, Theme::Space2);
    column->setSpacing(Theme::Space2);
    column->addLayout(first);
    column->addWidget(m_mistake);
    column->addWidget(m_views);
    return bar;
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

void QueuePage::add(const ActionSpec& spec, Do what)
{
    connect(m_parts.catalogue.add(spec, m_view), &QAction::triggered, this, what);
}

void QueuePage::addChoice(const ActionSpec& spec, Choose choose)
{
    connect(m_parts.catalogue.add(spec, m_view), &QAction::triggered, this,
            [this, choose] { (m_parts.actions.*choose)(targets(), this, m_view->popupPoint()); });
}

void QueuePage::addActions()
{
    const QString section = tr("Queue");
    add({QStringLiteral("queue.open"), tr("Open"), section, Glyph::Document, QKeySequence(Qt::Key_O)}, &QueuePage::open);
    addChoice({QStringLiteral("queue.dispose"), tr("Disposition…"), section, Glyph::Done, QKeySequence(Qt::Key_D),
               tr("close, not affected, reject, weakness, flaw")}, &TriageActions::chooseDisposition);
    addChoice({QStringLiteral("queue.assign"), tr("Assign…"), section, Glyph::Person, QKeySequence(Qt::Key_A), tr("owner")},
              &TriageActions::chooseOwner);
    add({QStringLiteral("queue.assignMe"), tr("Assign to me"), section, Glyph::Person, QKeySequence(Qt::SHIFT | Qt::Key_A), tr("take")},
        &QueuePage::assignToMe);
    addChoice({QStringLiteral("queue.severity"), tr("Severity…"), section, Glyph::Shield, QKeySequence(Qt::Key_S),
               tr("critical, important, moderate, low, impact")}, &TriageActions::chooseSeverity);
    addChoice({QStringLiteral("queue.label"), tr("Label…"), section, Glyph::Label, QKeySequence(Qt::Key_L), tr("tag")},
              &TriageActions::chooseLabel);
    add({QStringLiteral("queue.comment"), tr("Comment"), section, Glyph::Comment, QKeySequence(Qt::Key_C), tr("note")}, &QueuePage::comment);
    add({QStringLiteral("queue.edit"), tr("Edit"), section, Glyph::Edit, QKeySequence(Qt::Key_E)}, &QueuePage::edit);
    add({QStringLiteral("queue.reopen"), tr("Reopen"), section, Glyph::Undo, QKeySequence(Qt::Key_R)}, &QueuePage::reopen);
    add({QStringLiteral("queue.score"), tr("CVSS calculator"), section, Glyph::Score, QKeySequence(Qt::Key_V), tr("vector, rate")}, &QueuePage::score);
    addMoves();
}

void QueuePage::addMoves()
{
    const QString section = tr("Queue");
    add({QStringLiteral("queue.next"), tr("Next report"), section, Glyph::SortDown, QKeySequence(Qt::Key_J)}, &QueuePage::next);
    add({QStringLiteral("queue.previous"), tr("Previous report"), section, Glyph::SortUp, QKeySequence(Qt::Key_K)}, &QueuePage::previous);
    add({QStringLiteral("queue.mark"), tr("Select"), section, Glyph::Check, QKeySequence(Qt::Key_X)}, &QueuePage::mark);
    add({QStringLiteral("queue.markNext"), tr("Select and go on"), section, Glyph::Check, QKeySequence(Qt::SHIFT | Qt::Key_J)}, &QueuePage::markAndNext);
    add({QStringLiteral("queue.markAll"), tr("Select all"), section, Glyph::Check, QKeySequence::SelectAll}, &QueuePage::markAll);
    add({QStringLiteral("queue.clearMarks"), tr("Clear the selection"), section, Glyph::Close, QKeySequence(Qt::Key_Escape)}, &QueuePage::clearMarks);
    add({QStringLiteral("queue.filter"), tr("Filter the queue"), section, Glyph::Search, QKeySequence(Qt::Key_Slash), tr("search, find"), true},
        &QueuePage::focusFilter);
    add({QStringLiteral("queue.preview"), tr("Show or hide the preview"), section, Glyph::Preview, QKeySequence(Qt::Key_P)}, &QueuePage::togglePreview);
    add({QStringLiteral("queue.density"), tr("Compact or normal rows"), section, Glyph::Density, {}}, &QueuePage::toggleDensity);
    add({QStringLiteral("queue.columns"), tr("Choose columns…"), section, Glyph::Columns, {}}, &QueuePage::chooseColumns);
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
    setRequest(m_views->views().first().request);
}

void QueuePage::setRequest(const QueueRequest& request)
{
    {
        const QSignalBlocker quiet(m_view->horizontalHeader());
        m_view->horizontalHeader()->setSortIndicator(QueueModel::columnOf(request.sort), request.order);
    }
    m_model->setRequest(request);
    // Not silenced: the field's own clear button follows the same signal. onFilterEdited() knows the question is asked.
    m_filter->setText(request.query);
}

void QueuePage::onFilterEdited(const QString& text)
{
    QueueRequest request = m_model->request();
    if (request.query == text)
        return;
    request.query = text;
    m_model->setRequest(request);
}

void QueuePage::onStateChanged()
{
    m_views->setCurrent(m_model->request());
    const bool failed = m_model->state() == QueueModel::State::Failed;
    const bool isMistake = failed && m_model->error()->code.word().startsWith(QLatin1String("query."));
    m_filter->setMistake(isMistake ? std::optional(m_model->error()->place.toInt()) : std::nullopt);
    m_mistake->setVisible(isMistake);
    if (isMistake)
        m_mistake->setText(TriageWords::error(*m_model->error()));
    if (m_model->state() == QueueModel::State::Loading && m_model->rowCount() == 0)
        m_skeleton->start();
    else
        m_skeleton->stop();
    if (failed && !isMistake)
        m_empty->present(Glyph::Alert, tr("The queue can't be read"),
                         TriageWords::error(*m_model->error()) + QLatin1Char(' ') + tr("Your reports and unsent changes are kept."), tr("Try again"));
    else if (m_model->state() == QueueModel::State::Ready && m_model->rowCount() == 0)
        showEmpty();
    const bool instead = (failed && !isMistake) || (m_model->state() == QueueModel::State::Ready && m_model->rowCount() == 0);
    m_stack->setCurrentIndex(instead ? 1 : 0);
    if (m_model->rowCount() == 0)
        m_preview->setReport({});
    updateCount();
}

void QueuePage::showEmpty()
{
    if (m_model->request().query.isEmpty())
        m_empty->present(Glyph::Queue, tr("No reports yet"),
                         tr("Reports from public sources and from people appear here. Import CVE, NVD, OSV, GitHub, KEV or EPSS files, "
                            "or drop them on this window."), tr("Import files…"));
    else if (m_model->request() == m_views->views().first().request)
        m_empty->present(Glyph::Done, tr("Nothing is waiting"), tr("No report is open. New ones appear here by themselves."),
                         tr("Import files…"));
    else
        m_empty->present(Glyph::Search, tr("No report fits this filter"), tr("Try fewer words, or take a part of the filter away."), tr("Clear the filter"));
}

void QueuePage::onEmptyAction()
{
    if (m_model->state() == QueueModel::State::Failed)
        m_model->setRequest(m_model->request());
    else if (m_model->request().query.isEmpty() || m_model->request() == m_views->views().first().request)
        Q_EMIT importRequested();
    else
        m_filter->clear();
}

void QueuePage::updateCount()
{
    if (m_model->state() == QueueModel::State::Ready && m_model->isComplete())
        m_count->setText(tr("%Ln reports", nullptr, m_model->rowCount()));
    else if (m_model->state() == QueueModel::State::Loading)
        m_count->clear();
}

void QueuePage::onLineChanged()
{
    m_preview->setReport(current());
}

std::optional<RecordId> QueuePage::current() const
{
    const int line = m_view->currentLine();
    return line >= 0 && line < m_model->rowCount() ? m_model->row(line).id : std::nullopt;
}

QList<TriageActions::Target> QueuePage::targets() const
{
    QList<TriageActions::Target> targets;
    const QList<QueueRow> rows = m_model->chosen(m_view->currentLine());
    for (const QueueRow& row : rows)
        targets.append({*row.id, row.ident});
    return targets;
}

void QueuePage::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void QueuePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePage::next()
{
    m_view->step(1);
}

void QueuePage::previous()
{
    m_view->step(-1);
}

void QueuePage::mark()
{
    m_view->toggleMark();
}

void QueuePage::markAndNext()
{
    m_view->toggleMark();
    m_view->step(1);
}

void QueuePage::markAll()
{
    m_model->markAll();
}

void QueuePage::clearMarks()
{
    m_model->clearMarks();
}

void QueuePage::open()
{
    if (const std::optional<RecordId> id = current())
        Q_EMIT openRequested(*id);
}

void QueuePage::comment()
{
    if (const std::optional<RecordId> id = current())
        Q_EMIT commentRequested(*id);
}

void QueuePage::edit()
{
    if (const std::optional<RecordId> id = current())
        Q_EMIT editRequested(*id);
}

void QueuePage::assignToMe()
{
    m_parts.actions.assignToMe(targets());
}

void QueuePage::score()
{
    const QList<TriageActions::Target> chosen = targets();
    if (!chosen.isEmpty())
        m_parts.actions.score(chosen.first(), window());
}

void QueuePage::reopen()
{
    m_parts.actions.reopen(targets());
}

void QueuePage::togglePreview()
{
    m_isPreviewWanted = m_preview->isHidden();
    m_preview->setVisible(m_isPreviewWanted);
}

void QueuePage::toggleDensity()
{
    m_view->setCompact(!m_view->isCompact());
}

void QueuePage::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_view->fillColumnMenu(*menu);
    menu->addSeparator();
    menu->addAction(m_parts.catalogue.action(QStringLiteral("queue.density")));
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

QVariantMap QueuePage::saveLayout() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()},
            {QStringLiteral("columns"), m_view->saveColumns()},
            {QStringLiteral("compact"), m_view->isCompact()},
            {QStringLiteral("preview"), m_isPreviewWanted},
            {QStringLiteral("views"), m_views->saveOwn()}};
}

void QueuePage::restoreLayout(const QVariantMap& layout)
{
    if (m_splitter->restoreState(layout.value(QStringLiteral("splitter")).toByteArray()))
        m_isArranged = true;
    m_view->restoreColumns(layout.value(QStringLiteral("columns")).toByteArray());
    m_view->setCompact(layout.value(QStringLiteral("compact")).toBool());
    m_isPreviewWanted = layout.value(QStringLiteral("preview"), true).toBool();
    m_preview->setVisible(m_hasRoom && m_isPreviewWanted);
    m_views->restoreOwn(layout.value(QStringLiteral("views")).toList());
}

} // namespace firebreak::ui
