// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Deliverable.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace check {

using enum CheckWeight;

constinit const Check DeliverableUnknown{ErrorCode("deliverable.unknown"), Warns, "R116",
                                         "The plan knows no deliverable “%1”.",
                                         "Choose one of the plan's deliverables."};
constinit const Check DeliverableUnreviewed{ErrorCode("deliverable.unreviewed"), Blocks, "R132 R148",
                                            "It is delivered without the review of %1.",
                                            "Have it reviewed first."};
constinit const Check DeliverableEmbargoed{ErrorCode("deliverable.embargoed"), Blocks, "R53",
                                           "It is delivered before the embargo is lifted.",
                                           "Deliver it after the lift."};
constinit const Check DeliverableHosted{
    ErrorCode("deliverable.hosted"), Blocks, "R144",
    "Only hosted offerings are affected, and those publish nothing about vulnerabilities.",
    "Conclude it as not applicable."};
constinit const Check DeliverableBeforeDocuments{ErrorCode("deliverable.before-documents"), Blocks, "R150",
                                                 "It is delivered before the documents are final.",
                                                 "Wait for the final bulletin."};

} // namespace check

namespace {

constexpr std::array All = {&check::DeliverableUnknown, &check::DeliverableUnreviewed,
                                             &check::DeliverableEmbargoed, &check::DeliverableHosted,
                                             &check::DeliverableBeforeDocuments};
constexpr EnumWords<DeliverableState, 4> States{{"open", "reviewed", "delivered", "not-applicable"}};

} // namespace

QLatin1String toWord(DeliverableState state)
{
    return States.word(state);
}

QJsonObject DeliverableReview::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("group"), group);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<DeliverableReview> DeliverableReview::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    DeliverableReview read;
    read.group = readRequiredText(reader, QLatin1String("group"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject DeliverableConclusion::toJson() const
{
    BodyWriter writer(extra);
    writer.flag(QLatin1String("delivered"), isDelivered);
    writer.text(QLatin1String("reason"), reason);
    writer.text(QLatin1String("reference"), reference);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<DeliverableConclusion> DeliverableConclusion::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    DeliverableConclusion read;
    read.isDelivered = reader.flag(QLatin1String("delivered"));
    read.reason = reader.text(QLatin1String("reason"));
    read.reference = reader.text(QLatin1String("reference"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (!read.isDelivered && read.reason.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("reason"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

bool Deliverable::isReviewedBy(const QString& group) const
{
    return std::any_of(reviews.cbegin(), reviews.cend(),
                       [&group](const DeliverableReview& review) { return review.group == group; });
}

DeliverableState Deliverable::state(const DeliverableCatalogue& catalogue) const
{
    if (conclusion)
        return conclusion->isDelivered ? DeliverableState::Delivered : DeliverableState::NotApplicable;
    const DeliverableEntry* known = catalogue.entry(entry);
    const bool isReviewed = known && !known->reviewers.isEmpty() &&
                            std::all_of(known->reviewers.cbegin(), known->reviewers.cend(),
                                        [this](const QString& group) { return isReviewedBy(group); });
    return isReviewed ? DeliverableState::Reviewed : DeliverableState::Open;
}

QJsonObject Deliverable::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("incident"), incident.toText());
    writer.text(QLatin1String("entry"), entry);
    writeRecordId(writer, QLatin1String("owner"), owner);
    writer.text(QLatin1String("text"), text);
    writer.text(QLatin1String("language"), language);
    writer.list(QLatin1String("reviews"), reviews);
    writer.child(QLatin1String("conclusion"), conclusion);
    writer.list(QLatin1String("approvals"), approvals);
    writer.instant(QLatin1String("createdAt"), createdAt);
    writer.instant(QLatin1String("updatedAt"), updatedAt);
    writeRecordId(writer, QLatin1String("updatedBy"), updatedBy);
    if (comments > 0)
        writer.number(QLatin1String("comments"), comments);
    return writer.take();
}

Result<Deliverable> Deliverable::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Deliverable read{.incident = readRequiredId(reader, QLatin1String("incident"))};
    read.entry = readRequiredText(reader, QLatin1String("entry"));
    read.owner = readRecordId(reader, QLatin1String("owner"));
    read.text = reader.text(QLatin1String("text"));
    read.language = reader.text(QLatin1String("language"));
    read.reviews = reader.list<DeliverableReview>(QLatin1String("reviews"));
    read.conclusion = reader.child<DeliverableConclusion>(QLatin1String("conclusion"));
    read.approvals = reader.list<Approval>(QLatin1String("approvals"));
    read.createdAt = reader.instant(QLatin1String("createdAt")).value_or(Instant());
    read.updatedAt = reader.instant(QLatin1String("updatedAt"));
    read.updatedBy = readRecordId(reader, QLatin1String("updatedBy"));
    read.comments = int(reader.number(QLatin1String("comments")).value_or(0));
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

std::optional<Deadline> deadlineOf(const Deliverable& deliverable, ClockFacts facts,
                                   const DeliverableCatalogue& catalogue)
{
    if (deliverable.conclusion && !deliverable.conclusion->isDelivered)
        return std::nullopt;
    if (deliverable.conclusion)
        facts.moments[QStringLiteral("delivered")] = deliverable.conclusion->stamp.at;
    return catalogue.deadline(deliverable.entry, facts);
}

std::span<const Check* const> deliverableChecks()
{
    return All;
}

QList<Finding> checkDeliverable(const Deliverable& deliverable, const DeliverableSurroundings& around)
{
    QList<Finding> findings;
    const auto find = [&](const Check& check, const char* place, QStringList details = {}) {
        findings.append({&check, around.id, QString::fromLatin1(place), std::move(details)});
    };
    const DeliverableEntry* entry = around.catalogue->entry(deliverable.entry);
    if (!entry) {
        find(check::DeliverableUnknown, "entry", {deliverable.entry});
        return findings;
    }
    if (!deliverable.conclusion || !deliverable.conclusion->isDelivered)
        return findings;
    for (const QString& group : entry->reviewers) {
        if (!deliverable.isReviewedBy(group))
            find(check::DeliverableUnreviewed, "reviews", {group});
    }
    if (entry->isAfterLift && around.isEmbargoed)
        find(check::DeliverableEmbargoed, "conclusion");
    if (entry->isPublicInformation && around.isHostedOnly)
        find(check::DeliverableHosted, "conclusion");
    if (entry->isAfterDocuments && !around.areDocumentsFinal)
        find(check::DeliverableBeforeDocuments, "conclusion");
    return findings;
}

} // namespace firebreak
