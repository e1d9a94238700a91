// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace firebreak {

/// A link a document gives, with the tags its publishers put on it ("patch", "vendor-advisory", "FIX", …), as
/// written.
///
/// JSON: `url`, `name`, `tags`.
struct AdvisoryReference
{
    QString url;
    QString name;
    QStringList tags;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<AdvisoryReference> fromJson(const QJsonObject& body);
    friend bool operator==(const AdvisoryReference&, const AdvisoryReference&) = default;
};

} // namespace firebreak
