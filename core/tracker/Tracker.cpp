// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/Tracker.h"

#include "core/base/BodyFields.h"
#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

void checkShape(BodyReader& reader, const Tracker& tracker)
{
    if (tracker.affects.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("affects"));
    if (!tracker.isOpen() && !tracker.closure)
        reader.fail(error::BodyFieldMissing, QLatin1String("closure"));
    if (tracker.isOpen() && tracker.closure)
        reader.fail(error::BodyFieldValue, QLatin1String("closure"), {toWord(tracker.status)});
    for (qsizetype i = 0; i < tracker.milestones.size(); ++i) {
        if (tracker.milestone(tracker.milestones.at(i).kind) != &tracker.milestones.at(i))
            reader.fail(error::BodyFieldValue, QLatin1String("milestones"),
                        {toWord(tracker.milestones.at(i).kind)});
    }
    for (qsizetype i = 0; i < tracker.proposals.size(); ++i) {
        if (tracker.proposals.at(i).number != i + 1)
            reader.fail(error::BodyFieldValue, QLatin1String("proposals"), {QString::number(i + 1)});
    }
}

} // namespace

FixState Tracker::fixState() const
{
    return fixStateOf(closure ? std::optional(closure->resolution) : std::nullopt);
}

const TrackerMilestone* Tracker::milestone(MilestoneKind kind) const
{
    const auto it = std::find_if(milestones.cbegin(), milestones.cend(),
                                 [kind](const TrackerMilestone& m) { return m.kind == kind; });
    return it == milestones.cend() ? nullptr : &*it;
}

TrackerProposal* Tracker::proposal(int number)
{
    return number >= 1 && number <= proposals.size() ? &proposals[number - 1] : nullptr;
}

QJsonObject Tracker::toJson() const
{
    BodyWriter writer(extra);
    writeRecordIds(writer, QLatin1String("affects"), affects);
    writer.text(QLatin1String("stream"), stream.toText());
    writer.text(QLatin1String("component"), component);
    writer.text(QLatin1String("summary"), summary);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.object(QLatin1String("offering"), offering.toJson());
    writer.text(QLatin1String("status"), toWord(status));
    writer.child(QLatin1String("closure"), closure);
    writer.instant(QLatin1String("firstTimeline"), firstTimeline);
    writer.list(QLatin1String("milestones"), milestones);
    writer.list(QLatin1String("proposals"), proposals);
    writer.child(QLatin1String("fixedIn"), fixedIn);
    writer.child(QLatin1String("analysis"), analysis);
    writer.child(QLatin1String("quality"), quality);
    writer.list(QLatin1String("backports"), backports);
    writer.list(QLatin1String("containment"), containment);
    writer.list(QLatin1String("verifications"), verifications);
    writer.child(QLatin1String("external"), external);
    writer.list(QLatin1String("approvals"), approvals);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Tracker> Tracker::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Tracker read{.affects = readRecordIds(reader, QLatin1String("affects")),
                 .stream = readRequiredId(reader, QLatin1String("stream"))};
    read.component = reader.text(QLatin1String("component"));
    read.summary = reader.text(QLatin1String("summary"));
    read.owner = readRecordId(reader, QLatin1String("owner"));
    read.offering = reader.child<OfferingFacts>(QLatin1String("offering")).value_or(OfferingFacts());
    read.status = readRequiredWord(reader, QLatin1String("status"), read.status, trackerStatusFromWord);
    read.closure = reader.child<TrackerClosure>(QLatin1String("closure"));
    read.firstTimeline = reader.instant(QLatin1String("firstTimeline"));
    read.milestones = reader.list<TrackerMilestone>(QLatin1String("milestones"));
    read.proposals = reader.list<TrackerProposal>(QLatin1String("proposals"));
    read.fixedIn = reader.child<ReleaseDecision>(QLatin1String("fixedIn"));
    read.analysis = reader.child<EngineeringAnalysis>(QLatin1String("analysis"));
    read.quality = reader.child<QualityRecord>(QLatin1String("quality"));
    read.backports = reader.list<Backport>(QLatin1String("backports"));
    read.containment = reader.list<Containment>(QLatin1String("containment"));
    read.verifications = reader.list<FixVerification>(QLatin1String("verifications"));
    read.external = reader.child<ExternalTracker>(QLatin1String("external"));
    read.approvals = reader.list<Approval>(QLatin1String("approvals"));
    read.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    read.updatedAt = reader.instant(QLatin1String("updatedAt"));
    read.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    read.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    read.extra = reader.rest();
    checkShape(reader, read);
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QString trackerTitle(const Tracker& tracker, const TrackerTitleFacts& facts)
{
    QStringList parts;
    if (facts.isEmbargoed)
        parts.append(QStringLiteral("EMBARGOED"));
    if (facts.isMajorIncident)
        parts.append(QStringLiteral("[Major Incident]"));
    if (!facts.cveId.isEmpty())
        parts.append(facts.cveId);
    if (!tracker.component.isEmpty())
        parts.append(tracker.component + QLatin1Char(':'));
    if (!tracker.summary.isEmpty())
        parts.append(tracker.summary);
    if (!facts.streamName.isEmpty())
        parts.append(QLatin1Char('[') + facts.streamName + QLatin1Char(']'));
    return parts.join(QLatin1Char(' '));
}

} // namespace firebreak
