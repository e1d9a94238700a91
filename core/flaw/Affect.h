// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/AffectWords.h"
#include "core/flaw/ScoreChange.h"
#include "core/identity/Approval.h"

namespace firebreak {

/// What a flaw means for one stream of one offering (R28, R47, R48, R50). Record kind `affect`, in the
/// compartment of its flaw. Not affected is never without a justification and never with a resolution;
/// affected is never without one. docs/records/flaw.md lists the fields.
struct Affect
{
    RecordId flaw;
    RecordId stream;   ///< of the catalogue
    QString component; ///< 1 to 100 characters
    QString purl;      ///< canonical, or empty
    Affectedness affectedness = Affectedness::New;
    std::optional<Resolution> resolution;
    std::optional<Justification> justification;
    std::optional<Severity> severity; ///< none: the flaw's (FK42)
    QMap<QString, QString> cvss;      ///< own vectors for this offering, by version
    QString cvssComment;
    std::optional<Instant> resolvedAt; ///< when it became resolved; see isResolved()
    QString notFixedReason;            ///< R95, R112
    QString notFixedPolicy;            ///< the rule of the policy that allows it (R95)
    QList<ScoreChange> history;
    QList<Approval> approvals;
    Instant createdAt;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    /// Nothing is left to do here but what its tracker does: not affected, or affected and not delegated
    /// (FK41).
    [[nodiscard]] bool isResolved() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader, `body.field-value` for a pair that isPair() denies among them.
    [[nodiscard]] static Result<Affect> fromJson(const QJsonObject& json);
    friend bool operator==(const Affect&, const Affect&) = default;
};

} // namespace firebreak
