// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/EmbargoLifts.h"

#include "core/base/Logging.h"
#include "core/command/Apply.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/server/api/OutcomeLog.h"
#include "core/server/api/StoreView.h"

namespace firebreak::server {

namespace {

/// An embargo is lifted once, so its command has one id, whoever runs it.
CommandId liftOf(const RecordId& incident)
{
    return CommandId(Uuid::fromName("embargo.lift", incident.toText().toLatin1()));
}

bool isDue(const RecordId& incident, const CaseView& view)
{
    const std::optional<Embargo>& embargo = embargoOf(incident, view);
    // The advisories are asked for last: they lie in many records.
    if (!embargo || !embargo->isEmbargoed() || !embargo->standingInstruction() || view.now() < embargo->agreedLift->at)
        return false;
    const std::optional<Instant> at = liftsAt(*embargo, advisoryApprovalOf(incident, view));
    return at && *at <= view.now();
}

} // namespace

Result<QList<RecordId>> EmbargoLifts::due(Store& store, const CaseView& view)
{
    const auto places = store.compartments();
    if (!places)
        return failure(places.error());
    QList<RecordId> incidents;
    for (const QString& word : *places) {
        const Result<Compartment> place = Compartment::fromWord(word);
        const bool isIncidents = place && place->isEmbargo() && !place->isProductSecurityOnly();
        if (isIncidents && isDue(*place->incident(), view))
            incidents.append(*place->incident());
    }
    return incidents;
}

Result<QSet<QString>> EmbargoLifts::lift(Store& store, const QList<RecordId>& incidents, Instant now)
{
    QSet<QString> changed;
    for (const RecordId& incident : incidents) {
        const StoreView view(store);
        if (!isDue(incident, CaseView(view, now))) // another was faster, or a person has changed what was agreed
            continue;
        const Command command{liftOf(incident), now, incident, Act{QStringLiteral("embargo.lift"), {}}};
        const Result<Outcome> outcome = firebreak::apply(view, command, {Actor::system(), now});
        if (view.error())
            return failure(*view.error());
        if (!outcome) {
            const QString code = outcome.error().code.word();
            if (m_refused.value(incident) != code)
                qCWarning(logServer) << "an embargo that is due is not lifted:" << incident.toText() << code;
            m_refused.insert(incident, code);
            continue;
        }
        const auto appended = appendOutcome(store, *outcome, {command.id, {}, now});
        if (!appended)
            return failure(appended.error());
        m_refused.remove(incident);
        changed.unite(*appended);
    }
    return changed;
}

} // namespace firebreak::server
