// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/ClockCondition.h"
#include "core/sla/ClockDuration.h"

#include <QList>

namespace firebreak {

/// A day on which a deadline must not end; it moves to the nearest allowed moment (later, or earlier when the
/// rule says so), keeping its time of day.
enum class EndingBar : quint8 { Friday, Weekend, Holiday, Shutdown };

/// One line of a policy: for what, from when, how long. Rules with one id are asked in the policy's order,
/// and the first whose conditions hold decides; one that excludes stops the search with no deadline.
///
/// JSON: `id` (the clock), `source` (what prescribes it, such as "S1" or "CRA Art. 14(2)(a)"), `when`
/// (conditions), `excluded` (true: nothing is due), `start` (`{"of": [moments], "pick": "earliest" (default)
/// or "latest"}`), `duration`, `calendar` (a name in the policy), `notEndingOn` (words of EndingBar), `shift`
/// ("later", "earlier"), `endOfDay` (true: due when that day closes), `stoppedBy` (moments that fulfil it;
/// the earliest counts).
struct ClockRule
{
    enum class Pick : quint8 { Earliest, Latest };

    QString id;
    QString source;
    QList<ClockCondition> when;
    bool isExcluded = false;
    QStringList startOf;
    Pick pick = Pick::Earliest;
    ClockDuration duration = ClockDuration::hours(0);
    QString calendar;
    QList<EndingBar> notEndingOn;
    bool shiftsEarlier = false;
    bool endsWithDay = false;
    QStringList stoppedBy;

    /// Fails with the codes of SlaError.h; place is a JSON pointer within the rule.
    [[nodiscard]] static Result<ClockRule> fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool appliesTo(const ClockFacts& facts) const;
};

} // namespace firebreak
