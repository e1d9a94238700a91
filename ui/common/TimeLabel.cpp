// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeLabel.h"

#include "ui/common/TimeText.h"

#include <QTimeZone>

namespace firebreak::ui {

TimeLabel::TimeLabel(const Clock& clock, QWidget* parent)
    : QLabel(parent)
    , m_clock(clock)
{
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
    startTimer(std::chrono::minutes(1), Qt::VeryCoarseTimer);
}

void TimeLabel::setTime(std::optional<Instant> time)
{
    m_time = time;
    refresh();
}

void TimeLabel::timerEvent(QTimerEvent*)
{
    refresh();
}

void TimeLabel::refresh()
{
    if (!m_time) {
        clear();
        setToolTip({});
        return;
    }
    const QTimeZone zone = QTimeZone::systemTimeZone();
    setText(relativeTime(*m_time, m_clock.now()) + QStringLiteral(" · ") + absoluteTime(*m_time, locale(), zone));
    setToolTip(fullTime(*m_time, locale(), zone));
}

} // namespace firebreak::ui
