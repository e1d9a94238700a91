// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/catalog/Component.h"

#include <QDate>
#include <QList>

namespace firebreak {

/// How far a stream is in its life; what is fixed in it follows from that (R96).
enum class StreamPhase { Planned, Full, Maintenance, Extended, EndOfLife };

/// "planned", "full", "maintenance", "extended", "end-of-life".
[[nodiscard]] QLatin1String toWord(StreamPhase phase);
[[nodiscard]] std::optional<StreamPhase> streamPhaseFromWord(QStringView word);

/// A line of releases of an offering that gets fixes of its own: a tracker is filed for one (R91, R108).
/// Record kind `stream`, compartment `company`; JSON: docs/records/catalog.md.
struct Stream
{
    RecordId offering;
    QString name; ///< "fw-2.4"; never empty
    StreamPhase phase = StreamPhase::Full;
    std::optional<QDate> releasedOn;
    std::optional<QDate> supportedUntil; ///< the last day; not before `releasedOn`
    QString nextRelease;                 ///< what a fix that can wait goes into (R96)
    QList<Component> components;         ///< known by hand; manifests say more
    QStringList labels;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    QJsonObject extra;

    /// Whether it gets fixes on `day`: in a phase that has some, and released and supported then.
    [[nodiscard]] bool isSupportedOn(QDate day) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyError.h and of Component.
    [[nodiscard]] static Result<Stream> fromJson(const QJsonObject& body);
    friend bool operator==(const Stream&, const Stream&) = default;
};

} // namespace firebreak
