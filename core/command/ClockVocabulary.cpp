// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ClockVocabulary.h"

#include "core/incident/LegalRecord.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

struct Field
{
    const char* name;
    const char* words; ///< between blanks; empty: any
};

// What caseFacts() gives; tst_ClockVocabulary compares them.
constexpr std::array Fields = {
    Field{"authority", "required not-required"},
    Field{"branded", "yes no"},
    Field{"class", "undeclared minor major"},
    Field{"csirtCountry", ""},
    Field{"cve", "needed assigned"},
    Field{"embargo", "public embargoed lifted"},
    Field{"fix", "yes no"},
    Field{"handling", "internal external"},
    Field{"incident", "minor major"},
    Field{"kind",
          "report flaw tracker bulletin plan vulnerability supply-chain malware infection data-breach"},
    Field{"labels", ""},
    Field{"occasion", "major-release none"},
    Field{"offerings", "hosted product"},
    Field{"origin", "feed researcher customer coordinator employee scan development"},
    Field{"phase", ""},
    Field{"reach", "remote-or-critical other"},
    Field{"reporter", "yes no"},
    Field{"severity", "low moderate important critical"},
    Field{"state", "open closed"},
    Field{"statusMechanism", ""},
    Field{"subject", "doc-text mitigation statement article"},
    Field{"translation", "yes no"},
    Field{"watch", "yes no"},
};

constexpr std::array Moments = {"closed",
                                "created",
                                "declared",
                                "disposed",
                                "documentationReady",
                                "documentationReviewed",
                                "firstReply",
                                "firstTimeline",
                                "preAnnounced",
                                "fixed",
                                "frozen",
                                "lastReview",
                                "lastUpdate",
                                "lift",
                                "majorDeclared",
                                "movedToPortal",
                                "promiseKept",
                                "promisedBy",
                                "public",
                                "published",
                                "received",
                                "release",
                                "translated"};

void addNew(QStringList& all, const QStringList& more)
{
    for (const QString& one : more) {
        if (!all.contains(one, Qt::CaseInsensitive))
            all.append(one);
    }
}

} // namespace

ClockVocabulary::ClockVocabulary(const SlaPolicy& policy)
{
    for (const Field& field : Fields)
        m_words[QLatin1String(field.name)] = QString::fromLatin1(field.words).split(u' ', Qt::SkipEmptyParts);
    for (const char* moment : Moments)
        m_moments.append(QLatin1String(moment));
    for (const LegalRegime regime : {LegalRegime::Cra, LegalRegime::Nis2, LegalRegime::Gdpr})
        addNew(m_moments, legalMoments(regime));
    m_words[QStringLiteral("craEvent")] = legalEvents(LegalRegime::Cra);
    m_words[QStringLiteral("nis2")] = legalEvents(LegalRegime::Nis2);
    m_words[QStringLiteral("gdpr")] = legalEvents(LegalRegime::Gdpr);
    const QList<ClockRule> rules = policy.rules();
    for (const ClockRule& rule : rules)
        addNew(m_moments, rule.startOf + rule.stoppedBy);
    for (const ClockRule& rule : rules) {
        for (const ClockCondition& condition : rule.when) {
            const QString& field = condition.field();
            if (m_moments.contains(field))
                continue; // whether it has happened
            const bool isFree = m_words.contains(field) && m_words.value(field).isEmpty();
            if (!isFree)
                addNew(m_words[field], condition.words());
        }
    }
}

QStringList ClockVocabulary::fields() const
{
    QStringList all = m_words.keys() + m_moments;
    all.sort(Qt::CaseInsensitive);
    return all;
}

Result<ClockVocabulary::FieldType> ClockVocabulary::typeOf(const QString& field) const
{
    if (m_moments.contains(field))
        return FieldType::Moment;
    if (m_words.contains(field))
        return FieldType::Word;
    return failure(error::ClockFieldUnknown, field, QStringList{field} + fields());
}

Result<void> ClockVocabulary::checkWord(const QString& field, const QString& word) const
{
    const QStringList words = m_words.value(field);
    if (words.isEmpty() || words.contains(word, Qt::CaseInsensitive))
        return {};
    return failure(error::ClockWordUnknown, field, QStringList{field, word} + words);
}

} // namespace firebreak
