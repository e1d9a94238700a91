// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// Who controls the date of the disclosure; we only advise (R56). For what we found ourselves we are the
/// finder.
enum class LiftControl : quint8 { Finder = 1, Upstream };

/// `finder`, `upstream`.
[[nodiscard]] QLatin1String toWord(LiftControl control);
[[nodiscard]] std::optional<LiftControl> liftControlFromWord(QStringView word);

/// The coordinated disclosure date: the moment and the zone it was agreed in, so that everybody sees the time
/// that was meant (R55). JSON, in the incident's `embargo.agreedLift`:
/// `{"at","zone","agreedBy","reference","recordedBy","recordedAt"}`.
struct AgreedLift
{
    Instant at;
    QString zone;         ///< IANA name
    LiftControl agreedBy; ///< who agreed to it (R69)
    QString reference;    ///< where the agreement is to be read, such as a message's id or a thread
    std::optional<RecordId> recordedBy;
    std::optional<Instant> recordedAt;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (at, zone, agreedBy) and `body.field-value` (no such zone).
    [[nodiscard]] static Result<AgreedLift> fromJson(const QJsonObject& json);
    friend bool operator==(const AgreedLift&, const AgreedLift&) = default;
};

/// Our advice to whoever controls the date (R56). JSON, in `embargo.advice`:
/// `{"text","isReasonable","preferredAt","by","at"}`.
struct LiftAdvice
{
    QString text;
    bool isReasonable = false;          ///< whether we find the proposed date reasonable
    std::optional<Instant> preferredAt; ///< the timeline we would prefer
    std::optional<RecordId> by;
    Instant at;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (text, at).
    [[nodiscard]] static Result<LiftAdvice> fromJson(const QJsonObject& json);
    friend bool operator==(const LiftAdvice&, const LiftAdvice&) = default;
};

} // namespace firebreak
