// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/CycloneDxReader.h"

#include "core/catalog/CatalogError.h"
#include "core/catalog/manifest/CycloneDxAudit.h"
#include "core/catalog/manifest/ManifestNode.h"

namespace firebreak {
namespace {

constexpr int deepestNesting = 64;

ManifestComponent componentOf(const QJsonObject& object)
{
    ManifestComponent component;
    component.reference = ManifestNode::text(object, "bom-ref");
    component.type = ManifestNode::text(object, "type");
    component.group = ManifestNode::text(object, "group");
    component.name = ManifestNode::text(object, "name");
    component.version = ManifestNode::text(object, "version");
    if (const QString purl = ManifestNode::text(object, "purl"); !purl.isEmpty())
        component.purls.append(purl);
    if (const QString cpe = ManifestNode::text(object, "cpe"); !cpe.isEmpty())
        component.cpes.append(cpe);
    return component;
}

bool collectComponents(const QJsonArray& items, Manifest& manifest, const QString& within, int depth)
{
    if (depth > deepestNesting)
        return false;
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        manifest.components.append(componentOf(object));
        const QString reference = manifest.components.last().reference;
        if (!within.isEmpty() && !reference.isEmpty())
            manifest.edges.append({within, reference});
        if (!collectComponents(ManifestNode::items(object, "components", "component"), manifest, reference,
                               depth + 1))
            return false;
    }
    return true;
}

void collectDependencies(const QJsonArray& items, Manifest& manifest, int depth)
{
    if (depth > deepestNesting)
        return;
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        const QString from = ManifestNode::text(object, "ref");
        for (const QJsonValue& to : object.value(QLatin1String("dependsOn")).toArray())
            manifest.edges.append({from, to.toString()});
        // In XML the dependencies of a dependency are elements of the same name.
        const QJsonArray nested = ManifestNode::list(object.value(QLatin1String("dependency")));
        for (const QJsonValue& to : nested)
            manifest.edges.append({from, ManifestNode::text(to.toObject(), "ref")});
        collectDependencies(nested, manifest, depth + 1);
    }
}

} // namespace

Result<Manifest> readCycloneDx(const QJsonObject& root, ManifestFormat format, const QString& version)
{
    Manifest manifest;
    manifest.format = format;
    manifest.version = version;
    if (version.size() != 3 || !version.startsWith(QLatin1String("1.")) || version.at(2) < u'0' ||
        version.at(2) > u'7')
        return failure(error::ManifestVersion, QStringLiteral("/specVersion"), {version});
    const QJsonObject metadata = root.value(QLatin1String("metadata")).toObject();
    if (const QJsonValue subject = metadata.value(QLatin1String("component")); subject.isObject()) {
        manifest.subject = componentOf(subject.toObject());
        manifest.name = manifest.subject->name;
    }
    if (!collectComponents(ManifestNode::items(root, "components", "component"), manifest, {}, 0))
        return failure(error::ManifestTooDeep, QStringLiteral("/components"));
    collectDependencies(ManifestNode::items(root, "dependencies", "dependency"), manifest, 0);
    manifest.findings = auditCycloneDx(root, version);
    return manifest;
}

} // namespace firebreak
