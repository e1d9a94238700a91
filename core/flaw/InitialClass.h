// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyFields.h"

namespace firebreak {

/// The first idea of whether the incident is major, with its reason (R32): JSON `major` (omitted: minor),
/// `reason`, `by`, `at`. Nothing is declared by it.
struct InitialClass
{
    bool isMajor = false;
    QString reason;
    std::optional<RecordId> by;
    Instant at;
    QJsonObject extra;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyReader.
    [[nodiscard]] static Result<InitialClass> fromJson(const QJsonObject& json);
    friend bool operator==(const InitialClass&, const InitialClass&) = default;
};

} // namespace firebreak
