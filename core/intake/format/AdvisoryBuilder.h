// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Advisory.h"
#include "core/intake/json/JsonObject.h"

#include <QHash>

namespace firebreak {

/// Puts an Advisory together from what a reader finds, by the rules all formats share: ids are canonical and
/// safe to show, one reference per URL with its tags united, each CWE once, English before any other
/// language.
class AdvisoryBuilder
{
public:
    AdvisoryBuilder(AdvisorySource source, const JsonNode& root);

    /// Sets the document id; reports `intake.field-missing` or, for an id that is not 1 … 128 visible ASCII
    /// characters, `intake.field-value`.
    void setDocumentId(const JsonNode& id);
    /// Adds an alias, a related or an upstream id under the same rule. Empty texts are passed over.
    void addAlias(const JsonNode& id) { addId(m_advisory.aliases, id); }
    void addRelated(const JsonNode& id) { addId(m_advisory.related, id); }
    void addUpstream(const JsonNode& id) { addId(m_advisory.upstream, id); }

    void addReference(const QString& url, const QString& name = {}, const QStringList& tags = {});
    /// Takes `CWE-79` out of an id or a sentence that begins with one ("CWE-79: Cross-site…"); anything else
    /// is no CWE.
    void addCwe(std::string_view text);
    /// Adds a rating with what auditScore() finds.
    void addScore(AdvisoryScore score);
    void addTag(const QString& tag);

    [[nodiscard]] Advisory& advisory() { return m_advisory; }
    [[nodiscard]] Advisory take() { return std::move(m_advisory); }

private:
    void addId(QStringList& ids, const JsonNode& id);

    Advisory m_advisory;
    JsonNode m_root;
    QHash<QString, qsizetype> m_referenceAt;
};

/// A text of a `[{lang, value}]` list.
struct LanguageText
{
    QString text;
    QString language; ///< BCP 47 as published; "en" for every English
};

/// English if there is one, else the first; texts in one language follow each other as paragraphs.
[[nodiscard]] LanguageText preferredText(const JsonList& texts);

} // namespace firebreak
