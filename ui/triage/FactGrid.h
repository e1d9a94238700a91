// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/Theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace firebreak::ui {

/// Labels and read-only values in two aligned columns. A fact without a value takes no room.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(const Theme& theme, QWidget* parent = nullptr);

    /// Returns the fact's number.
    int addFact(const QString& label);
    void setFact(int fact, const QString& text, const QString& toolTip = {});
    /// A fact that is a moment, kept up to date as every TimeLabel.
    int addTime(const QString& label, const Clock& clock);
    void setTime(int fact, std::optional<Instant> time);

private:
    int add(const QString& label, QLabel* value);

    const Theme& m_theme;
    QGridLayout* m_grid;
    QList<std::pair<QLabel*, QLabel*>> m_facts;
};

} // namespace firebreak::ui
