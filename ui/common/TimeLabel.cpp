// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeLabel.h"

#include "ui/common/TimeText.h"

#include <QTimeZone>

namespace firebreak::ui {

TimeLabel::TimeLabel(const Clock& clock, QWidget* parent)
    : QLabel(parent)
    , m_clock(clock)
{
    setTextFormat(Qt::PlainText);
}

void TimeLabel::setTime(std::optional<Instant> time, const QString& more, const QString& otherwise)
{
    m_time = time;
    m_more = more;
    m_otherwise = otherwise;
    refresh();
}

void TimeLabel::refreshUnder(const QWidget& place)
{
    const QList<TimeLabel*> labels = place.findChildren<TimeLabel*>();
    for (TimeLabel* label : labels)
        label->refresh();
}

void TimeLabel::refresh()
{
    const QString dot = QStringLiteral(" · ");
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString words = m_time ? relativeTime(*m_time, m_clock.now()) + dot + absoluteTime(*m_time, locale(), zone) : m_otherwise;
    const QString text = m_more.isEmpty() ? words : words + dot + m_more;
    if (text == this->text())
        return; // what a person has selected in it stays
    setText(text);
    setToolTip(m_time ? fullTime(*m_time, locale(), zone) : QString());
}

} // namespace firebreak::ui
