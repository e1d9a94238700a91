// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace firebreak {

/// The decision points of a Stakeholder-Specific Vulnerability Categorization somebody published with a
/// document: CISA's "Exploitation: active, Automatable: yes, Technical Impact: total".
///
/// JSON: `issuer`, `role`, `version`, `at`, `options` (an object of point: value).
struct SsvcDecision
{
    QString issuer;
    QString role;    ///< "CISA Coordinator"
    QString version; ///< of the decision tree
    std::optional<Instant> at;
    QMap<QString, QString> options;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SsvcDecision> fromJson(const QJsonObject& body);
    friend bool operator==(const SsvcDecision&, const SsvcDecision&) = default;
};

} // namespace firebreak
