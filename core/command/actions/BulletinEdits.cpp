// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/actions/BulletinEdits.h"

#include "core/base/TextMerge.h"
#include "core/command/CommandError.h"
#include "core/command/kinds/BulletinCase.h"
#include "core/command/kinds/EmbargoCase.h"
#include "core/flaw/Flaw.h"
#include "core/incident/Incident.h"

#include <algorithm>

namespace firebreak::rules {
namespace {

using namespace std::chrono_literals;

constexpr auto PortalWindow = 24h; // R126

Result<Bulletin> read(const ActionScope& scope)
{
    return Bulletin::fromJson(scope.target().body);
}

Result<void> keep(ActionScope& scope, const Bulletin& bulletin)
{
    scope.body() = bulletin.toJson();
    return {};
}

/// A bulletin whose text may still change.
Result<Bulletin> open(const ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (bulletin && bulletin->frozen)
        return failure(check::BulletinEditedAfterFreeze.code, QStringLiteral("sections"));
    return bulletin;
}

BulletinSection* sectionOf(Bulletin& bulletin, const QString& key)
{
    const auto it = std::find_if(bulletin.text.sections.begin(), bulletin.text.sections.end(),
                                 [&key](const BulletinSection& section) { return section.key == key; });
    return it == bulletin.text.sections.end() ? nullptr : &*it;
}

Error unknownSection(const QString& key)
{
    return {error::ValueInvalid, QStringLiteral("section"), {key}};
}

TextMark mark(const ActionScope& scope, const Bulletin& bulletin)
{
    return {scope.at(), scope.actor().person, bulletin.hash()};
}

/// Whether the same was recorded of this very text before; then there is nothing to do.
bool isMarked(const std::optional<TextMark>& mark, const Bulletin& bulletin)
{
    return mark && mark->hash == bulletin.hash();
}

/// What a bulletin starts by collecting, as far as the incident knows it (R123).
void collect(Bulletin& bulletin, const Record& incident, const CaseView& view)
{
    for (const auto& flaw : view.values<Flaw>(incident.id, RecordKind::Flaw)) {
        if (!flaw.value.cveId.isEmpty())
            bulletin.cveIds.append(flaw.value.cveId);
    }
    bulletin.incidentTicket = incident.id.toText();
    const std::optional<Embargo> embargo = embargoOf(incident);
    const std::optional<Incident> known = CaseView::read<Incident>(incident);
    if (embargo && embargo->agreedLift)
        bulletin.liftAt = ZonedMoment{embargo->agreedLift->at, embargo->agreedLift->zone};
    else if (known && known->release)
        bulletin.liftAt = ZonedMoment{known->release->at, known->release->zone};
    if (const auto lead = RecordId::fromText(incident.body.value(QLatin1String("leadAnalyst")).toString()))
        bulletin.mainAnalyst = *lead;
}

} // namespace

Result<void> startBulletin(ActionScope& scope)
{
    const RecordId templateId = *scope.id(QLatin1String("template"));
    const RecordId incidentId = *scope.id(QLatin1String("incident"));
    const std::optional<Record> templateRecord = scope.record(templateId);
    const std::optional<Record> incident = scope.record(incidentId);
    const std::optional<Template> made =
        templateRecord ? CaseView::read<Template>(*templateRecord) : std::nullopt;
    if (!made || !incident)
        return failure(error::ReferenceAbsent, QStringLiteral("template"));
    QJsonObject body = scope.body(); // who made it, and when
    body[QLatin1String("incident")] = incidentId.toText();
    body[QLatin1String("title")] = scope.text(QLatin1String("title"));
    Result<Bulletin> bulletin = Bulletin::fromJson(body);
    if (!bulletin)
        return failure(bulletin.error());
    bulletin->kind = made->kind;
    bulletin->text.sections = made->sections;
    bulletin->owner = scope.actor().person;
    bulletin->madeFrom = templateId;
    bulletin->templateVersion = made->version;
    collect(*bulletin, *incident, scope.view());
    if (const std::optional<Instant> freeze = freezeOf(*incident, scope.view()))
        bulletin->schedule = made->schedule(*freeze);
    return keep(scope, *bulletin);
}

Result<void> writeSection(ActionScope& scope)
{
    Result<Bulletin> bulletin = open(scope);
    if (!bulletin)
        return failure(bulletin.error());
    const QString key = scope.text(QLatin1String("section"));
    BulletinSection* section = sectionOf(*bulletin, key);
    if (!section)
        return failure(unknownSection(key));
    const QString from = scope.text(QLatin1String("from"));
    QString to = scope.text(QLatin1String("to"));
    if (section->text != from && section->text != to) {
        const auto merged = mergeText(from, to, section->text);
        if (!merged)
            return failure(error::ConflictField, QStringLiteral("sections/") + key, {section->text});
        to = *merged;
    }
    section->text = to;
    if (scope.has(QLatin1String("heading")))
        section->heading = scope.text(QLatin1String("heading"));
    return keep(scope, *bulletin);
}

Result<void> addSection(ActionScope& scope)
{
    Result<Bulletin> bulletin = open(scope);
    if (!bulletin)
        return failure(bulletin.error());
    const Result<BulletinSection> section =
        BulletinSection::fromJson({{QStringLiteral("key"), scope.text(QLatin1String("section"))},
                                   {QStringLiteral("heading"), scope.text(QLatin1String("heading"))}});
    if (!section)
        return failure(unknownSection(scope.text(QLatin1String("section"))));
    if (!sectionOf(*bulletin, section->key))
        bulletin->text.sections.append(*section);
    return keep(scope, *bulletin);
}

Result<void> removeSection(ActionScope& scope)
{
    Result<Bulletin> bulletin = open(scope);
    if (!bulletin)
        return failure(bulletin.error());
    bulletin->text.sections.removeIf([key = scope.text(QLatin1String("section"))](
                                         const BulletinSection& section) { return section.key == key; });
    return keep(scope, *bulletin);
}

Result<void> suggest(ActionScope& scope)
{
    Result<Bulletin> bulletin = open(scope);
    if (!bulletin)
        return failure(bulletin.error());
    Suggestion suggestion{scope.text(QLatin1String("suggestion")),
                          scope.text(QLatin1String("section")),
                          scope.text(QLatin1String("from")),
                          scope.text(QLatin1String("to")),
                          scope.text(QLatin1String("reason")),
                          scope.actor().person,
                          scope.at(),
                          {}};
    const BulletinSection* section = sectionOf(*bulletin, suggestion.section);
    if (!section)
        return failure(unknownSection(suggestion.section));
    const bool isTaken = std::any_of(bulletin->suggestions.cbegin(), bulletin->suggestions.cend(),
                                     [&](const Suggestion& earlier) { return earlier.id == suggestion.id; });
    if (isTaken)
        return failure(error::IdTaken, QStringLiteral("suggestion"), {suggestion.id});
    if (const Result<QString> fits = suggestion.applyTo(section->text); !fits)
        return failure(fits.error());
    bulletin->suggestions.append(suggestion);
    return keep(scope, *bulletin);
}

Result<void> decideSuggestion(ActionScope& scope)
{
    Result<Bulletin> bulletin = open(scope);
    if (!bulletin)
        return failure(bulletin.error());
    const QString id = scope.text(QLatin1String("suggestion"));
    const auto it = std::find_if(bulletin->suggestions.begin(), bulletin->suggestions.end(),
                                 [&id](const Suggestion& suggestion) { return suggestion.id == id; });
    if (it == bulletin->suggestions.end())
        return failure(error::ValueInvalid, QStringLiteral("suggestion"), {id});
    if (!it->isOpen())
        return failure(error::ConflictField, QStringLiteral("suggestions"), {id});
    const SuggestionDecision decision{scope.flag(QLatin1String("accepted")), scope.actor().person, scope.at(),
                                      scope.text(QLatin1String("reason"))};
    if (!decision.isAccepted && decision.reason.isEmpty())
        return failure(error::ReasonMissing, QStringLiteral("reason"));
    if (decision.isAccepted) {
        BulletinSection* section = sectionOf(*bulletin, it->section);
        if (!section)
            return failure(unknownSection(it->section));
        Result<QString> text = it->applyTo(section->text);
        if (!text)
            return failure(text.error());
        section->text = *std::move(text);
    }
    it->decision = decision;
    return keep(scope, *bulletin);
}

Result<void> freezeBulletin(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (!bulletin->frozen)
        bulletin->frozen = mark(scope, *bulletin);
    return keep(scope, *bulletin);
}

Result<void> thawBulletin(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (bulletin->published)
        return failure(check::BulletinEditedAfterFreeze.code, QStringLiteral("published"));
    bulletin->frozen.reset();
    return keep(scope, *bulletin);
}

Result<void> reviewBulletin(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (!isMarked(bulletin->reviewed, *bulletin))
        bulletin->reviewed = mark(scope, *bulletin);
    return keep(scope, *bulletin);
}

Result<void> moveToPortal(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (!isMarked(bulletin->reviewed, *bulletin))
        return failure(check::BulletinPortalUnreviewed.code, QStringLiteral("reviewed"));
    const BulletinFacts facts = bulletinFacts(scope.target(), *bulletin, scope.view());
    if (facts.isEmbargoed && (!facts.lift || scope.at() < *facts.lift - PortalWindow))
        return failure(check::BulletinPortalEarly.code, QStringLiteral("movedToPortal"),
                       {facts.lift ? toText(*facts.lift - PortalWindow) : QString()});
    if (!isMarked(bulletin->movedToPortal, *bulletin))
        bulletin->movedToPortal = mark(scope, *bulletin);
    return keep(scope, *bulletin);
}

Result<void> signOffBulletin(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    const SignOffParty party = *signOffPartyFromWord(scope.text(QLatin1String("party")));
    if (!scope.actor().person || !canSignFor(scope.actor().roles, party))
        return failure(error::NotPermitted, QStringLiteral("bulletin.sign-off"), {toWord(party)});
    for (const SignOffSlot& slot : std::as_const(bulletin->schedule)) {
        if (slot.party == party && slot.person && *slot.person != *scope.actor().person)
            return failure(error::NotPermitted, QStringLiteral("bulletin.sign-off"), {slot.person->toText()});
    }
    if (bulletin->isSignedBy(party))
        return {};
    bulletin->signOffs.append({party, *scope.actor().person, scope.at(), bulletin->hash()});
    return keep(scope, *bulletin);
}

Result<void> instructBulletin(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (!scope.actor().person)
        return failure(error::NotPermitted, QStringLiteral("bulletin.instruct")); // a person answers for it
    if (!isMarked(bulletin->instruction, *bulletin))
        bulletin->instruction = mark(scope, *bulletin);
    return keep(scope, *bulletin);
}

Result<void> publishBulletin(ActionScope& scope)
{
    Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (bulletin->published)
        return {};
    const BulletinFacts facts = bulletinFacts(scope.target(), *bulletin, scope.view());
    const QList<Finding> findings = checkPublication(scope.target().id, *bulletin, facts);
    for (const Finding& finding : findings) {
        if (finding.blocks())
            return failure(finding.check->code, finding.place, finding.details);
    }
    const TextMark published = mark(scope, *bulletin);
    bulletin->published = published;
    const QList<Record> translations = scope.children(RecordKind::Translation);
    for (Record record : translations) {
        std::optional<Translation> translation = CaseView::read<Translation>(record);
        if (!translation || !translation->isFinalOf(bulletin->text))
            continue;
        translation->posted = published;
        record.body = translation->toJson();
        scope.put(record);
    }
    return keep(scope, *bulletin);
}

Result<void> copyToFlaw(ActionScope& scope)
{
    const Result<Bulletin> bulletin = read(scope);
    if (!bulletin)
        return failure(bulletin.error());
    if (!bulletin->frozen)
        return failure(check::BulletinNotFrozen.code, QStringLiteral("frozen"));
    std::optional<Record> flaw = scope.record(*scope.id(QLatin1String("flaw")));
    if (!flaw || flaw->body.value(QLatin1String("incident")).toString() != bulletin->incident.toText())
        return failure(error::ReferenceAbsent, QStringLiteral("flaw"));
    const std::pair<QLatin1String, const char*> pairs[] = {{section::ExecutiveSummary, "docText"},
                                                           {section::Mitigation, "mitigation"}};
    for (const auto& [key, field] : pairs) {
        if (const BulletinSection* section = bulletin->text.find(key); section && !section->text.isEmpty())
            flaw->body[QLatin1String(field)] = section->text;
    }
    scope.put(*flaw);
    return {};
}

} // namespace firebreak::rules
