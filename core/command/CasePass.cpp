// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CasePass.h"

#include "core/command/Findings.h"
#include "core/command/kinds/FlawCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/flaw/Flaw.h"
#include "core/flaw/rule/FlawStatus.h"
#include "core/incident/IncidentStatus.h"

namespace firebreak {
namespace {

constexpr int RecordsPerView = 500;

template <class State> void note(CaseStanding& standing, const WorkflowStatus<State>& status)
{
    standing.state = toWord(status.state);
    standing.missing = status.reasons;
}

} // namespace

CasePass::CasePass(const StateView& state, Instant now)
    : CasePass(state, now, organisationClocks(CaseView(state, now)))
{}

CasePass::CasePass(const StateView& state, Instant now, SlaPolicy clocks)
    : m_state(state)
    , m_now(now)
    , m_clocks(std::move(clocks))
{}

const CaseView& CasePass::view()
{
    if (!m_view || ++m_uses > RecordsPerView) {
        m_view.emplace(m_state, m_now);
        m_uses = 0;
    }
    return *m_view;
}

CaseStanding CasePass::of(const Record& given)
{
    const CaseView& around = view();
    const Record record = around.record(given.id).value_or(given); // the view's own: what it keeps is known to fit
    CaseStanding standing;
    if (record.kind == RecordKind::Flaw) {
        if (const std::optional<Flaw> flaw = CaseView::read<Flaw>(record))
            note(standing, flawStatus(*flaw, flawCase(record, around)));
    } else if (record.kind == RecordKind::Incident) {
        if (const std::optional<Incident> incident = CaseView::read<Incident>(record))
            note(standing,
                 incidentStatus(*incident, incidentSurroundings(record.id, around, ProcessRules::of(around))));
    }
    standing.findings = findings(record, around);
    standing.deadlines = caseDeadlines(record, around, m_clocks);
    return standing;
}

QList<CaseDeadline> CasePass::deadlinesOf(const Record& record)
{
    return caseDeadlines(record, view(), m_clocks);
}

} // namespace firebreak
