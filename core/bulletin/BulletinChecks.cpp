// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/BulletinChecks.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

using namespace std::chrono_literals;

constexpr std::array All = {
    &check::BulletinUncollected,        &check::BulletinTemplateMissing, &check::BulletinNotShared,
    &check::BulletinScheduleIncomplete, &check::BulletinOwnerMissing,    &check::BulletinEditedAfterFreeze,
    &check::BulletinEditedLate,         &check::BulletinSuggestionOpen,  &check::BulletinPortalUnreviewed,
    &check::BulletinPortalEarly,        &check::BulletinParity,          &check::BulletinNotInstructed,
    &check::BulletinUnderEmbargo,       &check::BulletinNotFrozen,       &check::BulletinUnsigned,
    &check::BulletinReviewOpen,         &check::TranslationStale,        &check::TranslationNotOfFinal,
    &check::TranslationPostedAlone,     &check::TranslationTokenLost,    &check::TranslationNotPosted,
    &check::BulletinCollectionOpen,     &check::BulletinSharingOpen,     &check::BulletinScheduleOpen,
    &check::BulletinTextUnreviewed,     &check::BulletinHostedOnly,
};

/// How long before a lift the portal opens (R126).
constexpr auto PortalWindow = 24h;

class Gatherer
{
public:
    Gatherer(const RecordId& record, const Bulletin& bulletin, const BulletinFacts& facts)
        : m_record(record), m_bulletin(bulletin), m_facts(facts)
    {}

    void beginning()
    {
        const QStringList missing = m_bulletin.uncollected();
        for (const QString& field : missing)
            add(check::BulletinUncollected, field.toLatin1().constData(), {field});
        if (!m_bulletin.madeFrom)
            add(check::BulletinTemplateMissing, "template");
        if (!m_bulletin.owner)
            add(check::BulletinOwnerMissing, "owner");
        for (const SignOffParty party : requiredParties()) {
            if (!isPlanned(party))
                add(check::BulletinScheduleIncomplete, "schedule", {toWord(party)});
            if (!isSharedWith(party))
                add(check::BulletinNotShared, "sharedWith", {toWord(party)});
        }
    }

    void edits()
    {
        const QString hash = m_bulletin.hash();
        if (m_bulletin.frozen && m_bulletin.frozen->hash != hash)
            add(check::BulletinEditedAfterFreeze, "sections");
        if (m_facts.freeze && !m_bulletin.edits.isEmpty() && m_bulletin.edits.last().at > *m_facts.freeze)
            add(check::BulletinEditedLate, "sections", {toText(*m_facts.freeze)});
        const QList<Suggestion> open = m_bulletin.openSuggestions();
        for (const Suggestion& suggestion : open)
            add(check::BulletinSuggestionOpen, "suggestions", {suggestion.id});
        for (const TextReview& review : m_bulletin.reviews) {
            if (review.isOpen())
                add(check::BulletinReviewOpen, "reviews", {toWord(review.subject)});
        }
    }

    void portal()
    {
        if (!m_bulletin.movedToPortal)
            return;
        const bool isReviewed = m_bulletin.reviewed &&
                                m_bulletin.reviewed->hash == m_bulletin.movedToPortal->hash &&
                                m_bulletin.reviewed->at <= m_bulletin.movedToPortal->at;
        if (!isReviewed)
            add(check::BulletinPortalUnreviewed, "movedToPortal");
        const bool isEarly = m_facts.isEmbargoed &&
                             (!m_facts.lift || m_bulletin.movedToPortal->at < *m_facts.lift - PortalWindow);
        if (isEarly)
            add(check::BulletinPortalEarly, "movedToPortal",
                {m_facts.lift ? toText(*m_facts.lift - PortalWindow) : QString()});
    }

    /// A bulletin that is final says what the flaw says (R127).
    void parity()
    {
        if (!m_bulletin.frozen || !m_facts.hasFlaw)
            return;
        compare(section::ExecutiveSummary, "docText", m_facts.docText);
        compare(section::Mitigation, "mitigation", m_facts.mitigation);
    }

    /// What only warned while it was written.
    void preparation()
    {
        const QStringList missing = m_bulletin.uncollected();
        for (const QString& field : missing)
            add(check::BulletinCollectionOpen, field.toLatin1().constData(), {field});
        for (const SignOffParty party : requiredParties()) {
            if (!isSharedWith(party))
                add(check::BulletinSharingOpen, "sharedWith", {toWord(party)});
            if (!isPlanned(party))
                add(check::BulletinScheduleOpen, "schedule", {toWord(party)});
        }
        if (m_bulletin.kind == DocumentKind::Article && !isArticleReviewed())
            add(check::BulletinTextUnreviewed, "reviews");
    }

    void publication()
    {
        if (m_facts.isHostedOnly)
            add(check::BulletinHostedOnly, "published");
        if (m_facts.isEmbargoed)
            add(check::BulletinUnderEmbargo, "published");
        if (!m_facts.isInstructed && !m_bulletin.instruction)
            add(check::BulletinNotInstructed, "instruction");
        if (!m_bulletin.frozen)
            add(check::BulletinNotFrozen, "frozen");
        const QList<SignOffParty> open = m_bulletin.openSignOffs();
        for (const SignOffParty party : open)
            add(check::BulletinUnsigned, "signOffs", {toWord(party)});
        if (!m_bulletin.reviewed || m_bulletin.reviewed->hash != m_bulletin.hash())
            add(check::BulletinPortalUnreviewed, "reviewed");
        for (const Translation& translation : m_facts.translations) {
            if (!translation.isFinalOf(m_bulletin.text))
                add(check::TranslationNotPosted, "translations", {translation.language});
        }
    }

    [[nodiscard]] QList<Finding> take() { return std::move(m_findings); }

private:
    void add(const Check& check, const char* place, const QStringList& details = {})
    {
        m_findings.append({&check, m_record, QString::fromLatin1(place), details});
    }

    [[nodiscard]] bool isPlanned(SignOffParty party) const
    {
        return std::any_of(m_bulletin.schedule.cbegin(), m_bulletin.schedule.cend(),
                           [party](const SignOffSlot& slot) { return slot.party == party; });
    }

    [[nodiscard]] bool isArticleReviewed() const
    {
        const QString text = m_bulletin.hash();
        return std::any_of(m_bulletin.reviews.cbegin(), m_bulletin.reviews.cend(),
                           [&text](const TextReview& review) {
                               return review.subject == ReviewSubject::Article && review.covers(text);
                           });
    }

    [[nodiscard]] bool isSharedWith(SignOffParty party) const
    {
        const auto stands = [&](const RecordId& person) {
            return canSignFor(m_facts.people.value(person), party);
        };
        return std::any_of(m_bulletin.sharedWith.cbegin(), m_bulletin.sharedWith.cend(), stands) ||
               (m_bulletin.owner && stands(*m_bulletin.owner)) ||
               (m_bulletin.mainAnalyst && stands(*m_bulletin.mainAnalyst));
    }

    void compare(QLatin1String key, const char* field, const QString& text)
    {
        const BulletinSection* section = m_bulletin.text.find(key);
        if (section && canonicalText(section->text) != canonicalText(text))
            add(check::BulletinParity, "sections", {key, QString::fromLatin1(field)});
    }

    const RecordId& m_record;
    const Bulletin& m_bulletin;
    const BulletinFacts& m_facts;
    QList<Finding> m_findings;
};

} // namespace

std::span<const Check* const> bulletinChecks()
{
    return All;
}

QList<Finding> checkBulletin(const RecordId& record, const Bulletin& bulletin, const BulletinFacts& facts)
{
    Gatherer gatherer(record, bulletin, facts);
    gatherer.beginning();
    gatherer.edits();
    gatherer.portal();
    gatherer.parity();
    return gatherer.take();
}

QList<Finding> checkPublication(const RecordId& record, const Bulletin& bulletin, const BulletinFacts& facts)
{
    Gatherer gatherer(record, bulletin, facts);
    gatherer.publication();
    gatherer.preparation();
    return gatherer.take();
}

QList<Finding> checkTranslation(const RecordId& record, const Translation& translation,
                                const Bulletin& source)
{
    QList<Finding> findings;
    const auto add = [&](const Check& check, const char* place, const QStringList& details = {}) {
        findings.append({&check, record, QString::fromLatin1(place), details});
    };
    const QStringList stale = translation.stale(source.text);
    for (const QString& key : stale)
        add(check::TranslationStale, "sections", {key});
    for (const TranslatedSection& each : translation.sections) {
        const BulletinSection* original = source.text.find(each.section.key);
        const QStringList lost = original ? lostTokens(original->text, each.section.text) : QStringList();
        if (!lost.isEmpty())
            add(check::TranslationTokenLost, "sections", {each.section.key, lost.join(QStringLiteral(", "))});
    }
    if (translation.final && (!source.frozen || translation.final->hash != source.frozen->hash))
        add(check::TranslationNotOfFinal, "final");
    if (translation.posted && !source.published)
        add(check::TranslationPostedAlone, "posted");
    return findings;
}

} // namespace firebreak
