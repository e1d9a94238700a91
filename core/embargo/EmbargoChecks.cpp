// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/EmbargoChecks.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array All = {
    &check::EmbargoPublicTrace,      &check::EmbargoTraceUnanswered, &check::EmbargoAlreadyPublic,
    &check::EmbargoSourcePublic,     &check::EmbargoSourceAmbiguous, &check::EmbargoJustificationMissing,
    &check::EmbargoSeverityLow,      &check::EmbargoRosterGroup,     &check::EmbargoRosterPerson,
    &check::EmbargoRosterTwice,      &check::EmbargoRosterEmpty,     &check::EmbargoToolNotApproved,
    &check::EmbargoControlMissing,   &check::EmbargoLiftMissing,     &check::EmbargoLiftNotTheirs,
    &check::EmbargoLiftUndocumented, &check::EmbargoAdviceMissing,   &check::EmbargoInstructionStale,
    &check::EmbargoLeakOpen,         &check::EmbargoTraceAppeared,
    &check::EmbargoRosterSubset,
};

class Gatherer
{
public:
    Gatherer(const RecordId& record, const Embargo& embargo, const EmbargoFacts& facts)
        : m_record(record), m_embargo(embargo), m_facts(facts)
    {}

    void roster()
    {
        QList<RecordId> seen;
        for (const RosterEntry& entry : m_embargo.roster) {
            if (!entry.isActiveAt(m_facts.now))
                continue;
            const auto roles = m_facts.people.constFind(entry.person);
            if (roles == m_facts.people.cend())
                add(check::EmbargoRosterPerson, "embargo.roster", {entry.person.toText()});
            else if (!canStandFor(*roles, entry.group))
                add(check::EmbargoRosterGroup, "embargo.roster",
                    {toWord(entry.group), entry.person.toText()});
            if (!entry.subset.isEmpty() && !m_facts.subsets.isEmpty() &&
                !m_facts.subsets.contains(entry.subset, Qt::CaseInsensitive))
                add(check::EmbargoRosterSubset, "embargo.roster", {entry.subset});
            if (seen.contains(entry.person))
                add(check::EmbargoRosterTwice, "embargo.roster", {entry.person.toText()});
            seen.append(entry.person);
        }
        if (seen.isEmpty())
            add(check::EmbargoRosterEmpty, "embargo.roster");
    }

    void places()
    {
        for (const EmbargoPlace& place : m_embargo.places) {
            if (!isApprovedTool(place.tool, m_facts.tools))
                add(check::EmbargoToolNotApproved, "embargo.places", {place.tool});
        }
    }

    void date()
    {
        if (!m_embargo.controlledBy)
            add(check::EmbargoControlMissing, "embargo.controlledBy");
        if (m_embargo.advice.isEmpty())
            add(check::EmbargoAdviceMissing, "embargo.advice");
        if (!m_embargo.agreedLift) {
            add(check::EmbargoLiftMissing, "embargo.agreedLift");
            return;
        }
        if (m_embargo.controlledBy && *m_embargo.controlledBy != m_embargo.agreedLift->agreedBy)
            add(check::EmbargoLiftNotTheirs, "embargo.agreedLift",
                {toWord(m_embargo.agreedLift->agreedBy), toWord(*m_embargo.controlledBy)});
        if (m_embargo.agreedLift->reference.isEmpty())
            add(check::EmbargoLiftUndocumented, "embargo.agreedLift");
        if (m_embargo.instruction && !m_embargo.standingInstruction())
            add(check::EmbargoInstructionStale, "embargo.instruction");
    }

    void rest()
    {
        if (m_facts.severity && *m_facts.severity <= Severity::Moderate)
            add(check::EmbargoSeverityLow, "embargo.justification", {toWord(*m_facts.severity)});
        for (const QString& source : m_facts.ambiguousSources)
            add(check::EmbargoSourceAmbiguous, "embargo.eligibility", {source});
        for (const QString& document : m_embargo.leak ? QStringList() : m_facts.publicDocuments)
            add(check::EmbargoTraceAppeared, "embargo.leak", {document});
        if (m_embargo.leak) {
            const QStringList open = m_embargo.leak->openSteps();
            for (const QString& step : open)
                add(check::EmbargoLeakOpen, "embargo.leak", {step});
        }
    }

    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    void add(const Check& check, const char* place, const QStringList& details = {})
    {
        m_findings.append({&check, m_record, QString::fromLatin1(place), details});
    }

    const RecordId& m_record;
    const Embargo& m_embargo;
    const EmbargoFacts& m_facts;
    QList<Finding> m_findings;
};

} // namespace

std::span<const Check* const> embargoChecks()
{
    return All;
}

QList<Finding> checkEmbargo(const RecordId& record, const Embargo& embargo, const EmbargoFacts& facts)
{
    if (!embargo.isEmbargoed())
        return {};
    Gatherer gatherer(record, embargo, facts);
    gatherer.roster();
    gatherer.places();
    gatherer.date();
    gatherer.rest();
    return gatherer.take();
}

} // namespace firebreak
