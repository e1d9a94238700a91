// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// The Incident Commander's recorded instruction to publish (D1, R128). It is for one agreed lift: when that
/// moves, it has to be given again. JSON, in `embargo.instruction`: `{"by","at","lift"}`.
struct LiftInstruction
{
    RecordId by;
    Instant at;
    Instant lift; ///< the agreed lift that it was given for

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (by, at, lift).
    [[nodiscard]] static Result<LiftInstruction> fromJson(const QJsonObject& json);
    friend bool operator==(const LiftInstruction&, const LiftInstruction&) = default;
};

/// How an embargo ended: by itself at its time, or early by the Incident Commander, who says why (D1). It
/// can't be taken back: what was public stays public (FK7). JSON, in `embargo.lifted`:
/// `{"at","by","reason"}`; a reason is of an early lift.
struct Lift
{
    Instant at;
    std::optional<RecordId> by; ///< none: by itself, when all conditions held
    QString reason;             ///< of an early lift; empty for one at its time

    [[nodiscard]] bool isEarly() const { return !reason.isEmpty(); }

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (at).
    [[nodiscard]] static Result<Lift> fromJson(const QJsonObject& json);
    friend bool operator==(const Lift&, const Lift&) = default;
};

} // namespace firebreak
