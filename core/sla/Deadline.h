// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak {

/// One step of how a deadline came about, as data; `ui` and the command line make sentences of them.
struct DeadlineStep
{
    enum class Kind : quint8 {
        Rule,       ///< `words`: the rule's source, or its id
        Started,    ///< `at`; `words`: the moment's field
        Added,      ///< `at` after it; `words`: amount and unit, such as "3", "businessDays"
        SkippedDay, ///< `day` was not worked on; `words`: "weekend", "holiday" or "shutdown", and the
                    ///< holiday's name
        Moved,      ///< `at` after it; `words`: the bar it must not end on, such as "friday"
        ToClose,    ///< `at`: the end of that day's work
    };

    Kind kind;
    std::optional<Instant> at;
    std::optional<QDate> day;
    QStringList words;

    friend bool operator==(const DeadlineStep&, const DeadlineStep&) = default;
};

/// What a clock says. Waiting: its start has not happened (no date is made up before); Excluded: the policy
/// asks for nothing; Running: due at `due`; Stopped: fulfilled at `stoppedAt`, in time or late.
struct Deadline
{
    enum class State : quint8 { Waiting, Excluded, Running, Stopped };

    QString clock;  ///< the rules' id
    QString source; ///< what prescribes it
    State state = State::Waiting;
    std::optional<Instant> start;
    std::optional<Instant> due;
    std::optional<Instant> stoppedAt;
    QStringList waitsFor; ///< Waiting: the moments any of which would start it
    QList<DeadlineStep> steps;

    [[nodiscard]] bool isLateAt(Instant now) const
    {
        return due && (stoppedAt ? *stoppedAt > *due : now > *due);
    }
    /// Share of the time that is used up, 0 … 1 and beyond; none without a due date.
    [[nodiscard]] std::optional<double> usedAt(Instant now) const;

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

} // namespace firebreak
