// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/FactGrid.h"

#include "ui/common/TimeLabel.h"

#include <QGridLayout>
#include <QLabel>

namespace firebreak::ui {

FactGrid::FactGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Space2);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, 100);
    m_grid->setColumnStretch(1, 1);
}

int FactGrid::addFact(const QString& label)
{
    return add(label, new QLabel(this));
}

int FactGrid::addTime(const QString& label, const Clock& clock)
{
    return add(label, new TimeLabel(clock, this));
}

int FactGrid::add(const QString& label, QLabel* value)
{
    auto* name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    value->setAccessibleName(label);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setMinimumWidth(1); // a word longer than the room is cut, and does not push everything else out of sight
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = int(m_facts.size());
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
    m_facts.emplaceBack(name, value);
    setFact(row, {});
    return row;
}

void FactGrid::setTime(int fact, std::optional<Instant> time)
{
    const auto& [name, value] = m_facts[fact];
    static_cast<TimeLabel*>(value)->setTime(time);
    name->setVisible(time.has_value());
    value->setVisible(time.has_value());
}

void FactGrid::setFact(int fact, const QString& text, const QString& toolTip)
{
    const auto& [name, value] = m_facts[fact];
    value->setText(text);
    value->setToolTip(toolTip);
    name->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

} // namespace firebreak::ui
