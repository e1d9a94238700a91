// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"
#include "core/flaw/FlawWords.h"

namespace firebreak {

/// Who gave the CVE id and how far it is (R31, R38): JSON `status`, `assigner`, `reason`, `wasPublished`,
/// `by`, `at`, `spent`.
struct CveStanding
{
    CveStatus status = CveStatus::Reserved;
    QString assigner;           ///< the CNA's short name
    QString reason;             ///< why it is to be rejected
    std::optional<RecordId> by; ///< who brought it to this status
    Instant at;
    bool wasPublished = false; ///< before its rejection was proposed
    QStringList spent;         ///< ids of ours that the flaw had and that were rejected
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<CveStanding> fromJson(const QJsonObject& json);
    friend bool operator==(const CveStanding&, const CveStanding&) = default;
};

} // namespace firebreak
