// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/KevEntry.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject KevEntry::toJson() const
{
    BodyWriter writer(extra);
    writer.date(QLatin1String("dateAdded"), dateAdded);
    writer.date(QLatin1String("dueDate"), dueDate);
    writer.text(QLatin1String("ransomware"), ransomware);
    writer.text(QLatin1String("vendor"), vendor);
    writer.text(QLatin1String("product"), product);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("requiredAction"), requiredAction);
    writer.text(QLatin1String("notes"), notes);
    writer.text(QLatin1String("reference"), reference);
    return writer.take();
}

Result<KevEntry> KevEntry::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    KevEntry entry;
    entry.dateAdded = reader.date(QLatin1String("dateAdded"));
    entry.dueDate = reader.date(QLatin1String("dueDate"));
    entry.ransomware = reader.text(QLatin1String("ransomware"));
    entry.vendor = reader.text(QLatin1String("vendor"));
    entry.product = reader.text(QLatin1String("product"));
    entry.name = reader.text(QLatin1String("name"));
    entry.requiredAction = reader.text(QLatin1String("requiredAction"));
    entry.notes = reader.text(QLatin1String("notes"));
    entry.reference = reader.text(QLatin1String("reference"));
    entry.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return entry;
}

} // namespace firebreak
