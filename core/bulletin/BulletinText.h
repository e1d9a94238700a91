// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace firebreak {

/// A part of a bulletin or template. JSON `{"key","heading","text"}`.
struct BulletinSection
{
    QString key; ///< lower case words with hyphens, such as `executive-summary`
    QString heading;
    QString text;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (key) and `body.field-value` (a key of another form).
    [[nodiscard]] static Result<BulletinSection> fromJson(const QJsonObject& json);
    friend bool operator==(const BulletinSection&, const BulletinSection&) = default;
};

/// The keys that the rules know; templates may have others (R127, R139).
namespace section {
inline constexpr QLatin1String ExecutiveSummary("executive-summary");
inline constexpr QLatin1String Background("background");
inline constexpr QLatin1String Impact("impact");
inline constexpr QLatin1String Risk("risk");
inline constexpr QLatin1String Mitigation("mitigation");
inline constexpr QLatin1String Insights("insights");
} // namespace section

/// What readers of a bulletin will read: its title and sections in order. Sign-offs, the freeze and
/// translations are bound to its hash, so that whatever changes a character voids them.
struct BulletinText
{
    QString title;
    QList<BulletinSection> sections;

    /// SHA-256 of the canonical form, as 64 hexadecimal digits: compact JSON of title and sections in order,
    /// Unicode NFC, line ends as \n, spaces at the ends of lines left out.
    [[nodiscard]] QString hash() const;
    [[nodiscard]] const BulletinSection* find(const QString& key) const;

    friend bool operator==(const BulletinText&, const BulletinText&) = default;
};

/// The same of one section.
[[nodiscard]] QString hashOf(const BulletinSection& section);
/// The form that hashes and comparisons take: NFC, \n, no spaces at the ends of lines or of the text.
[[nodiscard]] QString canonicalText(const QString& text);
/// Whether sections can stand in one text: every key once. Gives the repeated key, or nothing.
[[nodiscard]] QString repeatedKey(const QList<BulletinSection>& sections);

} // namespace firebreak
