// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/sla/SlaPolicy.h"

namespace firebreak {

// What is due when, of each record: the facts that an organisation's clocks ask for, gathered from records,
// and the dates that people agreed on. Pure: the same records, policy and moment give the same answer, and
// "what if" is a changed copy of the facts (R97).

/// One thing that clocks run for: a record, or one of several duties that it carries.
struct CaseFacts
{
    RecordId record;
    QString about; ///< which of the record's duties, such as "doc-text" or "cra"; empty: the record itself
    ClockFacts facts;
    QString zone = {}; ///< in which its clocks run: of the agreed lift or release (D2); empty: the policy's
};

/// One thing that is due, or was.
struct CaseDeadline
{
    RecordId record;
    QString about;
    Deadline deadline;
};

/// The organisation's clocks: those of its plan as it counts now, and what ships of every clock that the plan
/// does not define itself, the legal ones among them (R97).
[[nodiscard]] SlaPolicy organisationClocks(const CaseView& view);

/// What the clocks say of the facts, in the zone that these name.
[[nodiscard]] QList<Deadline> deadlinesOf(const CaseFacts& facts, const SlaPolicy& clocks);

/// What clocks may ask of a record; docs/policies.md lists the fields by kind. None for kinds without clocks.
[[nodiscard]] QList<CaseFacts> caseFacts(const Record& record, const CaseView& view);

/// Everything with a date that a record carries: what `clocks` say of its facts (those that wait too), and
/// dates that were agreed on, as clocks without steps: `task` (R111), `milestone.development`,
/// `milestone.testing`, `milestone.release` (R92). None for a removed record.
[[nodiscard]] QList<CaseDeadline> caseDeadlines(const Record& record, const CaseView& view,
                                                const SlaPolicy& clocks);

} // namespace firebreak
