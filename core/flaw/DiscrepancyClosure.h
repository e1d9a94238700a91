// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// How a discrepancy between our score and another issuer's was closed (R44, R45): JSON `issuer`, `version`,
/// `ours`, `theirs`, `outcomes`, `statement`, `request`, `by`, `at`. It counts for exactly these two vectors:
/// when either changes again, the discrepancy is open again.
struct DiscrepancyClosure
{
    QString issuer;
    QString version;                    ///< "3.1"
    QString ours;                       ///< our vector
    QString theirs;                     ///< their vector
    QList<DiscrepancyOutcome> outcomes; ///< at least one
    QString statement;                  ///< what we publish
    QString request;                    ///< what we asked the issuer
    std::optional<RecordId> by;
    Instant at;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<DiscrepancyClosure> fromJson(const QJsonObject& json);
    friend bool operator==(const DiscrepancyClosure&, const DiscrepancyClosure&) = default;
};

} // namespace firebreak
