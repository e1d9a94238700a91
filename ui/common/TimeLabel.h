// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QLabel>

#include <optional>

namespace firebreak::ui {

/// A moment as "3 h ago · 22 Nov 2026, 10:15"; the zone and UTC are in the tool tip. It has no timer of its own: the
/// window brings all that it shows up to date together, once a minute, by refreshUnder().
class TimeLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TimeLabel(const Clock& clock, QWidget* parent = nullptr);
    /// None: shows `otherwise`. `more` follows the time behind a dot.
    void setTime(std::optional<Instant> time, const QString& more = {}, const QString& otherwise = {});

    static void refreshUnder(const QWidget& place);

private:
    void refresh();

    const Clock& m_clock;
    std::optional<Instant> m_time;
    QString m_more;
    QString m_otherwise;
};

} // namespace firebreak::ui
