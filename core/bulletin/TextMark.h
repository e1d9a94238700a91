// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// That something happened to a text in one very form, by its hash: an edit, the freeze, the readability
/// review, the publication. JSON `{"at","by","hash"}`.
struct TextMark
{
    Instant at;
    std::optional<RecordId> by; ///< none: the server itself
    QString hash;               ///< of the text as it was then

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (at, hash).
    [[nodiscard]] static Result<TextMark> fromJson(const QJsonObject& json);
    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// A moment that was agreed in a zone (R55, R123). JSON `{"at","zone"}`.
struct ZonedMoment
{
    Instant at;
    QString zone; ///< IANA

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (at, zone) and `body.field-value` (no such zone).
    [[nodiscard]] static Result<ZonedMoment> fromJson(const QJsonObject& json);
    friend bool operator==(const ZonedMoment&, const ZonedMoment&) = default;
};

} // namespace firebreak
