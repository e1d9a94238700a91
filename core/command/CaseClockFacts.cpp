// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CaseClockFacts.h"

#include "core/bulletin/Bulletin.h"
#include "core/bulletin/Translation.h"
#include "core/command/kinds/IncidentCase.h"
#include "core/command/kinds/ReportCase.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/flaw/Flaw.h"
#include "core/intake/Correspondence.h"
#include "core/policy/Policy.h"

namespace firebreak {
namespace {

constexpr QLatin1String KindWord("kind");
constexpr QLatin1String EmbargoWord("embargo");

QString embargoWord(const Incident& incident)
{
    if (!incident.embargo)
        return QStringLiteral("public");
    return incident.isEmbargoed() ? QStringLiteral("embargoed") : QStringLiteral("lifted");
}

/// When it becomes public: the lift, else the agreed release.
void addLift(ClockFacts& facts, const Incident& incident)
{
    facts.words[EmbargoWord] = {embargoWord(incident)};
    if (const std::optional<Instant> lift = incident.liftAt())
        facts.moments[QStringLiteral("lift")] = *lift;
    if (incident.release)
        facts.moments[QStringLiteral("release")] = incident.release->at;
}

void addReviews(const Record& record, std::optional<Severity> severity, QList<CaseFacts>& all)
{
    const QJsonArray reviews = record.body.value(QLatin1String("reviews")).toArray();
    for (const QJsonValue& item : reviews) {
        if (const Result<TextReview> review = TextReview::fromJson(item.toObject()))
            all.append({record.id, toWord(review->subject), reviewFacts(*review, severity)});
    }
}

std::optional<Instant> translatedAt(const Record& bulletin, const BulletinText& text, const CaseView& view)
{
    const QList<CaseItem<Translation>> translations =
        view.values<Translation>(bulletin.id, RecordKind::Translation);
    std::optional<Instant> last;
    for (const CaseItem<Translation>& item : translations) {
        if (!item.value.isFinalOf(text))
            return std::nullopt;
        last = std::max(last.value_or(item.value.final->at), item.value.final->at);
    }
    return last;
}

/// When the key stakeholders were told, or it was decided that nobody is (R121).
std::optional<Instant> preAnnouncedAt(const RecordId& incident, const CaseView& view)
{
    for (const auto& item : view.values<Deliverable>(incident, RecordKind::Deliverable)) {
        if (item.value.entry == QLatin1String("pre-announcement") && item.value.conclusion)
            return item.value.conclusion->stamp.at;
    }
    return std::nullopt;
}

/// When the last of its affects was fixed or settled otherwise; none while one is open, or nothing is affected.
std::optional<Instant> fixedAt(const RecordId& flaw, const CaseView& view)
{
    std::optional<Instant> last;
    for (const auto& affect : view.values<Affect>(flaw, RecordKind::Affect)) {
        if (affect.value.affectedness == Affectedness::NotAffected)
            continue;
        std::optional<Instant> done = affect.value.isResolved() ? affect.value.resolvedAt : std::nullopt;
        for (const auto& tracker : view.values<Tracker>(affect.id, RecordKind::Tracker)) {
            if (!tracker.value.closure)
                return std::nullopt;
            done = std::max(done, std::optional(tracker.value.closure->stamp.at));
        }
        if (!done)
            return std::nullopt;
        last = std::max(last, done);
    }
    return last;
}

} // namespace

QString zoneOf(const Incident& incident)
{
    if (incident.embargo)
        return incident.embargo->agreedLift ? incident.embargo->agreedLift->zone : QString();
    return incident.release ? incident.release->zone : QString();
}

QList<CaseFacts> reportClockFacts(const Record& record, const CaseView& view)
{
    const std::optional<Report> report = CaseView::read<Report>(record);
    if (!report)
        return {};
    return {{record.id, {}, reportFacts(*report, messagesOf(record.id, view), closingOf(*report, view))}};
}

QList<CaseFacts> flawClockFacts(const Record& record, const CaseView& view)
{
    const std::optional<Flaw> flaw = CaseView::read<Flaw>(record);
    if (!flaw)
        return {};
    CaseFacts own{record.id, {}, {}};
    own.facts.words[KindWord] = {QStringLiteral("flaw")};
    if (flaw->severity)
        own.facts.words[QStringLiteral("severity")] = {toWord(*flaw->severity)};
    own.facts.words[QStringLiteral("labels")] = flaw->labels;
    own.facts.words[QStringLiteral("state")] = {flaw->ending ? QStringLiteral("closed")
                                                             : QStringLiteral("open")};
    own.facts.moments[QStringLiteral("created")] = flaw->createdAt;
    if (flaw->reportedAt)
        own.facts.moments[QStringLiteral("received")] = *flaw->reportedAt;
    if (const std::optional<Instant> fixed = fixedAt(record.id, view))
        own.facts.moments[QStringLiteral("fixed")] = *fixed;
    if (flaw->publicAt)
        own.facts.moments[QStringLiteral("public")] = *flaw->publicAt;
    if (const auto incident = flaw->incident ? view.value<Incident>(*flaw->incident) : std::nullopt)
        addLift(own.facts, *incident);
    QList<CaseFacts> all{own};
    addReviews(record, flaw->severity, all);
    return all;
}

QList<CaseFacts> incidentClockFacts(const Record& record, const CaseView& view)
{
    const std::optional<Incident> incident = CaseView::read<Incident>(record);
    if (!incident)
        return {};
    const ProcessRules& rules = ProcessRules::of(view);
    CaseFacts own{record.id, {}, incidentFacts(*incident, incidentSurroundings(record.id, view, rules)),
                  zoneOf(*incident)};
    if (const std::optional<Instant> told = preAnnouncedAt(record.id, view))
        own.facts.moments[QStringLiteral("preAnnounced")] = *told;
    QList<CaseFacts> all{own};
    for (const LegalDuty& duty : legalDuties(incident->legalStamps)) {
        const QString offering = duty.offering ? u' ' + duty.offering->toText() : QString();
        all.append({record.id, toWord(duty.regime) + offering, duty.facts});
    }
    return all;
}

QList<CaseFacts> bulletinClockFacts(const Record& record, const CaseView& view)
{
    const std::optional<Bulletin> bulletin = CaseView::read<Bulletin>(record);
    const std::optional<Incident> incident =
        bulletin ? view.value<Incident>(bulletin->incident) : std::nullopt;
    if (!bulletin || !incident)
        return {};
    CaseFacts own{record.id, {}, {}};
    own.facts.words[KindWord] = {QStringLiteral("bulletin")};
    own.zone = zoneOf(*incident);
    const bool isTranslated = !view.children(record.id, RecordKind::Translation).isEmpty();
    own.facts.words[QStringLiteral("translation")] = {isTranslated ? QStringLiteral("yes") : QStringLiteral("no")};
    addLift(own.facts, *incident);
    std::optional<Severity> severity;
    for (const CaseItem<Flaw>& flaw : view.values<Flaw>(bulletin->incident, RecordKind::Flaw)) {
        if (flaw.value.severity && !flaw.value.ending)
            severity = std::max(severity.value_or(*flaw.value.severity), *flaw.value.severity);
    }
    if (severity)
        own.facts.words[QStringLiteral("severity")] = {toWord(*severity)};
    const auto mark = [&own](const char* moment, const std::optional<TextMark>& at) {
        if (at)
            own.facts.moments[QString::fromLatin1(moment)] = at->at;
    };
    mark("frozen", bulletin->frozen);
    mark("movedToPortal", bulletin->movedToPortal);
    mark("published", bulletin->published);
    if (const std::optional<Instant> translated = translatedAt(record, bulletin->text, view))
        own.facts.moments[QStringLiteral("translated")] = *translated;
    QList<CaseFacts> all{own};
    addReviews(record, severity, all);
    return all;
}

QList<CaseFacts> trackerClockFacts(const Record& record, const CaseView& view)
{
    const std::optional<Tracker> tracker = CaseView::read<Tracker>(record);
    if (!tracker)
        return {};
    const TrackerSurroundings around =
        trackerSurroundings(record.id, *tracker, view, ProcessRules::of(view));
    std::optional<Severity> severity;
    std::optional<Instant> received;
    for (const TrackedAffect& affect : around.affects) {
        severity = std::max(severity, affect.severity);
        const std::optional<Flaw> flaw = view.value<Flaw>(affect.flaw);
        if (flaw && flaw->reportedAt && (!received || *flaw->reportedAt < *received))
            received = flaw->reportedAt;
    }
    CaseFacts own{record.id, {}, trackerFacts(severity, around.stream ? around.stream->phase : QString(), around.isMajor)};
    own.facts.words[KindWord] = {QStringLiteral("tracker")};
    own.facts.words[QStringLiteral("state")] = {tracker->isOpen() ? QStringLiteral("open")
                                                                  : QStringLiteral("closed")};
    own.facts.moments[QStringLiteral("created")] = tracker->createdAt;
    if (received)
        own.facts.moments[QStringLiteral("received")] = *received;
    if (tracker->firstTimeline)
        own.facts.moments[QStringLiteral("firstTimeline")] = *tracker->firstTimeline;
    if (tracker->closure) {
        own.facts.moments[QStringLiteral("closed")] = tracker->closure->stamp.at;
        if (tracker->fixState() == FixState::Fixed)
            own.facts.moments[QStringLiteral("fixed")] = tracker->closure->stamp.at;
    }
    return {own};
}

QList<CaseFacts> planClockFacts(const Record& record)
{
    const std::optional<Policy> plan = CaseView::read<Policy>(record);
    if (!plan)
        return {};
    CaseFacts own{record.id, {}, {}};
    own.facts.words[KindWord] = {QStringLiteral("plan")};
    own.facts.moments[QStringLiteral("lastReview")] = fromDateTime(plan->lastReview.startOfDay(Qt::UTC));
    return {own};
}

QList<CaseDeadline> deliverableDeadlines(const Record& record, const CaseView& view)
{
    const std::optional<Deliverable> deliverable = CaseView::read<Deliverable>(record);
    const std::optional<Incident> incident =
        deliverable ? view.value<Incident>(deliverable->incident) : std::nullopt;
    if (!deliverable || !incident)
        return {};
    const ProcessRules& rules = ProcessRules::of(view);
    const IncidentSurroundings around = incidentSurroundings(deliverable->incident, view, rules);
    std::optional<Deadline> deadline =
        around.catalogue->deadline(deliverable->entry, incidentFacts(*incident, around));
    if (!deadline)
        return {};
    if (deliverable->conclusion && deadline->state == Deadline::State::Running) {
        deadline->state = Deadline::State::Stopped;
        deadline->stoppedAt = deliverable->conclusion->stamp.at;
    }
    return {{record.id, deliverable->entry, *deadline}};
}

} // namespace firebreak
