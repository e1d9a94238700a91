// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/BulletinText.h"
#include "core/bulletin/TextMark.h"

namespace firebreak {

/// A section in another language, and which form of the source it is a translation of. JSON
/// `{"key","heading","text","source"}`.
struct TranslatedSection
{
    BulletinSection section;
    QString source; ///< hashOf() the section it was translated from

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (key, source) and `body.field-value`.
    [[nodiscard]] static Result<TranslatedSection> fromJson(const QJsonObject& json);
    friend bool operator==(const TranslatedSection&, const TranslatedSection&) = default;
};

/// A bulletin in another language, of its *final* text and posted with it (R122, R131). Record kind
/// `translation`; lives with its bulletin. JSON: `bulletin`, `language` (BCP 47), `title`, `titleSource`
/// (hash of the title), `sections`, `translator`, `final` (`{"at","by","hash"}`: the hash of the bulletin's
/// text), `posted` (the same).
struct Translation
{
    RecordId bulletin;
    QString language; ///< BCP 47, such as `de` or `pt-BR`
    QString title;
    QString titleSource;
    QList<TranslatedSection> sections;
    std::optional<RecordId> translator;
    std::optional<TextMark> final;  ///< declared complete, for the source's text of that hash
    std::optional<TextMark> posted; ///< published with the bulletin
    QJsonObject extra;

    /// Keys of sections whose source has changed since, or which are not there yet, in the source's order;
    /// `title` first when it is stale.
    [[nodiscard]] QStringList stale(const BulletinText& source) const;
    /// Complete, and of this very text.
    [[nodiscard]] bool isFinalOf(const BulletinText& source) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (bulletin, language) and `body.field-value` (no language tag, a
    /// section twice).
    [[nodiscard]] static Result<Translation> fromJson(const QJsonObject& body);
    friend bool operator==(const Translation&, const Translation&) = default;
};

[[nodiscard]] QString hashOfTitle(const QString& title);

/// What a translation must carry over as it is: CVE and CWE ids, web addresses, versions with a dot. Those of
/// `source` that `translated` lacks, each once, in order.
[[nodiscard]] QStringList lostTokens(const QString& source, const QString& translated);

} // namespace firebreak
