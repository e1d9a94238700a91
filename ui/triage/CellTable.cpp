// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/CellTable.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace firebreak::ui {
namespace {

constexpr int Inset = 6; ///< where the text of the fields above begins

} // namespace

CellTable::CellTable(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(Inset, 0, Inset, 0);
    m_grid->setHorizontalSpacing(Theme::Space4);
    m_grid->setVerticalSpacing(Theme::Space3);
}

void CellTable::setTable(const QStringList& header, const QList<Row>& rows, int stretch)
{
    m_header = header;
    m_rows = rows;
    m_stretch = stretch;
    m_isWhole = rows.size() <= FirstRows + 2;
    build();
}

QWidget* CellTable::makeCell(const Cell& cell)
{
    auto* label = new QLabel(cell.text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setToolTip(cell.toolTip);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (cell.isMono)
        label->setFont(m_theme.font(Theme::Type::MonoSecondary));
    if (cell.tone) {
        QPalette toned = label->palette();
        toned.setColor(QPalette::WindowText, m_theme.colors().tone(*cell.tone).ink);
        label->setPalette(toned);
    } else if (cell.isQuiet) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

void CellTable::build()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int column = 0; column < m_header.size(); ++column) {
        auto* head = new QLabel(m_header[column], this);
        head->setFont(m_theme.font(Theme::Type::Secondary));
        head->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column, m_stretch < 0 ? int(column > 0) : int(column == m_stretch));
        m_grid->setColumnMinimumWidth(column, m_stretch < 0 && column == 0 ? Theme::LabelColumn : 0);
    }
    const qsizetype shown = m_isWhole ? m_rows.size() : FirstRows;
    for (int row = 0; row < shown; ++row) {
        for (int column = 0; column < m_rows[row].size(); ++column)
            m_grid->addWidget(makeCell(m_rows[row][column]), row + 1, column);
    }
    if (!m_isWhole) {
        auto* more = new QPushButton(tr("Show all %Ln", nullptr, int(m_rows.size())), this);
        more->setFlat(true);
        m_grid->addWidget(more, int(shown) + 1, 0, 1, -1, Qt::AlignLeading);
        connect(more, &QPushButton::clicked, this, [this] {
            m_isWhole = true;
            QMetaObject::invokeMethod(this, &CellTable::build, Qt::QueuedConnection);
        });
    }
}

void CellTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        const QRect cell = m_grid->cellRect(row, 0);
        if (cell.isValid())
            painter.fillRect(QRect(Inset, cell.top() - Theme::Space3 / 2 - 1, width() - 2 * Inset, 1), m_theme.colors().hairline);
    }
}

} // namespace firebreak::ui
