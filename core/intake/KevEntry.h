// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace firebreak {

/// What CISA's catalogue of known exploited vulnerabilities says of one CVE. Which catalogue release it came
/// from is left out on purpose: an entry that did not change must stay equal from one release to the next.
///
/// JSON: `dateAdded`, `dueDate`, `ransomware` ("Known", "Unknown"), `vendor`, `product`, `name`,
/// `requiredAction`, `notes`, `reference`.
struct KevEntry
{
    std::optional<QDate> dateAdded;
    std::optional<QDate> dueDate; ///< of US federal agencies
    QString ransomware;           ///< use in ransomware campaigns, as published
    QString vendor;
    QString product;
    QString name;
    QString requiredAction;
    QString notes;
    QString reference; ///< of CISA's addition to a CVE record
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<KevEntry> fromJson(const QJsonObject& body);
    friend bool operator==(const KevEntry&, const KevEntry&) = default;
};

} // namespace firebreak
