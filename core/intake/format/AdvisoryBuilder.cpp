// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/AdvisoryBuilder.h"

#include "core/intake/Alias.h"
#include "core/intake/format/ScoreAudit.h"

#include <algorithm>

namespace firebreak {

namespace {

constexpr qsizetype MaxIdLength = 128;

// Far above any real document; they keep the search for what is there already cheap on a hostile one.
constexpr qsizetype MaxAliases = 200; // the rules of the queue take no more
constexpr qsizetype MaxIds = 5000;
constexpr qsizetype MaxEntries = 1000;
constexpr qsizetype MaxReferenceTags = 100;

/// Ids are shown, searched and compared: no blanks, controls, look-alikes or bidirectional marks in them.
bool isSafeId(const QString& id)
{
    return !id.isEmpty() && id.size() <= MaxIdLength && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F;
    });
}

bool isEnglish(QStringView language)
{
    return language.startsWith(QLatin1String("en"), Qt::CaseInsensitive) &&
           (language.size() == 2 || !language[2].isLetter() || language == QLatin1String("eng"));
}

} // namespace

AdvisoryBuilder::AdvisoryBuilder(AdvisorySource source, const JsonNode& root) : m_root(root)
{
    m_advisory.source = source;
}

void AdvisoryBuilder::setDocumentId(const JsonNode& id)
{
    const QString text = canonicalAlias(id.text());
    if (text.isEmpty())
        id.fail(error::IntakeFieldMissing);
    else if (!isSafeId(text))
        id.fail(error::IntakeFieldValue, {text.left(MaxIdLength)});
    m_advisory.documentId = text;
    if (!m_advisory.aliases.contains(text))
        m_advisory.aliases.prepend(text);
}

void AdvisoryBuilder::addId(QStringList& ids, const JsonNode& id)
{
    const QString text = canonicalAlias(id.text());
    if (text.isEmpty() || ids.contains(text))
        return;
    if (ids.size() >= (&ids == &m_advisory.aliases ? MaxAliases : MaxIds))
        return id.fail(error::IntakeTooLarge);
    if (!isSafeId(text))
        id.fail(error::IntakeFieldValue, {text.left(MaxIdLength)});
    ids.append(text);
}

void AdvisoryBuilder::addReference(const QString& url, const QString& name, const QStringList& tags)
{
    const QString trimmed = url.trimmed();
    if (trimmed.isEmpty())
        return;
    const auto known = m_referenceAt.constFind(trimmed);
    if (known == m_referenceAt.constEnd()) {
        m_referenceAt.insert(trimmed, m_advisory.references.size());
        // A name that only repeats the link, as the conversion of old CVE records left many, says nothing.
        m_advisory.references.append(
            {.url = trimmed, .name = name == trimmed ? QString() : name, .tags = {}});
    }
    AdvisoryReference& reference = m_advisory.references[m_referenceAt.value(trimmed)];
    if (reference.name.isEmpty() && name != trimmed)
        reference.name = name;
    for (const QString& tag : tags) {
        // Marks a copy made by the CVE program's own container, not a property of the link.
        if (tag != QLatin1String("x_transferred") && reference.tags.size() < MaxReferenceTags &&
            !reference.tags.contains(tag))
            reference.tags.append(tag);
    }
}

void AdvisoryBuilder::addCwe(std::string_view text)
{
    constexpr std::string_view prefix = "CWE-";
    if (text.substr(0, prefix.size()) != prefix)
        return;
    size_t end = prefix.size();
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    if (end == prefix.size() || end > prefix.size() + 6)
        return;
    const QString cwe = QString::fromLatin1(text.data(), qsizetype(end));
    if (m_advisory.cwes.size() >= MaxEntries)
        m_root.fail(error::IntakeTooLarge);
    else if (!m_advisory.cwes.contains(cwe))
        m_advisory.cwes.append(cwe);
}

void AdvisoryBuilder::addScore(AdvisoryScore score)
{
    score.finding = auditScore(score);
    if (m_advisory.scores.size() >= MaxEntries)
        m_root.fail(error::IntakeTooLarge);
    else if (!m_advisory.scores.contains(score))
        m_advisory.scores.append(std::move(score));
}

void AdvisoryBuilder::addTag(const QString& tag)
{
    if (m_advisory.tags.size() >= MaxEntries)
        m_root.fail(error::IntakeTooLarge);
    else if (!tag.isEmpty() && !m_advisory.tags.contains(tag))
        m_advisory.tags.append(tag);
}

LanguageText preferredText(const JsonList& texts)
{
    LanguageText chosen;
    for (const JsonNode item : texts) {
        const JsonObject entry(item);
        QString value = entry.text("value");
        QString language = entry.text("lang");
        if (value.isEmpty())
            continue;
        if (language.isEmpty() || isEnglish(language))
            language = QStringLiteral("en");
        const bool isBetter = chosen.text.isEmpty() ||
                              (language == QLatin1String("en") && chosen.language != QLatin1String("en"));
        if (isBetter)
            chosen = {std::move(value), std::move(language)};
        else if (language == chosen.language && value != chosen.text)
            chosen.text += QLatin1String("\n\n") + value;
    }
    return chosen;
}

} // namespace firebreak
