// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// A change of the plan. It becomes effective only when the Product Security Director has approved it and it
/// is recorded who was notified (R2). JSON, in a policy's `amendments`:
/// `{"id","version","summary","changes","proposedBy","proposedAt","approvedBy","approvedAt","notified","notifiedAt"}`.
struct Amendment
{
    QString id;          ///< within the policy
    QString version;     ///< of the plan, once it is effective
    QString summary;     ///< what changes, and why
    QJsonObject changes; ///< the policy's content fields as they will be; see Policy::contentFields()
    std::optional<RecordId> proposedBy;
    Instant proposedAt;
    std::optional<RecordId> approvedBy;
    std::optional<Instant> approvedAt;
    QStringList notified; ///< people or groups
    std::optional<Instant> notifiedAt;

    /// From when on it counts; none while the approval or the notification is missing.
    [[nodiscard]] std::optional<Instant> effectiveAt() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (id, version, summary, proposedAt; who approved, who was notified and
    /// when) and `body.field-value` (an approval before the proposal).
    [[nodiscard]] static Result<Amendment> fromJson(const QJsonObject& json);
    friend bool operator==(const Amendment&, const Amendment&) = default;
};

} // namespace firebreak
