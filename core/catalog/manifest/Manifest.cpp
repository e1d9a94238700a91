// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/Manifest.h"

namespace firebreak {

QLatin1String toWord(ManifestFormat format)
{
    switch (format) {
    case ManifestFormat::CycloneDxJson:
        return QLatin1String("cyclonedx-json");
    case ManifestFormat::CycloneDxXml:
        return QLatin1String("cyclonedx-xml");
    case ManifestFormat::SpdxJson:
        return QLatin1String("spdx-json");
    case ManifestFormat::SpdxTagValue:
        return QLatin1String("spdx-tagvalue");
    case ManifestFormat::SpdxYaml:
        return QLatin1String("spdx-yaml");
    case ManifestFormat::SpdxXml:
        return QLatin1String("spdx-xml");
    case ManifestFormat::SpdxRdf:
        return QLatin1String("spdx-rdf");
    case ManifestFormat::Spdx3JsonLd:
        break;
    }
    return QLatin1String("spdx3-jsonld");
}

QStringList Manifest::purls() const
{
    QStringList all;
    for (const ManifestComponent& component : components)
        all.append(component.purls);
    // The XML form of CycloneDX has one list of package URLs; what it describes is in it.
    if (format == ManifestFormat::CycloneDxXml && subject)
        all.append(subject->purls);
    all.removeDuplicates();
    return all;
}

QStringList Manifest::cpes() const
{
    QStringList all;
    for (const ManifestComponent& component : components)
        all.append(component.cpes);
    all.removeDuplicates();
    return all;
}

} // namespace firebreak
