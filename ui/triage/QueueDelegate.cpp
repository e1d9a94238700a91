// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueueDelegate.h"

#include "ui/common/PainterState.h"
#include "ui/common/TabularText.h"
#include "ui/triage/QueueModel.h"
#include "ui/triage/TriageWords.h"

#include <QAbstractItemView>

namespace firebreak::ui {
namespace {

constexpr int CellPadding = Theme::Space2;
constexpr qsizetype LongestText = 400; ///< more is never visible in one cell

} // namespace

QueueDelegate::QueueDelegate(const Theme& theme, const QueueModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_icons(theme)
    , m_body(theme.font(Theme::Type::Body))
    , m_secondary(theme.font(Theme::Type::Secondary))
    , m_mono(theme.font(Theme::Type::MonoSecondary))
{}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, Theme::RowNormal};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState state(*painter);
    const ThemeColors& c = m_theme.colors();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool onSelection = current || m_model.isMarked(index.data(QueueModel::KeyRole).toInt());
    paintBackground(*painter, option, index, current);
    const QueueRow& row = m_model.row(index.row());
    const QRect cell = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const QColor quiet = c.textSecondary;
    switch (index.column()) {
    case QueueModel::MarkColumn:
        paintMark(*painter, option, index, row);
        break;
    case QueueModel::IdentColumn:
        painter->setFont(row.ident.isEmpty() ? m_secondary : m_mono);
        paintText(*painter, cell, index.data().toString(), quiet, option.direction);
        break;
    case QueueModel::SeverityColumn:
        if (row.severity)
            TriageWords::severityChip(row.severity).paint(*painter, cell, m_theme, onSelection, option.direction);
        break;
    case QueueModel::TitleColumn:
        paintTitle(*painter, cell, row, option);
        break;
    case QueueModel::StateColumn:
        TriageWords::stateChip(row.disposition, row.isWithdrawn).paint(*painter, cell, m_theme, onSelection, option.direction);
        break;
    case QueueModel::ScoreColumn:
    case QueueModel::EpssColumn:
        painter->setFont(m_body);
        painter->setPen(c.text);
        drawTabular(*painter, cell, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, index.data().toString());
        break;
    default:
        painter->setFont(m_secondary);
        paintText(*painter, cell, index.data().toString(), quiet, option.direction);
    }
}

void QueueDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                    bool current) const
{
    const ThemeColors& c = m_theme.colors();
    const bool focused = option.state.testFlag(QStyle::State_Active) && option.widget && option.widget->hasFocus();
    const bool marked = m_model.isMarked(index.data(QueueModel::KeyRole).toInt());
    QColor fill = index.row() == m_hoverLine ? c.hover : c.base;
    if (current || marked)
        fill = focused ? c.selection : c.selectionInactive;
    painter.fillRect(option.rect, fill);
    if (current && index.column() == QueueModel::MarkColumn) {
        const QRect bar(0, option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar.translated(option.rect.left(), 0)),
                         focused ? c.accent : c.control);
    }
}

void QueueDelegate::paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const QueueRow& row) const
{
    const bool marked = m_model.isMarked(row.key);
    if (marked || m_model.markCount() > 0 || index.row() == m_hoverLine) {
        QStyleOptionViewItem box = option;
        box.rect = QRect(0, 0, Theme::IconSmall, Theme::IconSmall);
        box.rect.moveCenter(option.rect.center() + QPoint(1, 0));
        box.state = QStyle::State_Enabled | (marked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    } else if (row.isUnsent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colors().accent);
        painter.drawEllipse(QPointF(option.rect.center()) + QPointF(1.5, 0.5), 3, 3);
    }
}

void QueueDelegate::paintTitle(QPainter& painter, const QRect& rect, const QueueRow& row, const QStyleOptionViewItem& option) const
{
    const ThemeColors& c = m_theme.colors();
    QRect rest = rect;
    const auto visual = [&](const QRect& box) { return QStyle::visualRect(option.direction, rect, box); };
    const qreal scale = painter.device()->devicePixelRatio();
    const auto icon = [&](Glyph glyph, const QColor& ink, int left) {
        const QRect box(left, rect.center().y() - 6, 14, 14);
        painter.drawPixmap(visual(box).topLeft(), m_icons.pixmap(glyph, 14, ink, scale));
    };
    if (row.isExploited) {
        icon(Glyph::Exploited, c.tone(Tone::Danger).ink, rest.left());
        rest.setLeft(rest.left() + 14 + Theme::Space1 + 1);
    }
    if (row.comments > 0) {
        painter.setFont(m_secondary);
        const QString count = option.locale.toString(row.comments);
        const int width = painter.fontMetrics().horizontalAdvance(count) + 14 + 3;
        icon(Glyph::Comment, c.textSecondary, rest.right() - width);
        paintText(painter, visual(QRect(rest.right() - width + 17, rect.top(), width - 16, rect.height())), count, c.textSecondary, option.direction);
        rest.setRight(rest.right() - width - Theme::Space2);
    }
    painter.setFont(m_body);
    const bool quiet = row.isWithdrawn || row.disposition.has_value();
    const QString title = row.title.isEmpty() ? tr("No title yet") : row.title;
    paintText(painter, visual(rest), title, quiet || row.title.isEmpty() ? c.textSecondary : c.text, option.direction);
}

void QueueDelegate::paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& ink,
                              Qt::LayoutDirection direction) const
{
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text.left(LongestText), Qt::ElideRight, rect.width());
    // A title keeps the direction of its own language, at the side where the interface begins.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute
                               | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft), shown);
}

} // namespace firebreak::ui
