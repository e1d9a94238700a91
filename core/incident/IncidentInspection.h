// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/IncidentChecks.h"

namespace firebreak {

/// Collects the findings of one incident; what checkIncident() and phaseFindings() are made of.
class IncidentInspection
{
public:
    IncidentInspection(const Incident& incident, const IncidentSurroundings& surroundings);

    void declaration();
    void notices();
    void sharing();
    void notice(const StakeholderNotice& notice);
    /// Where embargoed content of the incident is kept or discussed (R60).
    void tools();
    /// Neither embargoed nor public (R52), or embargoed without the justification it takes (R58).
    void embargo();
    /// Commander, program manager and lead analyst, when the incident needs them.
    void roles();
    /// That those who are named have the role for it.
    void posts();
    void steps(IncidentPhase phase);
    void triage();
    void assessment();
    void remediation();
    void closure();
    void deliverables(IncidentPhase phase);
    void audiences(IncidentPhase phase);

    void find(const Check& check, const char* place, QStringList details = {});
    void findAt(const Check& check, const RecordId& record, const char* place, QStringList details = {});
    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    /// What the assessment asks of each flaw (R84), and a tracker for each affected offering (R91).
    void flaws();
    void embargoedNotice(const StakeholderNotice& notice, const Audience& audience);
    void reporting();

    const Incident& m_incident;
    const IncidentSurroundings& m_around;
    ClockFacts m_facts;
    QList<Finding> m_findings;
};

} // namespace firebreak
