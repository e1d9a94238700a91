// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/catalog/manifest/ManifestComponent.h"

#include <QLatin1String>
#include <QList>

#include <optional>

namespace firebreak {

/// The forms of software bills of materials that are read.
enum class ManifestFormat {
    CycloneDxJson,
    CycloneDxXml,
    SpdxJson,
    SpdxTagValue,
    SpdxYaml,
    SpdxXml,
    SpdxRdf,
    Spdx3JsonLd,
};

[[nodiscard]] QLatin1String toWord(ManifestFormat format); ///< "cyclonedx-json", "spdx-tagvalue", …

/// What a software bill of materials says of the packages of one offering: its components, what they depend
/// on and what it describes. Licences, files and signatures are left behind.
struct Manifest
{
    /// `from` depends on or contains `to`; both are references of components.
    struct Edge
    {
        QString from;
        QString to;

        friend bool operator==(const Edge&, const Edge&) = default;
    };

    ManifestFormat format = ManifestFormat::CycloneDxJson;
    QString version;                          ///< of the format: "1.6", "SPDX-2.3"
    QString name;                             ///< the document's own, or empty
    std::optional<ManifestComponent> subject; ///< what it describes, where the format sets that apart
    QList<ManifestComponent> components;      ///< nested ones too, in the order of the document
    QList<Edge> edges;
    /// Where the document breaks its format's rules without becoming unreadable (`manifest.*`, place: a JSON
    /// pointer).
    QList<Error> findings;

    [[nodiscard]] bool isValid() const { return findings.isEmpty(); }
    /// Distinct package URLs and CPE names, as written.
    [[nodiscard]] QStringList purls() const;
    [[nodiscard]] QStringList cpes() const;
};

} // namespace firebreak
