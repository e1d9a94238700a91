// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/catalog/Component.h"
#include "core/catalog/manifest/Manifest.h"

namespace firebreak {

/// What a software bill of materials said of a stream: which packages it ships and which they are built from
/// (R29). The document itself is an attachment. Record kind `manifest`, compartment `company`; JSON:
/// docs/records/catalog.md.
struct ManifestRecord
{
    RecordId stream;
    std::optional<RecordId> attachment; ///< the document
    QString format;                     ///< of ManifestFormat, such as "cyclonedx-json"; kept though unknown
    QString formatVersion;              ///< "1.6", "SPDX-2.3"
    QString name;                       ///< the document's own
    QString release;                    ///< the release of the stream that it describes: "2.4.1"
    std::optional<Instant> readAt;
    int findings = 0; ///< rules of its format that it breaks
    QList<Component> components;
    std::optional<Instant> updatedAt;
    std::optional<RecordId> updatedBy;
    QJsonObject extra;

    /// Of a manifest that was read. A component is bundled when another of its packages (not the subject)
    /// contains or depends on it and nothing else does; those without a name are left out.
    [[nodiscard]] static ManifestRecord of(const RecordId& stream, const Manifest& manifest, Instant readAt);

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyError.h and of Component.
    [[nodiscard]] static Result<ManifestRecord> fromJson(const QJsonObject& body);
    friend bool operator==(const ManifestRecord&, const ManifestRecord&) = default;
};

} // namespace firebreak
