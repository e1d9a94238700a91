// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ActionCatalogue.h"

#include <QWidget>

class QLabel;

namespace firebreak::ui {

/// Shown while reports are marked: how many, and what can be done with them all.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    /// `actions`: ids in the catalogue, shown as buttons in that order.
    SelectionBar(const Theme& theme, const ActionCatalogue& catalogue, const QStringList& actions, QWidget* parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_count;
};

} // namespace firebreak::ui
