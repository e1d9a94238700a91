// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/BulletinCase.h"

#include "core/command/kinds/EmbargoCase.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/identity/Person.h"

namespace firebreak {
namespace {

void addPerson(BulletinFacts& facts, const std::optional<RecordId>& id, const CaseView& view)
{
    if (!id || facts.people.contains(*id))
        return;
    const std::optional<Person> person = view.value<Person>(*id);
    if (person && person->isActive)
        facts.people[*id] = person->roles;
}

std::optional<Record> flawOf(const Record& incident, const Bulletin& bulletin, const CaseView& view)
{
    const QList<Record> flaws = view.children(incident.id, RecordKind::Flaw);
    for (const Record& flaw : flaws) {
        if (bulletin.cveIds.contains(flaw.body.value(QLatin1String("cveId")).toString()))
            return flaw;
    }
    return flaws.size() == 1 ? std::optional(flaws.first()) : std::nullopt;
}

} // namespace

BulletinFacts bulletinFacts(const Record& record, const Bulletin& bulletin, const CaseView& view)
{
    BulletinFacts facts;
    facts.isEmbargoed = isUnderEmbargo(record);
    if (const std::optional<Record> incident = view.record(bulletin.incident)) {
        if (const std::optional<Embargo> embargo = embargoOf(*incident)) {
            facts.isEmbargoed = facts.isEmbargoed || embargo->isEmbargoed();
            // An early lift was the commander's own doing; at its time it lifts by the instruction alone
            // (D1).
            facts.isInstructed = embargo->lifted || embargo->standingInstruction();
            if (embargo->agreedLift)
                facts.lift = embargo->agreedLift->at;
            if (embargo->lifted)
                facts.lift = embargo->lifted->at;
        }
        facts.freeze = freezeOf(*incident, view);
        facts.isHostedOnly =
            incidentSurroundings(bulletin.incident, view, ProcessRules::of(view)).isHostedOnly;
        if (const std::optional<Record> flaw = flawOf(*incident, bulletin, view)) {
            facts.hasFlaw = true;
            facts.docText = flaw->body.value(QLatin1String("docText")).toString();
            facts.mitigation = flaw->body.value(QLatin1String("mitigation")).toString();
        }
    }
    for (const RecordId& person : bulletin.sharedWith)
        addPerson(facts, person, view);
    addPerson(facts, bulletin.owner, view);
    addPerson(facts, bulletin.mainAnalyst, view);
    for (const auto& translation : view.values<Translation>(record.id, RecordKind::Translation))
        facts.translations.append(translation.value);
    return facts;
}

QList<Finding> bulletinFindings(const Record& record, const CaseView& view)
{
    const std::optional<Bulletin> bulletin = CaseView::read<Bulletin>(record);
    return bulletin ? checkBulletin(record.id, *bulletin, bulletinFacts(record, *bulletin, view))
                    : QList<Finding>();
}

QList<Finding> translationFindings(const Record& record, const CaseView& view)
{
    const std::optional<Translation> translation = CaseView::read<Translation>(record);
    const std::optional<Bulletin> source =
        translation ? view.value<Bulletin>(translation->bulletin) : std::nullopt;
    return source ? checkTranslation(record.id, *translation, *source) : QList<Finding>();
}

} // namespace firebreak
