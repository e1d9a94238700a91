// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/FlawCase.h"

#include "core/bulletin/TextReview.h"
#include "core/catalog/Offering.h"
#include "core/catalog/Stream.h"
#include "core/command/kinds/PlanCase.h"
#include "core/command/kinds/TrackerCase.h"
#include "core/command/RecordKeys.h"
#include "core/flaw/Flaw.h"
#include "core/flaw/rule/AffectChecks.h"
#include "core/incident/Incident.h"
#include "core/intake/Alias.h"
#include "core/intake/ReportView.h"
#include "core/tracker/Tracker.h"

namespace firebreak {
namespace {

/// A package URL without what says which build of it: canonical ones have no other `@`, `?` or `#`.
QString packageOf(const QString& purl)
{
    const auto isEnd = [](QChar c) { return c == QLatin1Char('@') || c == QLatin1Char('?') || c == QLatin1Char('#'); };
    return purl.left(std::distance(purl.cbegin(), std::find_if(purl.cbegin(), purl.cend(), isEnd)));
}

/// What the manifests of streams and their own lists name (FK34). A manifest can list thousands of components, so each is
/// looked through once for a view, and not read as its value type.
class Listings
{
public:
    [[nodiscard]] bool names(const Affect& affect, const CaseView& view) const
    {
        const auto known = m_streams.constFind(affect.stream);
        const Listing& listing = known == m_streams.cend() ? *m_streams.insert(affect.stream, read(affect.stream, view)) : *known;
        const QString component = affect.component.isEmpty() ? componentOf(affect.purl) : affect.component;
        return !listing.hasManifest || component.isEmpty() || listing.names.contains(component) ||
               (!affect.purl.isEmpty() && listing.names.contains(packageOf(affect.purl)));
    }

private:
    struct Listing
    {
        bool hasManifest = false;
        QSet<QString> names; ///< of components, and of packages without their version
    };

    static void add(Listing& listing, const QJsonObject& body)
    {
        const QJsonArray components = body.value(QLatin1String("components")).toArray();
        for (const QJsonValue& value : components) {
            const QJsonObject component = value.toObject();
            const QString purl = component.value(QLatin1String("purl")).toString();
            listing.names.insert(component.value(QLatin1String("name")).toString());
            if (!purl.isEmpty())
                listing.names.insert(packageOf(purl));
            if (purl.contains(QLatin1String("rpmmod="))) // affects name it with its module
                listing.names.insert(componentOf(purl));
        }
    }
    static Listing read(const RecordId& stream, const CaseView& view)
    {
        Listing listing;
        const QList<Record> manifests = view.children(stream, RecordKind::Manifest);
        for (const Record& manifest : manifests)
            add(listing, manifest.body);
        listing.hasManifest = !manifests.isEmpty();
        if (const std::optional<Record> record = view.record(stream))
            add(listing, record->body); // what is known by hand
        return listing;
    }

    mutable QHash<RecordId, Listing> m_streams;
};

/// Reads the streams and offerings of a flaw's affects, each once: many affects share them.
class Catalogued
{
public:
    explicit Catalogued(const CaseView& view) : m_view(view) {}

    void describe(AffectFacts& facts)
    {
        const RecordId& id = facts.affect.stream;
        auto it = m_streams.constFind(id);
        if (it == m_streams.cend())
            it = m_streams.insert(id, m_view.value<Stream>(id));
        facts.isStreamKnown = it->has_value();
        if (!*it)
            return;
        const Stream& stream = **it;
        facts.stream = stream.name;
        facts.isSupported = stream.isSupportedOn(toDateTime(m_view.now()).date());
        const std::optional<Offering> offering = m_view.value<Offering>(stream.offering);
        if (!offering)
            return;
        facts.offering = offering->name;
        facts.isService = !offering->isPublished();
        facts.isCommunity = offering->isCommunity;
    }

private:
    const CaseView& m_view;
    QHash<RecordId, std::optional<Stream>> m_streams;
};

/// What the end of an affect's last tracker says of the offering (FK54).
void addEnd(AffectFacts& facts, const CaseItem<Tracker>& last, const CaseView& view)
{
    switch (last.value.fixState()) {
    case FixState::Fixed:
        facts.isFixed = isFixOut(last, view);
        if (last.value.fixedIn)
            facts.fixedIn = last.value.fixedIn->release;
        break;
    case FixState::NotAffected:
        facts.isFoundUnaffected = true;
        break;
    case FixState::WontFix:
        facts.closedAs = Resolution::WontFix;
        break;
    case FixState::OutOfSupport:
        facts.closedAs = Resolution::OutOfSupport;
        break;
    case FixState::Deferred:
        facts.closedAs = Resolution::Defer;
        break;
    case FixState::Affected:
        break;
    }
}

void addTrackers(AffectFacts& facts, const CaseView& view)
{
    const QList<CaseItem<Tracker>> trackers = view.values<Tracker>(facts.id, RecordKind::Tracker);
    const CaseItem<Tracker>* last = nullptr;
    for (const CaseItem<Tracker>& item : trackers) {
        const Tracker& tracker = item.value;
        if (isDuplicate(tracker))
            continue;
        facts.hasTracker = true;
        if (tracker.isOpen())
            facts.openTrackerSince =
                std::min(tracker.createdAt, facts.openTrackerSince.value_or(tracker.createdAt));
        else if (!last || tracker.closure->stamp.at > last->value.closure->stamp.at)
            last = &item;
    }
    if (last && !facts.openTrackerSince) // else a part of it is still to come
        addEnd(facts, *last, view);
}

/// What the documents of the flaw's reports say: other issuers' scores, CVE ids and who gave them.
void addSources(FlawSurroundings& around, const Flaw& flaw, const CaseView& view)
{
    for (const RecordId& id : flaw.reports) {
        const std::optional<Report> report = view.value<Report>(id);
        if (!report)
            continue;
        for (const Advisory& advisory : report->advisories) {
            around.scores.append(advisory.scores);
            around.incident.isKnownExploited = around.incident.isKnownExploited || advisory.kev;
            if (advisory.source != AdvisorySource::Cve || advisory.state == AdvisoryState::Rejected)
                continue;
            around.sourceCves.append(advisory.documentId);
            around.sourceAssigner = advisory.publisher;
        }
    }
}

void addIncident(FlawSurroundings& around, const Flaw& flaw, const CaseView& view)
{
    const std::optional<Incident> incident =
        flaw.incident ? view.value<Incident>(*flaw.incident) : std::nullopt;
    const Declaration* declaration = incident ? incident->declaration() : nullptr;
    if (!declaration)
        return;
    around.incident.isDeclared = true;
    around.incident.isMajor = incident->isMajor();
    around.incident.isKnownExploited =
        around.incident.isKnownExploited ||
        std::any_of(declaration->criteria.cbegin(), declaration->criteria.cend(),
                    [](const auto& met) { return met.criterion == MajorCriterion::KnownExploited; });
}

/// The texts that no review covers as they are now (R129).
QStringList unreviewedTexts(const Record& record, const Flaw& flaw)
{
    QList<TextReview> reviews;
    const QJsonArray all = record.body.value(QLatin1String("reviews")).toArray();
    for (const QJsonValue& each : all) {
        if (const Result<TextReview> review = TextReview::fromJson(each.toObject()))
            reviews.append(*review);
    }
    QStringList fields;
    const auto want = [&](ReviewSubject subject, const char* field, const QString& text) {
        const bool isCovered = std::any_of(reviews.cbegin(), reviews.cend(), [&](const TextReview& review) {
            return review.subject == subject && review.covers(text);
        });
        if (!text.isEmpty() && !isCovered)
            fields.append(QString::fromLatin1(field));
    };
    want(ReviewSubject::DocText, "docText", flaw.docText);
    want(ReviewSubject::Mitigation, "mitigation", flaw.mitigation);
    want(ReviewSubject::Statement, "statement", flaw.statement);
    return fields;
}

} // namespace

const FlawPolicy& flawPolicy(const CaseView& view)
{
    return view.once<FlawPolicy>([](const CaseView& world) {
        const QJsonObject rules = planSection(world, QStringLiteral("flaws"));
        return rules.isEmpty() ? FlawPolicy::standard()
                               : FlawPolicy::fromJson(rules).value_or(FlawPolicy::standard());
    });
}

FlawSurroundings assessmentCase(const Record& record, const Flaw& flaw, const CaseView& view)
{
    FlawSurroundings around{.flaw = record.id, .now = view.now()};
    around.isEmbargoed = record.compartment != Compartment::company(); // or held back until its embargo begins
    around.policy = flawPolicy(view);
    Catalogued catalogue(view);
    const QList<CaseItem<Affect>> affects = view.values<Affect>(record.id, RecordKind::Affect);
    for (const CaseItem<Affect>& item : affects) {
        AffectFacts facts{.id = item.id, .affect = item.value};
        catalogue.describe(facts);
        addTrackers(facts, view);
        around.affects.append(facts);
    }
    addIncident(around, flaw, view);
    return around;
}

QList<RecordId> flawsSharingCve(const Record& flaw, const CaseView& view)
{
    QList<RecordId> others;
    const QString cveId = flaw.body.value(QLatin1String("cveId")).toString();
    if (cveId.isEmpty())
        return others;
    const QList<Record> records = view.byKey(aliasKey(canonicalAlias(cveId)));
    for (const Record& record : records) {
        const bool isTold = !record.compartment.isEmbargo() || record.compartment == flaw.compartment;
        if (record.kind == RecordKind::Flaw && record.id != flaw.id && isTold)
            others.append(record.id);
    }
    return others;
}

namespace {

FlawSurroundings gathered(const Record& record, const CaseView& view)
{
    const std::optional<Flaw> flaw = CaseView::read<Flaw>(record);
    FlawSurroundings around = assessmentCase(record, flaw.value_or(Flaw()), view);
    const Listings& listings = view.once<Listings>([](const CaseView&) { return Listings(); });
    for (AffectFacts& facts : around.affects) {
        if (facts.isStreamKnown)
            facts.isComponentKnown = listings.names(facts.affect, view);
    }
    if (flaw) {
        addSources(around, *flaw, view);
        around.unreviewedTexts = unreviewedTexts(record, *flaw);
        around.sharingCve = flawsSharingCve(record, view);
    }
    return around;
}

} // namespace

FlawSurroundings flawCase(const Record& record, const CaseView& view)
{
    // State, checks and clocks all ask; a copy that somebody works on is another matter.
    const std::optional<Record> own = view.record(record.id);
    if (!own || *own != record)
        return gathered(record, view);
    return view.once<FlawSurroundings>(record.id,
                                       [&record](const CaseView& world) { return gathered(record, world); });
}

} // namespace firebreak
