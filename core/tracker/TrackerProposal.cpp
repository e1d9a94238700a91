// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerProposal.h"

#include "core/base/BodyFields.h"
#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<ProposalKind, 5> Kinds{{"reject", "rescore", "rebut", "add-offering", "timeframe"}};
constexpr EnumWords<TrackerParty, 2> Parties{{"engineering", "product-security"}};
constexpr EnumWords<ProposalState, 3> States{{"open", "accepted", "refused"}};

void checkShape(BodyReader& reader, const TrackerProposal& proposal)
{
    const auto need = [&reader](bool isThere, const char* key) {
        if (!isThere)
            reader.fail(error::BodyFieldMissing, QLatin1String(key));
    };
    switch (proposal.kind) {
    case ProposalKind::Rescore:
        need(proposal.severity || !proposal.vector.isEmpty(), "severity");
        break;
    case ProposalKind::AddOffering:
        need(proposal.stream.has_value(), "stream");
        break;
    case ProposalKind::Timeframe:
        need(!proposal.milestone.isEmpty(), "milestone");
        need(proposal.due.has_value(), "due");
        break;
    case ProposalKind::Reject:
    case ProposalKind::Rebut:
        break;
    }
    if (!proposal.isNegotiated() && proposal.party != TrackerParty::Engineering)
        reader.fail(error::BodyFieldValue, QLatin1String("party"), {toWord(proposal.party)});
    for (const TrackerParty side : {TrackerParty::Engineering, TrackerParty::ProductSecurity}) {
        const auto count = std::count_if(proposal.agreements.cbegin(), proposal.agreements.cend(),
                                         [side](const PartyAgreement& a) { return a.party == side; });
        if (count > 1)
            reader.fail(error::BodyFieldValue, QLatin1String("agreements"), {toWord(side)});
    }
}

} // namespace

QLatin1String toWord(ProposalKind kind)
{
    return Kinds.word(kind);
}

std::optional<ProposalKind> proposalKindFromWord(QStringView word)
{
    return Kinds.value(word);
}

QLatin1String toWord(TrackerParty party)
{
    return Parties.word(party);
}

std::optional<TrackerParty> trackerPartyFromWord(QStringView word)
{
    return Parties.value(word);
}

QLatin1String toWord(ProposalState state)
{
    return States.word(state);
}

QJsonObject PartyAgreement::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("party"), toWord(party));
    writeStamp(writer, stamp);
    return writer.take();
}

Result<PartyAgreement> PartyAgreement::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    PartyAgreement agreement;
    agreement.party =
        readRequiredWord(reader, QLatin1String("party"), TrackerParty::Engineering, trackerPartyFromWord);
    agreement.stamp = readStamp(reader);
    if (reader.error())
        return failure(*reader.error());
    return agreement;
}

QJsonObject ProposalAnswer::toJson() const
{
    BodyWriter writer({});
    writer.flag(QLatin1String("accepted"), isAccepted);
    writer.text(QLatin1String("reason"), reason);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<ProposalAnswer> ProposalAnswer::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    ProposalAnswer answer;
    answer.isAccepted = reader.flag(QLatin1String("accepted"));
    answer.reason = readRequiredText(reader, QLatin1String("reason"));
    answer.stamp = readStamp(reader);
    if (reader.error())
        return failure(*reader.error());
    return answer;
}

bool TrackerProposal::hasAgreed(TrackerParty side) const
{
    return party == side || std::any_of(agreements.cbegin(), agreements.cend(),
                                        [side](const PartyAgreement& a) { return a.party == side; });
}

ProposalState TrackerProposal::state() const
{
    if (answer && !answer->isAccepted)
        return ProposalState::Refused;
    if (isNegotiated()) {
        return hasAgreed(TrackerParty::Engineering) && hasAgreed(TrackerParty::ProductSecurity)
                   ? ProposalState::Accepted
                   : ProposalState::Open;
    }
    return answer ? ProposalState::Accepted : ProposalState::Open;
}

QJsonObject TrackerProposal::toJson() const
{
    BodyWriter writer(extra);
    writer.number(QLatin1String("number"), number);
    writer.text(QLatin1String("kind"), toWord(kind));
    writer.text(QLatin1String("party"), toWord(party));
    writer.text(QLatin1String("reason"), reason);
    writeStamp(writer, stamp);
    if (severity)
        writer.text(QLatin1String("severity"), toWord(*severity));
    writer.text(QLatin1String("vector"), vector);
    writeRecordId(writer, QLatin1String("stream"), stream);
    writer.text(QLatin1String("component"), component);
    writer.text(QLatin1String("milestone"), milestone);
    writer.instant(QLatin1String("due"), due);
    writer.list(QLatin1String("agreements"), agreements);
    writer.child(QLatin1String("answer"), answer);
    return writer.take();
}

Result<TrackerProposal> TrackerProposal::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    TrackerProposal proposal;
    proposal.number = int(reader.number(QLatin1String("number")).value_or(0));
    if (proposal.number < 1)
        reader.fail(error::BodyFieldMissing, QLatin1String("number"));
    proposal.kind =
        readRequiredWord(reader, QLatin1String("kind"), ProposalKind::Reject, proposalKindFromWord);
    proposal.party =
        readRequiredWord(reader, QLatin1String("party"), TrackerParty::Engineering, trackerPartyFromWord);
    proposal.reason = readRequiredText(reader, QLatin1String("reason"));
    proposal.stamp = readStamp(reader);
    proposal.severity = readSeverity(reader, QLatin1String("severity"));
    proposal.vector = reader.text(QLatin1String("vector"));
    proposal.stream = readRecordId(reader, QLatin1String("stream"));
    proposal.component = reader.text(QLatin1String("component"));
    proposal.milestone = reader.text(QLatin1String("milestone"));
    proposal.due = reader.instant(QLatin1String("due"));
    proposal.agreements = reader.list<PartyAgreement>(QLatin1String("agreements"));
    proposal.answer = reader.child<ProposalAnswer>(QLatin1String("answer"));
    proposal.extra = reader.rest();
    checkShape(reader, proposal);
    if (reader.error())
        return failure(*reader.error());
    return proposal;
}

} // namespace firebreak
