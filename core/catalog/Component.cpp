// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Component.h"

#include "core/base/BodyFields.h"
#include "core/catalog/Cpe.h"
#include "core/catalog/CpeFields.h"
#include "core/catalog/PackageUrl.h"

namespace firebreak {

QString Component::shippedVersion() const
{
    const Result<PackageUrl> package = PackageUrl::parse(purl, PackageUrl::Rules::Grammar);
    return package && !package->version().isEmpty() ? package->version() : version;
}

QString Component::shippedPurl() const
{
    const Result<PackageUrl> package = PackageUrl::parse(purl, PackageUrl::Rules::Grammar);
    if (!package || !package->version().isEmpty() || version.isEmpty())
        return purl;
    const Result<PackageUrl> versioned = PackageUrl::build(
        {package->type(), package->nameSpace(), package->name(), version, package->qualifiers(), package->subpath()},
        PackageUrl::Rules::Grammar);
    return versioned ? versioned->toText() : purl;
}

std::optional<Component> Component::of(const ManifestComponent& listed, bool isBundled)
{
    if (listed.name.trimmed().isEmpty())
        return std::nullopt;
    Component component;
    component.name = listed.name.trimmed();
    component.version = listed.version;
    component.isBundled = isBundled;
    for (const QString& text : listed.purls) {
        if (const Result<PackageUrl> purl = PackageUrl::parse(text, PackageUrl::Rules::Grammar)) {
            component.purl = purl->toText();
            break;
        }
    }
    for (const QString& text : listed.cpes) {
        if (const Result<Cpe> cpe = Cpe::parse(text))
            component.cpes.append(cpe->toFormattedString());
    }
    return component;
}

QJsonObject Component::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("purl"), purl);
    writer.text(QLatin1String("version"), version);
    writer.texts(QLatin1String("cpes"), cpes);
    writer.flag(QLatin1String("bundled"), isBundled);
    return writer.take();
}

Result<Component> Component::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    Component component;
    component.name = readRequiredText(reader, QLatin1String("name"));
    component.purl = reader.text(QLatin1String("purl"));
    component.version = reader.text(QLatin1String("version"));
    component.cpes = readCpes(reader, QLatin1String("cpes"));
    component.isBundled = reader.flag(QLatin1String("bundled"));
    component.extra = reader.rest();
    if (!component.purl.isEmpty()) {
        if (const Result<PackageUrl> purl = PackageUrl::parse(component.purl, PackageUrl::Rules::Grammar))
            component.purl = purl->toText();
        else
            reader.fail(purl.error().code, QLatin1String("purl"), {component.purl});
    }
    if (reader.error())
        return failure(*reader.error());
    return component;
}

} // namespace firebreak
