// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace firebreak {

/// A tool in which embargoed content may be stored or discussed once Information Security and then Product
/// Security have approved it (R60). JSON, in a policy's `tools`:
/// `{"name","infoSecApprovedAt","productSecurityApprovedAt"}`.
struct ApprovedTool
{
    QString name;
    std::optional<Instant> infoSecApprovedAt;
    std::optional<Instant> productSecurityApprovedAt;

    /// Both have approved, in that order.
    [[nodiscard]] bool isApproved() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (name) and `body.field-value` (Product Security before Information
    /// Security).
    [[nodiscard]] static Result<ApprovedTool> fromJson(const QJsonObject& json);
    friend bool operator==(const ApprovedTool&, const ApprovedTool&) = default;
};

/// Whether embargoed content may go into the tool of that name; the case of letters does not matter.
[[nodiscard]] bool isApprovedTool(const QString& name, const QList<ApprovedTool>& tools);

} // namespace firebreak
