// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QLabel>

#include <optional>

namespace firebreak::ui {

/// A moment as "3 h ago · 22 Nov 2026, 10:15", kept true each minute; the zone and UTC are in the tool tip.
class TimeLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TimeLabel(const Clock& clock, QWidget* parent = nullptr);
    void setTime(std::optional<Instant> time);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void refresh();

    const Clock& m_clock;
    std::optional<Instant> m_time;
};

} // namespace firebreak::ui
