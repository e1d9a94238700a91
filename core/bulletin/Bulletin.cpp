// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/Bulletin.h"

#include "core/base/BodyFields.h"

#include <algorithm>

namespace firebreak {
namespace {

void readCollected(BodyReader& reader, Bulletin& bulletin)
{
    bulletin.cveIds = reader.texts(QLatin1String("cveIds"));
    bulletin.incidentTicket = reader.text(QLatin1String("incidentTicket"));
    bulletin.documentationTicket = reader.text(QLatin1String("documentationTicket"));
    bulletin.liftAt = reader.child<ZonedMoment>(QLatin1String("liftAt"));
    bulletin.mainAnalyst = readRecordId(reader, QLatin1String("mainAnalyst"));
}

void readTeam(BodyReader& reader, Bulletin& bulletin)
{
    bulletin.madeFrom = readRecordId(reader, QLatin1String("template"));
    bulletin.templateVersion = int(reader.number(QLatin1String("templateVersion")).value_or(0));
    bulletin.sharedWith = readRecordIds(reader, QLatin1String("sharedWith"));
    bulletin.schedule = reader.list<SignOffSlot>(QLatin1String("schedule"));
    bulletin.signOffs = reader.list<SignOff>(QLatin1String("signOffs"));
}

void readCourse(BodyReader& reader, Bulletin& bulletin)
{
    bulletin.suggestions = reader.list<Suggestion>(QLatin1String("suggestions"));
    bulletin.edits = reader.list<TextMark>(QLatin1String("edits"));
    bulletin.frozen = reader.child<TextMark>(QLatin1String("frozen"));
    bulletin.reviewed = reader.child<TextMark>(QLatin1String("reviewed"));
    bulletin.movedToPortal = reader.child<TextMark>(QLatin1String("movedToPortal"));
    bulletin.instruction = reader.child<TextMark>(QLatin1String("instruction"));
    bulletin.published = reader.child<TextMark>(QLatin1String("published"));
    bulletin.reviews = reader.list<TextReview>(QLatin1String("reviews"));
}

/// What the parts say together and none of them alone can.
void checkWhole(BodyReader& reader, const Bulletin& bulletin)
{
    if (const QString repeated = repeatedKey(bulletin.text.sections); !repeated.isEmpty())
        reader.fail(error::BodyFieldValue, QLatin1String("sections"), {repeated});
    QStringList ids;
    for (const Suggestion& suggestion : bulletin.suggestions) {
        if (ids.contains(suggestion.id))
            reader.fail(error::BodyFieldValue, QLatin1String("suggestions"), {suggestion.id});
        ids.append(suggestion.id);
    }
    QList<SignOffParty> parties;
    for (const SignOffSlot& slot : bulletin.schedule) {
        if (parties.contains(slot.party))
            reader.fail(error::BodyFieldValue, QLatin1String("schedule"), {toWord(slot.party)});
        parties.append(slot.party);
    }
}

} // namespace

QList<SignOff> Bulletin::standingSignOffs() const
{
    const QString now = hash();
    QList<SignOff> standing = signOffs;
    standing.removeIf([&now](const SignOff& signOff) { return signOff.hash != now; });
    return standing;
}

bool Bulletin::isSignedBy(SignOffParty party) const
{
    const QList<SignOff> standing = standingSignOffs();
    return std::any_of(standing.cbegin(), standing.cend(),
                       [party](const SignOff& signOff) { return signOff.party == party; });
}

QList<SignOffParty> Bulletin::openSignOffs() const
{
    const QList<SignOff> standing = standingSignOffs();
    QList<SignOffParty> open;
    for (const SignOffSlot& slot : schedule) {
        const bool isSigned =
            std::any_of(standing.cbegin(), standing.cend(), [&slot](const SignOff& signOff) {
                return signOff.party == slot.party && (!slot.person || signOff.by == *slot.person);
            });
        if (!isSigned)
            open.append(slot.party);
    }
    return open;
}

QList<Suggestion> Bulletin::openSuggestions() const
{
    QList<Suggestion> open = suggestions;
    open.removeIf([](const Suggestion& suggestion) { return !suggestion.isOpen(); });
    return open;
}

QStringList Bulletin::uncollected() const
{
    QStringList missing;
    if (cveIds.isEmpty())
        missing.append(QStringLiteral("cveIds"));
    if (incidentTicket.isEmpty())
        missing.append(QStringLiteral("incidentTicket"));
    if (!liftAt)
        missing.append(QStringLiteral("liftAt"));
    if (!mainAnalyst)
        missing.append(QStringLiteral("mainAnalyst"));
    return missing;
}

QJsonObject Bulletin::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("incident"), incident.toText());
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("title"), text.title);
    writer.list(QLatin1String("sections"), text.sections);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.texts(QLatin1String("cveIds"), cveIds);
    writer.text(QLatin1String("incidentTicket"), incidentTicket);
    writer.text(QLatin1String("documentationTicket"), documentationTicket);
    writer.child(QLatin1String("liftAt"), liftAt);
    writeRecordId(writer, QLatin1String("mainAnalyst"), mainAnalyst);
    writeRecordId(writer, QLatin1String("template"), madeFrom);
    if (templateVersion > 0)
        writer.number(QLatin1String("templateVersion"), templateVersion);
    writeRecordIds(writer, QLatin1String("sharedWith"), sharedWith);
    writer.list(QLatin1String("schedule"), schedule);
    writer.list(QLatin1String("signOffs"), signOffs);
    writer.list(QLatin1String("suggestions"), suggestions);
    writer.list(QLatin1String("edits"), edits);
    writer.child(QLatin1String("frozen"), frozen);
    writer.child(QLatin1String("reviewed"), reviewed);
    writer.child(QLatin1String("movedToPortal"), movedToPortal);
    writer.child(QLatin1String("instruction"), instruction);
    writer.child(QLatin1String("published"), published);
    writer.list(QLatin1String("reviews"), reviews);
    return writer.take();
}

Result<Bulletin> Bulletin::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Bulletin bulletin{readRequiredId(reader, QLatin1String("incident")),
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
    bulletin.kind = reader.word(QLatin1String("kind"), DocumentKind::Bulletin, &documentKindFromWord);
    bulletin.text.title = readRequiredText(reader, QLatin1String("title"));
    bulletin.text.sections = reader.list<BulletinSection>(QLatin1String("sections"));
    bulletin.owner = readRecordId(reader, QLatin1String("owner"));
    readCollected(reader, bulletin);
    readTeam(reader, bulletin);
    readCourse(reader, bulletin);
    checkWhole(reader, bulletin);
    bulletin.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return bulletin;
}

} // namespace firebreak
