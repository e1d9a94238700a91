// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/sla/WorkCalendar.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace firebreak {

/// The moments before a lift, in the order in which they usually come (D2).
enum class LiftMoment : quint8 {
    Freeze = 1,      ///< the text is final: one business day before (R125)
    Translation,     ///< the translation of the frozen text is due: 24 h before (R122)
    PreAnnouncement, ///< key stakeholders are told: 24 h before (R121)
    PortalOpens,     ///< the text may move to the portal: 24 h before at the earliest (R126)
    Lift,
};

/// `freeze`, `translation`, `pre-announcement`, `portal-opens`, `lift`.
[[nodiscard]] QLatin1String toWord(LiftMoment moment);

/// Why a moment can't be worked at as it is computed.
enum class PlanCollision : quint8 {
    Weekend = 1,
    Holiday,
    Shutdown,
    OutsideHours,      ///< a business day, but nobody is at work then in the incident's zone
    Blackout,          ///< a black-out date (R104)
    NoTimeToTranslate, ///< the text freezes only when its translation is due, or later
    Past,              ///< it was over before the plan was asked for
};

/// `weekend`, `holiday`, `shutdown`, `outside-hours`, `blackout`, `no-time-to-translate`, `past`.
[[nodiscard]] QLatin1String toWord(PlanCollision collision);

/// Days on which nothing is released, both included.
struct BlackoutSpan
{
    QDate from;
    QDate to;
    QString name;

    friend bool operator==(const BlackoutSpan&, const BlackoutSpan&) = default;
};

/// One moment of the plan.
struct LiftPlanStep
{
    LiftMoment moment;
    Instant at;                      ///< as the rule has it
    QList<PlanCollision> collisions; ///< why that is no moment to work at
    QStringList names;               ///< of holidays and black-outs that it falls on
    std::optional<Instant>
        proposed; ///< the earlier working moment; none without a collision, or when it is too late

    /// When to do it: at the proposed moment where there is one.
    [[nodiscard]] Instant plannedAt() const { return proposed.value_or(at); }
    friend bool operator==(const LiftPlanStep&, const LiftPlanStep&) = default;
};

/// What a plan is computed from.
struct LiftPlanTerms
{
    Instant lift;
    bool isEmbargoed = true;   ///< the pre-announcement and the portal's window are of embargoes alone
    bool isTranslated = false; ///< whether a translation is planned
    QList<BlackoutSpan> blackouts;
    std::optional<Instant> freeze = {}; ///< by the organisation's own clock; none: one business day before
};

/// The moments before a lift or release, computed in the incident's own calendar and zone, with what collides
/// and the earlier working moment instead (D2). Pure; in order of time as planned.
[[nodiscard]] QList<LiftPlanStep> liftPlan(const LiftPlanTerms& terms, const WorkCalendar& calendar,
                                           Instant now);

/// The last moment at or before `at` at which the organisation works and no black-out reigns.
[[nodiscard]] Instant workingMomentBefore(Instant at, const WorkCalendar& calendar,
                                          const QList<BlackoutSpan>& blackouts);

} // namespace firebreak
