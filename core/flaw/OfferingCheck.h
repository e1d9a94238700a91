// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"

namespace firebreak {

/// That the set of offerings was checked again (R87): JSON `affects`, `services`, `pipelines`, `by`, `at`. It
/// counts while the flaw has these affects.
struct OfferingCheck
{
    QList<RecordId> affects;      ///< those there were, ascending
    bool coversServices = false;  ///< hosted services were looked at
    bool coversPipelines = false; ///< internal pipelines were looked at
    std::optional<RecordId> by;
    Instant at;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<OfferingCheck> fromJson(const QJsonObject& json);
    friend bool operator==(const OfferingCheck&, const OfferingCheck&) = default;
};

} // namespace firebreak
