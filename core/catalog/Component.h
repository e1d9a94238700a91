// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/manifest/ManifestComponent.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak {

/// A package that a stream of an offering ships, or one that it is built from: what affects and trackers name
/// (R28). Part of a stream or of what a manifest said of it; JSON: docs/records/catalog.md.
struct Component
{
    QString name;           ///< as trackers call it: "openssl"; never empty
    QString purl;           ///< canonical, with the version that is shipped where one is; may be empty
    QString version;        ///< where the package URL does not say it
    QStringList cpes;       ///< canonical CPE names
    bool isBundled = false; ///< a dependency inside another package, so that it is not updated by itself
    QJsonObject extra;

    /// The version that counts: the package URL's, else `version`.
    [[nodiscard]] QString shippedVersion() const;
    /// The package URL with that version, for comparing with advisories; empty when there is none.
    [[nodiscard]] QString shippedPurl() const;

    /// What a manifest lists: the first package URL and the CPE names that can be read. None: it has no name.
    [[nodiscard]] static std::optional<Component> of(const ManifestComponent& listed, bool isBundled);

    [[nodiscard]] QJsonObject toJson() const;
    /// Fails with the codes of BodyError.h, `purl.*` and `cpe.*`. Names are made canonical.
    [[nodiscard]] static Result<Component> fromJson(const QJsonObject& body);
    friend bool operator==(const Component&, const Component&) = default;
};

} // namespace firebreak
