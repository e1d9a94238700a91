// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyReader.h"
#include "core/base/Result.h"
#include "core/identity/Finding.h"

#include <QJsonObject>

namespace firebreak {

/// That somebody with the right to do so lets one finding pass, and why. JSON, in the record's `approvals`:
/// `{"code","place","reason","by","at"}`.
struct Approval
{
    QString code;  ///< of the check
    QString place; ///< of the finding
    QString reason;
    std::optional<RecordId> by; ///< none: the server itself
    Instant at;

    [[nodiscard]] bool covers(const Finding& finding) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (code, reason, at) and the codes of BodyReader.
    [[nodiscard]] static Result<Approval> fromJson(const QJsonObject& json);
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// The findings that block: of weight Blocks, and not let pass by an approval where the check allows one.
[[nodiscard]] QList<Finding> blockingFindings(const QList<Finding>& findings, const QList<Approval>& approvals);

} // namespace firebreak
