// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/Embargo.h"

#include "core/base/BodyFields.h"

#include <algorithm>

namespace firebreak {
namespace {

/// What the parts say together and none of them alone can.
void checkWhole(BodyReader& reader, const Embargo& embargo)
{
    const EmbargoState stated = reader.word(QLatin1String("state"), embargo.state(), &embargoStateFromWord);
    if (stated != embargo.state())
        reader.fail(error::BodyFieldValue, QLatin1String("state"), {toWord(stated)});
    if (embargo.lifted && embargo.lifted->at < embargo.beganAt)
        reader.fail(error::BodyFieldValue, QLatin1String("lifted"), {toText(embargo.lifted->at)});
    const QStringList tasks = embargoClosingTasks();
    for (const StepConclusion& conclusion : embargo.closing) {
        if (!tasks.contains(conclusion.step))
            reader.fail(error::BodyFieldValue, QLatin1String("closing"), {conclusion.step});
    }
}

} // namespace

QJsonObject EmbargoPlace::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("tool"), tool);
    writer.text(QLatin1String("where"), where);
    writer.text(QLatin1String("what"), what);
    return writer.take();
}

Result<EmbargoPlace> EmbargoPlace::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    EmbargoPlace place;
    place.tool = readRequiredText(reader, QLatin1String("tool"));
    place.where = readRequiredText(reader, QLatin1String("where"));
    place.what = reader.text(QLatin1String("what"));
    if (reader.error())
        return failure(*reader.error());
    return place;
}

QStringList embargoClosingTasks()
{
    return {QStringLiteral("disclosure-and-coordination"), QStringLiteral("public-release"),
            QStringLiteral("fix-updates"), QStringLiteral("issue-closeout")};
}

bool Embargo::isMember(const RecordId& person, Instant now) const
{
    return std::any_of(roster.cbegin(), roster.cend(), [&](const RosterEntry& entry) {
        return entry.person == person && entry.isActiveAt(now);
    });
}

QList<RecordId> Embargo::members(Instant now) const
{
    QList<RecordId> people;
    for (const RosterEntry& entry : roster) {
        if (entry.isActiveAt(now) && !people.contains(entry.person))
            people.append(entry.person);
    }
    return people;
}

std::optional<LiftInstruction> Embargo::standingInstruction() const
{
    return instruction && agreedLift && instruction->lift == agreedLift->at ? instruction : std::nullopt;
}

QStringList Embargo::openClosingTasks() const
{
    return openSteps(embargoClosingTasks(), closing);
}

QJsonObject Embargo::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("state"), toWord(state()));
    writer.instant(QLatin1String("beganAt"), beganAt);
    writeRecordId(writer, QLatin1String("begunBy"), begunBy);
    writer.object(QLatin1String("eligibility"), eligibility.toJson());
    writer.text(QLatin1String("justification"), justification);
    if (controlledBy)
        writer.text(QLatin1String("controlledBy"), toWord(*controlledBy));
    writer.child(QLatin1String("agreedLift"), agreedLift);
    writer.list(QLatin1String("advice"), advice);
    writer.list(QLatin1String("roster"), roster);
    writer.list(QLatin1String("consents"), consents);
    writer.list(QLatin1String("places"), places);
    writer.child(QLatin1String("instruction"), instruction);
    writer.child(QLatin1String("leak"), leak);
    writer.child(QLatin1String("lifted"), lifted);
    writer.list(QLatin1String("closing"), closing);
    return writer.take();
}

Result<Embargo> Embargo::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Embargo embargo;
    embargo.beganAt = readRequiredInstant(reader, QLatin1String("beganAt"));
    embargo.begunBy = readRecordId(reader, QLatin1String("begunBy"));
    if (auto eligibility = reader.child<EmbargoEligibility>(QLatin1String("eligibility")))
        embargo.eligibility = *eligibility;
    else
        reader.fail(error::BodyFieldMissing, QLatin1String("eligibility"));
    embargo.justification = reader.text(QLatin1String("justification"));
    if (const QString word = reader.text(QLatin1String("controlledBy")); !word.isEmpty()) {
        embargo.controlledBy = liftControlFromWord(word);
        if (!embargo.controlledBy)
            reader.fail(error::BodyFieldValue, QLatin1String("controlledBy"), {word});
    }
    embargo.agreedLift = reader.child<AgreedLift>(QLatin1String("agreedLift"));
    embargo.advice = reader.list<LiftAdvice>(QLatin1String("advice"));
    embargo.roster = reader.list<RosterEntry>(QLatin1String("roster"));
    embargo.consents = reader.list<DisclosureConsent>(QLatin1String("consents"));
    embargo.places = reader.list<EmbargoPlace>(QLatin1String("places"));
    embargo.instruction = reader.child<LiftInstruction>(QLatin1String("instruction"));
    embargo.leak = reader.child<Leak>(QLatin1String("leak"));
    embargo.lifted = reader.child<Lift>(QLatin1String("lifted"));
    embargo.closing = reader.list<StepConclusion>(QLatin1String("closing"));
    checkWhole(reader, embargo);
    embargo.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return embargo;
}

} // namespace firebreak
