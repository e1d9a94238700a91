// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/SignOff.h"

#include "core/base/BodyFields.h"
#include "core/identity/Permission.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

struct PartyRow
{
    SignOffParty party;
    const char* word;
    RoleSet roles;
};

constexpr std::array Parties = {
    PartyRow{SignOffParty::Commander, "commander", {Role::Commander}},
    PartyRow{SignOffParty::Analyst, "analyst", {Role::Analyst, Role::SecurityManager}},
    PartyRow{SignOffParty::ProgramManager, "program-manager", {Role::ProgramManager}},
    PartyRow{SignOffParty::Writer, "writer", {Role::Writer}},
    PartyRow{SignOffParty::Communications, "communications", {Role::Communications}},
    PartyRow{SignOffParty::Legal, "legal", {Role::Legal}},
    PartyRow{SignOffParty::InfoSec, "infosec", {Role::InfoSec}},
    PartyRow{SignOffParty::SecureEngineering, "secure-engineering", {Role::SecureEngineering}},
    PartyRow{SignOffParty::Engineering, "engineering", {Role::Engineer, Role::QualityEngineer}},
};

SignOffParty readParty(BodyReader& reader)
{
    const QLatin1String key("party");
    const QString word = readRequiredText(reader, key);
    const std::optional<SignOffParty> party = signOffPartyFromWord(word);
    if (!party)
        reader.fail(error::BodyFieldValue, key, {word});
    return party.value_or(SignOffParty::Commander);
}

} // namespace

QList<SignOffParty> allSignOffParties()
{
    QList<SignOffParty> all;
    for (const PartyRow& row : Parties)
        all.append(row.party);
    return all;
}

QLatin1String toWord(SignOffParty party)
{
    return QLatin1String(Parties[std::size_t(party) - 1].word);
}

std::optional<SignOffParty> signOffPartyFromWord(QStringView word)
{
    for (const PartyRow& row : Parties) {
        if (word == QLatin1String(row.word))
            return row.party;
    }
    return std::nullopt;
}

bool canSignFor(const QList<Role>& roles, SignOffParty party)
{
    return std::any_of(
        roles.cbegin(), roles.cend(),
        [set = Parties[std::size_t(party) - 1].roles](Role role) { return set.contains(role); });
}

QList<SignOffParty> requiredParties()
{
    return {SignOffParty::Commander, SignOffParty::Analyst, SignOffParty::ProgramManager,
            SignOffParty::Writer};
}

QJsonObject SignOffSlot::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("party"), toWord(party));
    writer.instant(QLatin1String("dueAt"), dueAt);
    writeRecordId(writer, QLatin1String("person"), person);
    return writer.take();
}

Result<SignOffSlot> SignOffSlot::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    SignOffSlot slot{readParty(reader), {}, {}};
    slot.dueAt = readRequiredInstant(reader, QLatin1String("dueAt"));
    slot.person = readRecordId(reader, QLatin1String("person"));
    if (reader.error())
        return failure(*reader.error());
    return slot;
}

QJsonObject SignOff::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("party"), toWord(party));
    writer.text(QLatin1String("by"), by.toText());
    writer.instant(QLatin1String("at"), at);
    writer.text(QLatin1String("hash"), hash);
    return writer.take();
}

Result<SignOff> SignOff::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    SignOff signOff{readParty(reader), readRequiredId(reader, QLatin1String("by")), {}, {}};
    signOff.at = readRequiredInstant(reader, QLatin1String("at"));
    signOff.hash = readRequiredText(reader, QLatin1String("hash"));
    if (reader.error())
        return failure(*reader.error());
    return signOff;
}

} // namespace firebreak
