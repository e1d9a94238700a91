// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/TypedId.h"

#include <QJsonObject>

#include <optional>

namespace firebreak {

/// The reporter's agreement that what was reported may be shared with one third party: a coordination centre,
/// a CNA, a partner, a customer (R67). JSON, in a report's or an embargo's `consents`:
/// `{"party","scope","reference","at","by","withdrawnAt"}`.
struct DisclosureConsent
{
    QString party;
    QString scope;     ///< what may be shared; empty: all of it
    QString reference; ///< where the agreement is to be read
    Instant at;
    std::optional<RecordId> by; ///< who recorded it
    std::optional<Instant> withdrawnAt;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with `body.field-missing` (party, reference, at).
    [[nodiscard]] static Result<DisclosureConsent> fromJson(const QJsonObject& json);
    friend bool operator==(const DisclosureConsent&, const DisclosureConsent&) = default;
};

/// Whether anything may be shared with the party at that moment; names compare without regard to case and
/// outer spaces.
[[nodiscard]] bool mayShareWith(const QString& party, const QList<DisclosureConsent>& consents, Instant at);

} // namespace firebreak
