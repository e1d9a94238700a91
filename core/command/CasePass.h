// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseClocks.h"
#include "core/identity/Finding.h"
#include "core/identity/WorkflowStatus.h"

namespace firebreak {

/// What the whole of the rules says of one record at one moment.
struct CaseStanding
{
    QString state;              ///< the word of a flaw's or an incident's state; empty for other kinds
    QList<Requirement> missing; ///< for the next state
    QList<Finding> findings;
    QList<CaseDeadline> deadlines;
};

/// One pass of the rules over many records, as after a change of the plan: each record's standing, computed anew. What
/// the records share, the plan and its clocks, is read once for a stretch of them. Bound to the state, which must
/// outlive it; one thread.
class CasePass
{
public:
    CasePass(const StateView& state, Instant now);
    /// With clocks of somebody's choice in place of the organisation's.
    CasePass(const StateView& state, Instant now, SlaPolicy clocks);

    [[nodiscard]] CaseStanding of(const Record& record);
    /// Its deadlines alone.
    [[nodiscard]] QList<CaseDeadline> deadlinesOf(const Record& record);
    [[nodiscard]] const SlaPolicy& clocks() const { return m_clocks; }
    /// The view for the next record; a new one now and then, since a view keeps every record that it was asked for.
    [[nodiscard]] const CaseView& view();

private:
    const StateView& m_state;
    Instant m_now;
    SlaPolicy m_clocks;
    std::optional<CaseView> m_view;
    int m_uses = 0;
};

} // namespace firebreak
