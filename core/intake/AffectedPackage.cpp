// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AffectedPackage.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject AffectedPackage::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("issuer"), issuer);
    writer.text(QLatin1String("vendor"), vendor);
    writer.text(QLatin1String("product"), product);
    writer.text(QLatin1String("ecosystem"), ecosystem);
    writer.text(QLatin1String("package"), package);
    writer.text(QLatin1String("purl"), purl);
    writer.text(QLatin1String("collectionUrl"), collectionUrl);
    writer.text(QLatin1String("repo"), repo);
    writer.texts(QLatin1String("cpes"), cpes);
    writer.texts(QLatin1String("platforms"), platforms);
    writer.texts(QLatin1String("modules"), modules);
    writer.texts(QLatin1String("files"), files);
    writer.texts(QLatin1String("routines"), routines);
    writer.text(QLatin1String("defaultStatus"), defaultStatus);
    writer.texts(QLatin1String("versions"), versions);
    writer.texts(QLatin1String("unaffected"), unaffected);
    writer.list(QLatin1String("ranges"), ranges);
    writer.texts(QLatin1String("fixed"), fixed);
    return writer.take();
}

Result<AffectedPackage> AffectedPackage::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    AffectedPackage affected;
    affected.issuer = reader.text(QLatin1String("issuer"));
    affected.vendor = reader.text(QLatin1String("vendor"));
    affected.product = reader.text(QLatin1String("product"));
    affected.ecosystem = reader.text(QLatin1String("ecosystem"));
    affected.package = reader.text(QLatin1String("package"));
    affected.purl = reader.text(QLatin1String("purl"));
    affected.collectionUrl = reader.text(QLatin1String("collectionUrl"));
    affected.repo = reader.text(QLatin1String("repo"));
    affected.cpes = reader.texts(QLatin1String("cpes"));
    affected.platforms = reader.texts(QLatin1String("platforms"));
    affected.modules = reader.texts(QLatin1String("modules"));
    affected.files = reader.texts(QLatin1String("files"));
    affected.routines = reader.texts(QLatin1String("routines"));
    affected.defaultStatus = reader.text(QLatin1String("defaultStatus"));
    affected.versions = reader.texts(QLatin1String("versions"));
    affected.unaffected = reader.texts(QLatin1String("unaffected"));
    affected.ranges = reader.list<AffectedRange>(QLatin1String("ranges"));
    affected.fixed = reader.texts(QLatin1String("fixed"));
    affected.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return affected;
}

} // namespace firebreak
