// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueueView.h"

#include "ui/triage/QueueDelegate.h"
#include "ui/triage/QueueModel.h"
#include "ui/triage/TriageWords.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace firebreak::ui {
namespace {

struct ColumnDefault
{
    int column;
    int width;
    bool hidden;
};
constexpr ColumnDefault Defaults[] = {
    {QueueModel::MarkColumn, 28, false},     {QueueModel::IdentColumn, 120, false},   {QueueModel::SeverityColumn, 0, false},
    {QueueModel::TitleColumn, 280, false},   {QueueModel::ScoreColumn, 54, false},    {QueueModel::EpssColumn, 68, true},
    {QueueModel::OwnerColumn, 130, true},    {QueueModel::SourcesColumn, 150, true},  {QueueModel::StateColumn, 0, true},
    {QueueModel::ReceivedColumn, 92, false}, {QueueModel::UpdatedColumn, 92, true},
};

/// The words of a heading with the mark of a sort behind them.
int headingWidth(const Theme& theme, int column)
{
    return QFontMetrics(theme.font(Theme::Type::Secondary)).horizontalAdvance(QueueModel::columnWords(column)) + 2 * Theme::Space2 + Theme::Space4;
}

/// Room for a GitHub id, which is the longest of the usual ones: an id that is cut names nothing.
int identWidth(const Theme& theme)
{
    return QFontMetrics(theme.font(Theme::Type::MonoSecondary)).horizontalAdvance(QStringLiteral("GHSA-8888-8888-8888")) + 2 * Theme::Space2 + 1;
}

/// The widest chip that a column can hold, in the reader's language.
int chipWidth(const Theme& theme, int column)
{
    QList<Chip> chips;
    if (column == QueueModel::SeverityColumn) {
        for (const Severity severity : {Severity::Low, Severity::Moderate, Severity::Important, Severity::Critical})
            chips.append(TriageWords::severityChip(severity));
    } else if (column == QueueModel::StateColumn) {
        for (const Disposition disposition : {Disposition::NotAffected, Disposition::Rejected, Disposition::Weakness, Disposition::Flaw})
            chips.append(TriageWords::stateChip(disposition, false));
    }
    int width = 0;
    for (const Chip& chip : std::as_const(chips))
        width = std::max(width, chip.size(theme).width() + 2 * Theme::Space2 + 1);
    return width;
}

} // namespace

QueueView::QueueView(const Theme& theme, QueueModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new QueueDelegate(theme, model, this))
    , m_identWidth(identWidth(theme))
{
    setObjectName(QStringLiteral("queueView"));
    setAccessibleName(tr("Triage queue"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerItem);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    QHeaderView* lines = verticalHeader();
    lines->hide();
    lines->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(false);

    QHeaderView* header = horizontalHeader();
    header->setObjectName(QStringLiteral("queueHeader"));
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideNone); // the style elides, with the font it paints with
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setMinimumSectionSize(28);
    header->setSortIndicator(QueueModel::columnOf(model.request().sort), model.request().order);
    setSortingEnabled(true);
    for (const ColumnDefault& one : Defaults) {
        // What the column holds sets its width; a longer heading, as other languages have, widens it.
        setColumnWidth(one.column, one.column == QueueModel::MarkColumn ? one.width : std::max({one.width, headingWidth(theme, one.column), chipWidth(theme, one.column)}));
        if (one.column == QueueModel::IdentColumn)
            setColumnWidth(one.column, std::max(one.width, m_identWidth));
        setColumnHidden(one.column, one.hidden);
    }
    header->setSectionResizeMode(QueueModel::MarkColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(QueueModel::TitleColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == QueueModel::IdentColumn && width > 0 && width < m_identWidth)
            setColumnWidth(column, m_identWidth);
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(&model, &QueueModel::linesAboutToChange, this, &QueueView::onLinesAboutToChange);
    connect(&model, &QueueModel::linesChanged, this, &QueueView::onLinesChanged);
    connect(&model, &QueueModel::stateChanged, this, &QueueView::restoreCurrent);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT openRequested(index.row()); });
}

int QueueView::currentLine() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void QueueView::setCurrentLine(int line)
{
    if (line < 0 || line >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(line, QueueModel::TitleColumn));
}

void QueueView::step(int lines)
{
    if (m_model.rowCount() > 0)
        setCurrentLine(std::clamp(currentLine() + lines, 0, m_model.rowCount() - 1));
}

void QueueView::toggleMark()
{
    const int line = currentLine();
    if (line >= 0)
        m_model.setMarked(line, !m_model.isMarked(m_model.index(line, 0).data(QueueModel::KeyRole).toInt()));
}

void QueueView::setCompact(bool compact)
{
    verticalHeader()->setDefaultSectionSize(compact ? Theme::RowCompact : Theme::RowNormal);
}

bool QueueView::isCompact() const
{
    return verticalHeader()->defaultSectionSize() == Theme::RowCompact;
}

void QueueView::fillColumnMenu(QMenu& menu)
{
    for (const ColumnDefault& one : Defaults) {
        if (one.column == QueueModel::MarkColumn || one.column == QueueModel::TitleColumn)
            continue;
        QAction* action = menu.addAction(QueueModel::columnWords(one.column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(one.column));
        connect(action, &QAction::toggled, this, [this, column = one.column](bool shown) { setColumnHidden(column, !shown); });
    }
}

QByteArray QueueView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void QueueView::restoreColumns(const QByteArray& state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    if (!isColumnHidden(QueueModel::IdentColumn))
        setColumnWidth(QueueModel::IdentColumn, std::max(columnWidth(QueueModel::IdentColumn), m_identWidth));
    // The sort belongs to the saved view, not to the columns.
    horizontalHeader()->setSortIndicator(QueueModel::columnOf(m_model.request().sort), m_model.request().order);
}

QPoint QueueView::popupPoint() const
{
    const QModelIndex at = m_model.index(std::max(0, currentLine()), QueueModel::TitleColumn);
    const QRect cell = visualRect(at);
    return viewport()->mapToGlobal(QPoint(cell.left(), cell.bottom() + 1));
}

int QueueView::visibleLines() const
{
    return std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize());
}

void QueueView::onLinesAboutToChange(bool isSameQuestion)
{
    m_isChanging = true;
    setAutoScroll(false);
    m_anchors.clear();
    const int top = verticalScrollBar()->value();
    m_keepsTop = isSameQuestion && top == 0;
    if (!isSameQuestion)
        return; // another filter or order: only the current report stays, where that puts it
    const auto add = [&](int line) { m_anchors.append({m_model.index(line, 0).data(QueueModel::KeyRole).toInt(), line - top}); };
    const int end = std::min(top + visibleLines(), m_model.rowCount());
    if (const int current = currentLine(); current >= top && current < end)
        add(current);
    else if (m_keepsTop)
        return; // nobody reads here: the newest show
    // The current one may leave the list, as after a disposition; then those around it hold the view.
    for (int line = top; line < end; ++line)
        add(line);
}

void QueueView::onLinesChanged()
{
    m_isChanging = false;
    executeDelayedItemsLayout(); // the scroll bar learns how long the list is now
    setAutoScroll(!m_keepsTop && m_anchors.isEmpty());
    restoreCurrent();
    setAutoScroll(true);
    const auto held = std::find_if(m_anchors.cbegin(), m_anchors.cend(), [this](const Anchor& anchor) { return m_model.lineOf(anchor.key).has_value(); });
    if (m_keepsTop && (m_anchors.isEmpty() || currentLine() < visibleLines()))
        verticalScrollBar()->setValue(0);
    else if (held != m_anchors.cend())
        verticalScrollBar()->setValue(*m_model.lineOf(held->key) - held->below);
    m_anchors.clear();
}

void QueueView::restoreCurrent()
{
    if (m_isChanging || m_model.rowCount() == 0)
        return;
    const std::optional<int> line = m_currentKey ? m_model.lineOf(*m_currentKey) : std::nullopt;
    // A report that has left the list, as after a disposition, leaves its place to the next one.
    if (m_currentKey && !line && !m_model.isComplete())
        return;
    setCurrentLine(line.value_or(std::clamp(m_currentLine, 0, m_model.rowCount() - 1)));
    adoptCurrent(); // the line may have had the focus already, with another report or another number
}

void QueueView::adoptCurrent()
{
    const int line = currentLine();
    const qint32 key = currentIndex().data(QueueModel::KeyRole).toInt();
    m_currentLine = line;
    if (m_currentKey == key)
        return;
    m_currentKey = key;
    Q_EMIT currentLineChanged(line);
}

void QueueView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isChanging && current.isValid())
        adoptCurrent();
}

void QueueView::setHover(int line)
{
    if (line == m_hover)
        return;
    const int before = m_hover;
    m_hover = line;
    m_delegate->setHoverLine(line);
    for (const int changed : {before, line}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

void QueueView::mouseMoveEvent(QMouseEvent* event)
{
    setHover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void QueueView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() == QueueModel::MarkColumn) {
        setCurrentLine(at.row());
        toggleMark();
    }
    QTableView::mouseReleaseEvent(event);
}

void QueueView::leaveEvent(QEvent* event)
{
    setHover(-1);
    QTableView::leaveEvent(event);
}

void QueueView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentLine() >= 0)
            Q_EMIT openRequested(currentLine());
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        setCurrentLine(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
        return;
    }
    // Letters are the catalogue's; the view's own search by typing would walk every line.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentLine() < 0 && m_model.rowCount() > 0)
        setCurrentLine(0);
}

} // namespace firebreak::ui
