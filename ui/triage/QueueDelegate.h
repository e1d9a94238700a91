// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QStyledItemDelegate>

namespace firebreak::ui {

class QueueModel;
struct QueueRow;

/// Paints one cell of the queue straight from the QueueRow: no text is looked up through variants on the way.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const Theme& theme, const QueueModel& model, QObject* parent);

    void setHoverLine(int line) { m_hoverLine = line; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool current) const;
    void paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QueueRow& row) const;
    void paintTitle(QPainter& painter, const QRect& rect, const QueueRow& row, const QStyleOptionViewItem& option) const;
    void paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& ink, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
    const QueueModel& m_model;
    Icons m_icons;
    QFont m_body;
    QFont m_secondary;
    QFont m_mono;
    int m_hoverLine = -1;
};

} // namespace firebreak::ui
