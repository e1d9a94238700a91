// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/TrackerKind.h"

#include "core/command/CatalogueKeys.h"
#include "core/command/kinds/TrackerCase.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array OpenStatuses = {"new", "assigned", "in-progress", "testing", "verified"};
constexpr std::array OfferingSamples = {R"({"name":"Product","version":"9","supportPhase":"full"})"};
constexpr std::array MilestoneSamples = {R"([{"kind":"release","due":"2026-12-01T12:00:00.000Z"}])"};
constexpr std::array ExternalSamples = {R"({"system":"jira","key":"SEC-1","private":true})"};

constexpr std::array Fields = {
    FieldRule{.name = "affects",
              .type = FieldType::Refs,
              .permission = Permission::FileTracker,
              .kinds = {RecordKind::Affect},
              .isRequired = true},
    FieldRule{.name = "stream", .type = FieldType::Ref, .kinds = {RecordKind::Stream}, .isRequired = true},
    FieldRule{.name = "component", .type = FieldType::Line, .limit = 100},
    FieldRule{
        .name = "summary", .type = FieldType::Line, .permission = Permission::WorkTracker, .limit = 300},
    FieldRule{.name = "owner", .type = FieldType::PersonId, .permission = Permission::WorkTracker},
    FieldRule{.name = "status",
              .type = FieldType::Word,
              .permission = Permission::WorkTracker,
              .words = OpenStatuses},
    FieldRule{.name = "offering",
              .type = FieldType::Structured,
              .permission = Permission::WorkTracker,
              .read = &readsAs<OfferingFacts>,
              .samples = OfferingSamples},
    FieldRule{.name = "milestones",
              .type = FieldType::Structured,
              .permission = Permission::WorkTracker,
              .read = &readsAsList<TrackerMilestone>,
              .samples = MilestoneSamples},
    FieldRule{.name = "external",
              .type = FieldType::Structured,
              .permission = Permission::WorkTracker,
              .read = &readsAs<ExternalTracker>,
              .samples = ExternalSamples},
};

/// What filing asks (FK51), and what the catalogue says of the offering then (R92).
Result<void> file(Derivation& change)
{
    const Result<Tracker> tracker = Tracker::fromJson(change.after.body);
    if (!tracker)
        return failure(tracker.error());
    const TrackerSurroundings around =
        trackerSurroundings(change.after.id, *tracker, change.view, ProcessRules::of(change.view));
    const QList<Finding> against = filingFindings(*tracker, around);
    if (!against.isEmpty())
        return failure(against.first().check->code, against.first().place, against.first().details);
    constexpr QLatin1String Offering("offering");
    if (change.after.body.contains(Offering))
        return {};
    if (const std::optional<OfferingFacts> facts = offeringFacts(*tracker, change.view))
        change.after.body[Offering] = facts->toJson();
    return {};
}

/// New ones begin as new; the first date for the release is kept as the first timeline (R92).
Result<void> derive(Derivation& change)
{
    QJsonObject& body = change.after.body;
    if (!body.contains(QLatin1String("status")))
        body[QLatin1String("status")] = QString(toWord(TrackerStatus::New));
    if (!change.before) {
        if (const Result<void> filed = file(change); !filed)
            return filed;
    }
    const Result<Tracker> tracker = Tracker::fromJson(body);
    if (!tracker)
        return failure(tracker.error());
    const TrackerMilestone* release = tracker->milestone(MilestoneKind::Release);
    if (!tracker->firstTimeline && release && release->due)
        body[QLatin1String("firstTimeline")] = toText(*release->due);
    return {};
}

QList<Finding> check(const Record& record, const CaseView& view)
{
    const Result<Tracker> tracker = Tracker::fromJson(record.body);
    if (!tracker)
        return {};
    const ProcessRules& rules = ProcessRules::of(view);
    return checkTracker(*tracker, trackerSurroundings(record.id, *tracker, view, rules));
}

/// So that a stream knows who names it.
void addKeys(const Record& record, QStringList& keys)
{
    if (const Result<RecordId> stream = RecordId::fromText(record.body.value(QLatin1String("stream")).toString()))
        keys.append(streamKey(*stream));
}

constexpr KindRule Rule{
    .kind = RecordKind::Tracker,
    .fields = Fields,
    .parent = {"affects", {RecordKind::Affect}, true},
    .create = Permission::FileTracker,
    .remove = Permission::FileTracker,
    .isCommentable = true,
    .read = &readable<Tracker>,
    .derive = &derive,
    .check = &check,
    .keys = &addKeys,
};

} // namespace

const KindRule& trackerKind()
{
    return Rule;
}

} // namespace firebreak
