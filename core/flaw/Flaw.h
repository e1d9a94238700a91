// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/intake/AdvisoryReference.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace firebreak {

/// A vulnerability that affects an offering: what was a report until its triage said so (R8, R27). Record
/// kind `flaw`, compartment `company`. The rules change the stored body (docs/records.md); this is the body
/// read for people.
struct Flaw
{
    QString title;
    QString description;
    QString statement;
    QString mitigation;
    QString cveId;
    std::optional<RecordId> owner;
    std::optional<Severity> severity;
    QMap<QString, QString> cvss; ///< own vectors by version
    QStringList cwes;
    QStringList labels;
    QList<AdvisoryReference> references;
    QList<RecordId> reports; ///< the reports it was made of
    Instant createdAt;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    int comments = 0;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<Flaw> fromJson(const QJsonObject& body);
    friend bool operator==(const Flaw&, const Flaw&) = default;
};

} // namespace firebreak
