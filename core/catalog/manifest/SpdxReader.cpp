// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/SpdxReader.h"

#include "core/catalog/CatalogError.h"
#include "core/catalog/manifest/ManifestNode.h"

#include <QSet>

namespace firebreak {
namespace {

void addReference(ManifestComponent& component, const QString& type, const QString& locator)
{
    if (locator.isEmpty())
        return;
    // SPDX writes the type as a word, RDF as an address that ends in it.
    const QString word = type.section(u'/', -1).section(u'#', -1);
    if (word == QLatin1String("purl") || word == QLatin1String("packageUrl"))
        component.purls.append(locator);
    else if (word.startsWith(QLatin1String("cpe")))
        component.cpes.append(locator);
}

ManifestComponent packageOf(const QJsonObject& object)
{
    ManifestComponent component;
    component.reference = ManifestNode::text(object, "SPDXID");
    component.type = ManifestNode::text(object, "primaryPackagePurpose");
    component.name = ManifestNode::text(object, "name");
    component.version = ManifestNode::text(object, "versionInfo");
    for (const QJsonValue& item : ManifestNode::list(object.value(QLatin1String("externalRefs")))) {
        const QJsonObject reference = item.toObject();
        addReference(component, ManifestNode::text(reference, "referenceType"),
                     ManifestNode::text(reference, "referenceLocator"));
    }
    return component;
}

/// Relations that say one needs or holds the other, and which way round.
void addEdge(Manifest& manifest, const QString& kind, const QString& from, const QString& to)
{
    const QString word = kind.toUpper().remove(u'_');
    if (word == QLatin1String("DEPENDSON") || word == QLatin1String("CONTAINS") ||
        word == QLatin1String("DYNAMICLINK") || word == QLatin1String("STATICLINK") ||
        word == QLatin1String("HASDYNAMICLINK") || word == QLatin1String("HASSTATICLINK") ||
        word == QLatin1String("HASPREREQUISITE"))
        manifest.edges.append({from, to});
    else if (word == QLatin1String("CONTAINEDBY") || word.endsWith(QLatin1String("DEPENDENCYOF")))
        manifest.edges.append({to, from});
}

ManifestComponent package3Of(const QJsonObject& object)
{
    ManifestComponent component;
    component.reference = ManifestNode::text(object, "spdxId");
    component.type = ManifestNode::text(object, "software_primaryPurpose");
    component.name = ManifestNode::text(object, "name");
    component.version = ManifestNode::text(object, "software_packageVersion");
    if (const QString purl = ManifestNode::text(object, "software_packageUrl"); !purl.isEmpty())
        component.purls.append(purl);
    for (const QJsonValue& item : ManifestNode::list(object.value(QLatin1String("externalIdentifier")))) {
        const QJsonObject identifier = item.toObject();
        addReference(component, ManifestNode::text(identifier, "externalIdentifierType"),
                     ManifestNode::text(identifier, "identifier"));
    }
    component.purls.removeDuplicates();
    return component;
}

} // namespace

Result<Manifest> readSpdx(const QJsonObject& root, ManifestFormat format)
{
    Manifest manifest;
    manifest.format = format;
    manifest.version = ManifestNode::text(root, "spdxVersion");
    if (!manifest.version.startsWith(QLatin1String("SPDX-2.")))
        return failure(error::ManifestVersion, QStringLiteral("/spdxVersion"), {manifest.version});
    manifest.name = ManifestNode::text(root, "name");

    QSet<QString> seen;
    const QJsonArray packages = ManifestNode::list(root.value(QLatin1String("packages")));
    manifest.components.reserve(packages.size());
    for (qsizetype i = 0; i < packages.size(); ++i) {
        const QString place = QStringLiteral("/packages/%1").arg(i);
        manifest.components.append(packageOf(packages.at(i).toObject()));
        const ManifestComponent& component = manifest.components.last();
        if (component.name.isEmpty())
            manifest.findings.append(Error{error::ManifestFieldMissing, place + QLatin1String("/name"), {}});
        if (component.reference.isEmpty())
            manifest.findings.append(
                Error{error::ManifestFieldMissing, place + QLatin1String("/SPDXID"), {}});
        else if (seen.contains(component.reference))
            manifest.findings.append(Error{
                error::ManifestReferenceRepeated, place + QLatin1String("/SPDXID"), {component.reference}});
        seen.insert(component.reference);
    }
    for (const QJsonValue& item : ManifestNode::list(root.value(QLatin1String("relationships")))) {
        const QJsonObject relation = item.toObject();
        addEdge(manifest, ManifestNode::text(relation, "relationshipType"),
                ManifestNode::text(relation, "spdxElementId"),
                ManifestNode::text(relation, "relatedSpdxElement"));
    }
    return manifest;
}

Result<Manifest> readSpdx3(const QJsonObject& root)
{
    Manifest manifest;
    manifest.format = ManifestFormat::Spdx3JsonLd;
    // A graph of elements, or one element alone.
    const QJsonArray graph = root.contains(QLatin1String("@graph"))
                                 ? root.value(QLatin1String("@graph")).toArray()
                                 : QJsonArray{root};
    for (qsizetype i = 0; i < graph.size(); ++i) {
        const QJsonObject element = graph.at(i).toObject();
        const QString type = ManifestNode::text(element, "type");
        if (type == QLatin1String("CreationInfo")) {
            const QStringList numbers = ManifestNode::text(element, "specVersion").split(u'.');
            manifest.version = QStringLiteral("SPDX-") + numbers.mid(0, 2).join(u'.');
        } else if (type == QLatin1String("SpdxDocument")) {
            manifest.name = ManifestNode::text(element, "name");
        } else if (type == QLatin1String("software_Package")) {
            manifest.components.append(package3Of(element));
            const ManifestComponent& component = manifest.components.last();
            const QString place = QStringLiteral("/@graph/%1").arg(i);
            if (component.reference.isEmpty())
                manifest.findings.append(
                    Error{error::ManifestFieldMissing, place + QLatin1String("/spdxId"), {}});
            if (component.name.isEmpty())
                manifest.findings.append(
                    Error{error::ManifestFieldMissing, place + QLatin1String("/name"), {}});
        } else if (type.endsWith(QLatin1String("Relationship"))) {
            for (const QJsonValue& to : ManifestNode::list(element.value(QLatin1String("to"))))
                addEdge(manifest, ManifestNode::text(element, "relationshipType"),
                        ManifestNode::text(element, "from"), to.toString());
        }
    }
    if (!manifest.version.startsWith(QLatin1String("SPDX-3.")))
        return failure(error::ManifestVersion, QStringLiteral("/@graph"), {manifest.version});
    return manifest;
}

} // namespace firebreak
