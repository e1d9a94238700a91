// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace firebreak {

/// Somebody a document thanks.
///
/// JSON: `name`, `kind` ("finder", "reporter", "analyst", … as published).
struct AdvisoryCredit
{
    QString name;
    QString kind;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AdvisoryCredit> fromJson(const QJsonObject& body);
    friend bool operator==(const AdvisoryCredit&, const AdvisoryCredit&) = default;
};

} // namespace firebreak
