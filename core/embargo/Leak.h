// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/embargo/StepConclusion.h"

namespace firebreak {

/// That embargoed content came out before its time, and what was done about it (R66). JSON, in
/// `embargo.leak`:
/// `{"noticedAt","reportedBy","reportedAt","summary","steps"}`.
struct Leak
{
    Instant noticedAt; ///< when somebody saw it
    QString summary;   ///< what came out, and where
    std::optional<RecordId> reportedBy;
    Instant reportedAt; ///< when Incident Response was told
    QList<StepConclusion> steps;

    /// What a leak asks for and has no conclusion yet, in order.
    [[nodiscard]] QStringList openSteps() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (noticedAt, summary, reportedAt) and `body.field-value` (a step that a
    /// leak does not have).
    [[nodiscard]] static Result<Leak> fromJson(const QJsonObject& json);
    friend bool operator==(const Leak&, const Leak&) = default;
};

/// The steps of the leak path, in order: `tell-staff` (not to comment), `contact-incident-response` (a
/// manager does, at once), `reactive-statements` (started), `tell-finder`, `decide-early-lift`.
[[nodiscard]] QStringList leakSteps();

/// What staff are told (R66): it names no vulnerability, so that it can go to people who are on no list.
[[nodiscard]] QString leakStaffNotice();

} // namespace firebreak
