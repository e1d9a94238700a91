// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QGridLayout;

namespace firebreak::ui {

/// A small table inside a page: as high as its rows, hairlines between them, text that can be selected. For the sides of
/// a comparison and for lists of some dozens; longer ones show their first rows and a button for the rest.
class CellTable final : public QWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        QString toolTip = {};
        bool isMono = false;
        bool isQuiet = false;
        std::optional<Tone> tone = {};
    };
    using Row = QList<Cell>;

    CellTable(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// `stretch`: the column that takes the room left; -1: all alike.
    void setTable(const QStringList& header, const QList<Row>& rows, int stretch);

    static constexpr qsizetype FirstRows = 12;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeCell(const Cell& cell);

    const Theme& m_theme;
    QGridLayout* m_grid;
    QStringList m_header;
    QList<Row> m_rows;
    int m_stretch = -1;
    bool m_isWhole = false;
};

} // namespace firebreak::ui
