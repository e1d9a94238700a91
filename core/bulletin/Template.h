// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/BulletinText.h"
#include "core/bulletin/SignOff.h"

namespace firebreak {

/// What a document made of a template is.
enum class DocumentKind : quint8 {
    Bulletin = 1, ///< a security bulletin
    Article,      ///< a vulnerability article of the knowledge base (R130)
};

/// `bulletin`, `article`.
[[nodiscard]] QLatin1String toWord(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromWord(QStringView word);

/// The managed template that bulletins are made from (R124): its sections, and who signs off how long before.
/// Record kind `template`, compartment `company`. JSON: `name`, `kind`, `version` (counted up with each
/// change), `sections`, `signOffs` (`[{"party","hoursBefore"}]`: before the freeze).
struct Template
{
    struct SignOffLine
    {
        SignOffParty party;
        int hoursBefore = 0; ///< before the text freezes

        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Result<SignOffLine> fromJson(const QJsonObject& json);
        friend bool operator==(const SignOffLine&, const SignOffLine&) = default;
    };

    QString name;
    DocumentKind kind = DocumentKind::Bulletin;
    int version = 1;
    QList<BulletinSection> sections;
    QList<SignOffLine> signOffs;
    QJsonObject extra;

    /// The sign-off schedule of a document that freezes then.
    [[nodiscard]] QList<SignOffSlot> schedule(Instant freeze) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (name, sections) and `body.field-value` (a key twice, a party twice, a
    /// version below 1).
    [[nodiscard]] static Result<Template> fromJson(const QJsonObject& body);
    friend bool operator==(const Template&, const Template&) = default;
};

} // namespace firebreak
