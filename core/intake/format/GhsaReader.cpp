// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/GhsaReader.h"

#include "core/intake/Alias.h"
#include "core/intake/format/GhsaRange.h"

namespace firebreak {

namespace {

constexpr QLatin1String Publisher("GitHub");

/// GraphQL and REST name the same things differently: camelCase and snake_case.
JsonNode either(const JsonObject& object, std::string_view graphQl, std::string_view rest)
{
    return object.has(graphQl) ? object.at(graphQl) : object.at(rest);
}

/// GraphQL wraps lists in `{nodes: […]}`, REST does not.
template <class Visit> void forEachItem(const JsonObject& object, std::string_view key, Visit visit)
{
    const JsonNode node = object.at(key);
    if (node.isObject()) {
        const JsonObject wrapper(node);
        for (const JsonNode item : wrapper.list("nodes"))
            visit(item);
        return;
    }
    for (const JsonNode item : JsonList(node))
        visit(item);
}

AffectedPackage readVulnerability(const JsonObject& vulnerability)
{
    AffectedPackage package;
    const JsonObject name(vulnerability.at("package"));
    package.ecosystem = name.text("ecosystem");
    package.package = name.text("name");
    const JsonNode range = either(vulnerability, "vulnerableVersionRange", "vulnerable_version_range");
    readGhsaRange(range.text(), package);
    const JsonNode patched = either(vulnerability, "firstPatchedVersion", "first_patched_version");
    const QString fix = patched.isObject() ? JsonObject(patched).text("identifier") : patched.text();
    if (!fix.isEmpty())
        package.fixed.append(fix);
    package.routines = vulnerability.texts("vulnerable_functions");
    return package;
}

void addCvss(AdvisoryBuilder& builder, const JsonObject& cvss)
{
    const JsonNode vector = either(cvss, "vectorString", "vector_string");
    if (vector.isAbsent() || vector.text().isEmpty())
        return;
    AdvisoryScore score;
    score.issuer = Publisher;
    score.vector = vector.text();
    score.version =
        score.vector.startsWith(QLatin1String("CVSS:")) ? score.vector.mid(5, 3) : QStringLiteral("2.0");
    score.score = cvss.number("score");
    builder.addScore(std::move(score));
}

void readScores(AdvisoryBuilder& builder, const JsonObject& object)
{
    const JsonObject all(either(object, "cvssSeverities", "cvss_severities"));
    for (const std::string_view key : {"cvssV4", "cvss_v4", "cvssV3", "cvss_v3"})
        addCvss(builder, JsonObject(all.at(key)));
    if (builder.advisory().scores.isEmpty())
        addCvss(builder, JsonObject(object.at("cvss")));
    if (const QString severity = object.text("severity"); !severity.isEmpty()) {
        AdvisoryScore score;
        score.issuer = Publisher;
        score.severity = severity;
        builder.addScore(std::move(score));
    }
}

void readIds(AdvisoryBuilder& builder, const JsonObject& object)
{
    const JsonNode own = either(object, "ghsaId", "ghsa_id");
    if (!own.isAbsent())
        builder.setDocumentId(own);
    const JsonList identifiers = object.list("identifiers");
    for (const JsonNode identifierNode : identifiers) {
        const JsonObject identifier(identifierNode);
        const JsonNode value = identifier.at("value");
        if (builder.advisory().documentId.isEmpty() && isGhsaShaped(value.text()))
            builder.setDocumentId(value);
        else
            builder.addAlias(value);
    }
    builder.addAlias(object.at("cve_id"));
    if (builder.advisory().documentId.isEmpty())
        own.fail(error::IntakeFieldMissing);
}

void readCredits(Advisory& advisory, const JsonObject& object)
{
    forEachItem(object, "credits", [&advisory](const JsonNode& item) {
        const JsonObject credit(item);
        const JsonObject user(credit.at("user"));
        if (const QString name = user.text("login"); !name.isEmpty())
            advisory.credits.append({.name = name, .kind = credit.text("type")});
    });
}

void readEpss(Advisory& advisory, const JsonObject& object)
{
    const JsonNode node = object.at("epss");
    if (!node.isObject())
        return;
    const JsonObject epss(node);
    const std::optional<double> score = epss.number("percentage");
    if (score)
        advisory.epss = EpssScore{.score = *score, .percentile = epss.number("percentile")};
}

} // namespace

GhsaReader::Shape GhsaReader::shapeOf(const JsonObject& object)
{
    if (object.at("ghsaId").isText())
        return Shape::GraphQlAdvisory;
    if (object.at("ghsa_id").isText())
        return Shape::Rest;
    if (object.at("securityVulnerabilities").isObject() || object.at("securityAdvisories").isObject())
        return Shape::GraphQlPage;
    const JsonNode data = object.at("data");
    if (data.isObject()) {
        const JsonObject inner(data);
        if (inner.at("securityVulnerabilities").isObject() || inner.at("securityAdvisories").isObject())
            return Shape::GraphQlPage;
        if (inner.at("securityAdvisory").isObject())
            return Shape::GraphQlPage;
    }
    return Shape::None;
}

Advisory GhsaReader::readAdvisory(const JsonObject& object)
{
    AdvisoryBuilder builder(AdvisorySource::Ghsa, object.node());
    readIds(builder, object);
    Advisory& advisory = builder.advisory();
    advisory.publisher = Publisher;
    advisory.title = object.text("summary");
    advisory.description = object.text("description");
    advisory.published = either(object, "publishedAt", "published_at").instant();
    advisory.modified = either(object, "updatedAt", "updated_at").instant();
    if (const JsonNode withdrawn = either(object, "withdrawnAt", "withdrawn_at"); !withdrawn.isAbsent()) {
        advisory.state = AdvisoryState::Withdrawn;
        advisory.stateAt = withdrawn.instant();
    }
    advisory.status = object.text("type"); // REST: "reviewed", "unreviewed", "malware"
    readScores(builder, object);

    forEachItem(object, "cwes", [&builder](const JsonNode& item) {
        const JsonObject cwe(item);
        builder.addCwe(either(cwe, "cweId", "cwe_id").bytes());
    });
    for (const JsonNode referenceNode : object.list("references")) {
        if (referenceNode.isText()) {
            builder.addReference(referenceNode.text());
            continue;
        }
        const JsonObject reference(referenceNode);
        builder.addReference(reference.text("url"));
    }
    for (const std::string_view key : {"permalink", "html_url", "source_code_location"})
        builder.addReference(object.text(key));

    forEachItem(object, "vulnerabilities", [&advisory](const JsonNode& item) {
        advisory.affected.append(readVulnerability(JsonObject(item)));
    });
    readCredits(advisory, object);
    readEpss(advisory, object);
    return builder.take();
}

Advisory GhsaReader::readPageItem(const JsonObject& item)
{
    const JsonNode inner = item.at("advisory");
    if (inner.isAbsent())
        return readAdvisory(item);
    Advisory advisory = readAdvisory(JsonObject(inner));
    advisory.affected.append(readVulnerability(item));
    return advisory;
}

void GhsaReader::forEachPageItem(const JsonObject& page, const std::function<void(const JsonNode&)>& visit)
{
    const JsonNode dataNode = page.at("data");
    const JsonObject data(dataNode.isAbsent() ? page.node() : dataNode);
    if (const JsonNode single = data.at("securityAdvisory"); single.isObject())
        visit(single);
    for (const std::string_view key : {"securityVulnerabilities", "securityAdvisories"}) {
        const JsonObject connection(data.at(key));
        for (const JsonNode node : connection.list("nodes"))
            visit(node);
        for (const JsonNode edgeNode : connection.list("edges")) {
            const JsonObject edge(edgeNode);
            visit(edge.at("node"));
        }
    }
}

} // namespace firebreak
