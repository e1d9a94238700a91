// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/OsvReader.h"

#include "core/intake/format/OsvRange.h"

namespace firebreak {

namespace {

struct Database
{
    QLatin1String prefix; ///< of its ids
    QLatin1String name;
};

/// Names people know, for the databases of the OSV schema's list; any other is named by its prefix.
constexpr Database Databases[] = {
    {QLatin1String("GHSA-"), QLatin1String("GitHub")},
    {QLatin1String("PYSEC-"), QLatin1String("PyPA")},
    {QLatin1String("GO-"), QLatin1String("Go")},
    {QLatin1String("RUSTSEC-"), QLatin1String("RustSec")},
    {QLatin1String("UBUNTU-"), QLatin1String("Ubuntu")},
    {QLatin1String("USN-"), QLatin1String("Ubuntu")},
    {QLatin1String("RHSA-"), QLatin1String("Red Hat")},
    {QLatin1String("RHBA-"), QLatin1String("Red Hat")},
    {QLatin1String("RHEA-"), QLatin1String("Red Hat")},
    {QLatin1String("ALSA-"), QLatin1String("AlmaLinux")},
    {QLatin1String("ALBA-"), QLatin1String("AlmaLinux")},
    {QLatin1String("ALEA-"), QLatin1String("AlmaLinux")},
    {QLatin1String("RLSA-"), QLatin1String("Rocky Linux")},
    {QLatin1String("DSA-"), QLatin1String("Debian")},
    {QLatin1String("DLA-"), QLatin1String("Debian")},
    {QLatin1String("DEBIAN-"), QLatin1String("Debian")},
    {QLatin1String("SUSE-"), QLatin1String("SUSE")},
    {QLatin1String("openSUSE-"), QLatin1String("openSUSE")},
    {QLatin1String("BIT-"), QLatin1String("Bitnami")},
    {QLatin1String("CGA-"), QLatin1String("Chainguard")},
    {QLatin1String("MAL-"), QLatin1String("OpenSSF")},
    {QLatin1String("OSV-"), QLatin1String("OSS-Fuzz")},
    {QLatin1String("RSEC-"), QLatin1String("R Consortium")},
    {QLatin1String("CURL-"), QLatin1String("curl")},
    {QLatin1String("HSEC-"), QLatin1String("Haskell")},
    {QLatin1String("PSF-"), QLatin1String("Python")},
    {QLatin1String("CVE-"), QLatin1String("OSV")},
};

QString databaseOf(const QString& id)
{
    for (const Database& database : Databases) {
        if (id.startsWith(database.prefix))
            return database.name;
    }
    return id.left(std::max<qsizetype>(0, id.indexOf(QLatin1Char('-'))));
}

QString cvssVersion(std::string_view type, const QString& vector)
{
    if (vector.startsWith(QLatin1String("CVSS:")) && vector.size() >= 8)
        return vector.mid(5, 3);
    if (type == "CVSS_V2")
        return QStringLiteral("2.0");
    return type == "CVSS_V4" ? QStringLiteral("4.0") : QStringLiteral("3.1");
}

} // namespace

OsvReader::OsvReader(const JsonObject& document)
    : m_document(document), m_builder(AdvisorySource::Osv, document.node())
{}

bool OsvReader::recognises(const JsonObject& object)
{
    if (!object.at("id").isText())
        return false;
    if (object.at("schema_version").isText() && (object.has("modified") || object.has("affected")))
        return true;
    if (!object.at("modified").isText() && !object.at("published").isText())
        return false;
    for (const std::string_view key :
         {"affected", "aliases", "related", "upstream", "references", "severity"}) {
        if (object.at(key).isArray())
            return true;
    }
    return object.at("details").isText() || object.at("summary").isText() || object.at("withdrawn").isText();
}

Advisory OsvReader::read()
{
    m_builder.setDocumentId(m_document.at("id"));
    Advisory& advisory = m_builder.advisory();
    const QString id = advisory.documentId;
    for (const JsonNode alias : m_document.list("aliases"))
        m_builder.addAlias(alias);
    for (const JsonNode related : m_document.list("related"))
        m_builder.addRelated(related);
    for (const JsonNode upstream : m_document.list("upstream"))
        m_builder.addUpstream(upstream);

    advisory.publisher = databaseOf(id);
    advisory.title = m_document.text("summary");
    advisory.description = m_document.text("details");
    advisory.published = m_document.instant("published");
    advisory.modified = m_document.instant("modified");
    if (m_document.has("withdrawn")) {
        advisory.state = AdvisoryState::Withdrawn;
        advisory.stateAt = m_document.instant("withdrawn");
    }
    readSeverities(m_document);
    readDatabaseSpecific();
    for (const JsonNode referenceNode : m_document.list("references")) {
        const JsonObject reference(referenceNode);
        const QString type = reference.text("type");
        // "WEB" is the schema's word for a link of no particular kind.
        const bool isKind = !type.isEmpty() && type != QLatin1String("WEB");
        m_builder.addReference(reference.text("url"), {}, isKind ? QStringList{type} : QStringList());
    }
    for (const JsonNode affectedNode : m_document.list("affected")) {
        const JsonObject affected(affectedNode);
        readAffected(affected);
    }
    for (const JsonNode creditNode : m_document.list("credits")) {
        const JsonObject credit(creditNode);
        if (const QString name = credit.text("name"); !name.isEmpty())
            advisory.credits.append({.name = name, .kind = credit.text("type")});
    }
    return m_builder.take();
}

void OsvReader::readSeverities(const JsonObject& owner)
{
    for (const JsonNode severityNode : owner.list("severity")) {
        const JsonObject severity(severityNode);
        const std::string_view type = severity.bytes("type");
        const QString value = severity.text("score");
        if (value.isEmpty())
            continue;
        AdvisoryScore score;
        score.issuer = m_builder.advisory().publisher;
        if (type.substr(0, 5) == "CVSS_") {
            score.version = cvssVersion(type, value);
            score.vector = value;
        } else {
            score.issuer = severity.text("type"); // "Ubuntu": a rating in that vendor's words
            score.severity = value;
        }
        m_builder.addScore(std::move(score));
    }
}

void OsvReader::readDatabaseSpecific()
{
    const JsonNode specificNode = m_document.at("database_specific");
    if (!specificNode.isObject())
        return;
    const JsonObject specific(specificNode);
    Advisory& advisory = m_builder.advisory();
    if (const JsonNode ids = specific.at("cwe_ids"); ids.isArray()) {
        for (const JsonNode cwe : JsonList(ids))
            m_builder.addCwe(cwe.bytes());
    }
    // The meaning of this object is each database's own: only what is surely meant is taken.
    if (const JsonNode severity = specific.at("severity");
        severity.isText() && severity.text().size() <= 40) {
        AdvisoryScore score;
        score.issuer = advisory.publisher;
        score.severity = severity.text();
        m_builder.addScore(std::move(score));
    }
    if (const JsonNode status = specific.at("review_status"); status.isText())
        advisory.status = status.text().toLower();
    if (const JsonNode isReviewed = specific.at("github_reviewed"); !isReviewed.isAbsent())
        advisory.status = isReviewed.flag() ? QStringLiteral("reviewed") : QStringLiteral("unreviewed");
}

void OsvReader::readAffected(const JsonObject& affected)
{
    AffectedPackage package;
    const JsonObject name(affected.at("package"));
    package.ecosystem = name.text("ecosystem");
    package.package = name.text("name");
    package.purl = name.text("purl");
    package.versions = affected.texts("versions");
    for (const JsonNode rangeNode : affected.list("ranges")) {
        const JsonObject range(rangeNode);
        readOsvRange(range, package);
    }
    readSeverities(affected);

    if (const JsonNode specificNode = affected.at("ecosystem_specific"); specificNode.isObject()) {
        const JsonObject specific(specificNode);
        if (const JsonNode imports = specific.at("imports");
            imports.isArray()) { // Go: packages and their symbols
            for (const JsonNode importNode : JsonList(imports)) {
                const JsonObject import(importNode);
                package.modules.append(import.text("path"));
                package.routines.append(import.texts("symbols"));
            }
        }
        if (const JsonNode ranges = specific.at("custom_ranges"); ranges.isArray()) {
            for (const JsonNode rangeNode : JsonList(ranges)) {
                const JsonObject range(rangeNode);
                readOsvRange(range, package);
            }
        }
    }
    if (const JsonNode specificNode = affected.at("database_specific"); specificNode.isObject()) {
        const JsonObject specific(specificNode);
        if (const JsonNode cwes = specific.at("cwes"); cwes.isArray()) {
            for (const JsonNode cweNode : JsonList(cwes)) {
                const JsonObject cwe(cweNode);
                m_builder.addCwe(cwe.bytes("cweId"));
            }
        }
    }
    package.fixed.removeDuplicates();
    if (package != AffectedPackage())
        m_builder.advisory().affected.append(std::move(package));
}

} // namespace firebreak
