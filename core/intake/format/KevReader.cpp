// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/KevReader.h"

#include "core/intake/Alias.h"

namespace firebreak {

namespace {

/// What both forms have in common, once the fields are texts.
Advisory advisoryOf(KevEntry entry, const QString& description)
{
    Advisory advisory;
    advisory.source = AdvisorySource::Kev;
    advisory.publisher = QStringLiteral("CISA");
    advisory.title = entry.name;
    advisory.description = description;
    AffectedPackage package;
    package.vendor = entry.vendor;
    package.product = entry.product;
    if (package != AffectedPackage())
        advisory.affected.append(package);
    if (entry.dateAdded)
        advisory.published = fromDateTime(QDateTime(*entry.dateAdded, QTime(0, 0), Qt::UTC));
    advisory.kev = std::move(entry);
    return advisory;
}

} // namespace

bool KevReader::recognises(const JsonObject& object)
{
    return object.has("cveID") && (object.has("dateAdded") || object.has("vendorProject"));
}

Advisory KevReader::read(const JsonObject& object, std::optional<Instant> released)
{
    KevEntry entry;
    const JsonNode added = object.at("dateAdded");
    if (added.isAbsent())
        added.fail(error::IntakeFieldMissing);
    entry.dateAdded = added.day();
    entry.dueDate = object.at("dueDate").day();
    entry.ransomware = object.text("knownRansomwareCampaignUse");
    entry.vendor = object.text("vendorProject").trimmed();
    entry.product = object.text("product").trimmed();
    entry.name = object.text("vulnerabilityName").trimmed();
    entry.requiredAction = object.text("requiredAction");
    entry.notes = object.text("notes");

    AdvisoryBuilder builder(AdvisorySource::Kev, object.node());
    builder.advisory() = advisoryOf(std::move(entry), object.text("shortDescription"));
    builder.advisory().modified = released;
    const JsonNode id = object.at("cveID");
    builder.setDocumentId(id);
    if (id.isText() && !isCveShaped(builder.advisory().documentId))
        id.fail(error::IntakeFieldValue, {id.text().left(40)});
    for (const JsonNode cwe : object.list("cwes"))
        builder.addCwe(cwe.bytes());
    return builder.take();
}

bool KevReader::recognises(const TableRow& header)
{
    return header.contains("cveID") && header.contains("dateAdded");
}

Result<Advisory> KevReader::read(const TableRow& header, const TableRow& row)
{
    KevEntry entry;
    const auto field = [&](const char* name) { return row.value(header, name).trimmed(); };
    for (const auto& [name, day] :
         {std::pair{"dateAdded", &entry.dateAdded}, std::pair{"dueDate", &entry.dueDate}}) {
        const QString text = field(name);
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            *day = date;
        else if (!text.isEmpty() || day == &entry.dateAdded)
            return failure(text.isEmpty() ? error::IntakeFieldMissing : error::IntakeFieldValue,
                           QLatin1Char('/') + QLatin1String(name), {text.left(40)});
    }
    entry.ransomware = field("knownRansomwareCampaignUse");
    entry.vendor = field("vendorProject");
    entry.product = field("product");
    entry.name = field("vulnerabilityName");
    entry.requiredAction = row.value(header, "requiredAction");
    entry.notes = row.value(header, "notes");
    const QString id = canonicalAlias(field("cveID"));
    if (!isCveShaped(id))
        return failure(id.isEmpty() ? error::IntakeFieldMissing : error::IntakeFieldValue,
                       QStringLiteral("/cveID"), {id.left(40)});

    Advisory advisory = advisoryOf(std::move(entry), row.value(header, "shortDescription"));
    advisory.documentId = id;
    advisory.aliases = {id};
    const QStringList cwes = field("cwes").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& cwe : cwes)
        advisory.cwes.append(cwe.trimmed());
    advisory.cwes.removeDuplicates();
    return advisory;
}

} // namespace firebreak
