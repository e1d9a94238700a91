// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/CveRecordReader.h"

#include "core/intake/Alias.h"
#include "core/intake/format/CveAffectedReader.h"
#include "core/intake/format/CveMetricReader.h"

namespace firebreak {

CveRecordReader::CveRecordReader(const JsonObject& record)
    : m_record(record), m_builder(AdvisorySource::Cve, record.node())
{}

bool CveRecordReader::recognises(const JsonObject& object)
{
    if (object.bytes("dataType") == "CVE_RECORD" || object.at("cveMetadata").isObject())
        return true;
    return object.at("cnaContainer").isObject() || object.at("adpContainer").isObject();
}

Advisory CveRecordReader::read()
{
    const JsonNode version = m_record.at("dataVersion");
    if (!version.isAbsent() && !version.text().startsWith(QLatin1String("5.")))
        version.fail(error::IntakeFieldValue, {version.text().left(20)});

    // A bare container, as it is sent to the CVE services, names no CVE and cannot be filed.
    const JsonNode metadataNode = m_record.at("cveMetadata");
    if (metadataNode.isAbsent())
        metadataNode.fail(error::IntakeFieldMissing);
    const JsonObject metadata(metadataNode);
    const JsonNode id = metadata.at("cveId");
    m_builder.setDocumentId(id);
    if (id.isText() && !isCveShaped(m_builder.advisory().documentId))
        id.fail(error::IntakeFieldValue, {id.text().left(40)});

    Advisory& advisory = m_builder.advisory();
    advisory.publisher = metadata.text("assignerShortName");
    advisory.published = metadata.instant("datePublished");
    advisory.modified = metadata.instant("dateUpdated");

    const JsonNode containersNode = m_record.at("containers");
    const JsonObject containers(containersNode);
    const JsonNode cnaNode = containers.at("cna");
    const JsonObject cna(cnaNode);
    readCna(cna);
    for (const JsonNode adpNode : containers.list("adp")) {
        const JsonObject adp(adpNode);
        const JsonNode providerNode = adp.at("providerMetadata");
        const JsonObject provider(providerNode);
        QString issuer = provider.text("shortName");
        if (issuer.isEmpty())
            issuer = provider.text("orgId");
        readContainer(adp, issuer, issuer == QLatin1String("CISA-ADP") ? ScoreRole::Cisa : ScoreRole::Other);
    }
    readState(metadata);
    return m_builder.take();
}

void CveRecordReader::readState(const JsonObject& metadata)
{
    Advisory& advisory = m_builder.advisory();
    const JsonNode stateNode = metadata.at("state");
    const QString state = stateNode.text();
    if (state == QLatin1String("REJECTED") || (state.isEmpty() && !advisory.stateReason.isEmpty()))
        advisory.state = AdvisoryState::Rejected;
    else if (state == QLatin1String("RESERVED"))
        advisory.state = AdvisoryState::Reserved;
    else if (!state.isEmpty() && state != QLatin1String("PUBLISHED"))
        stateNode.fail(error::IntakeFieldValue, {state.left(40)});
    if (advisory.state == AdvisoryState::Rejected)
        advisory.stateAt = metadata.instant("dateRejected");
    else
        advisory.stateReason.clear();
}

void CveRecordReader::readCna(const JsonObject& cna)
{
    Advisory& advisory = m_builder.advisory();
    const JsonNode providerNode = cna.at("providerMetadata");
    const JsonObject provider(providerNode);
    if (advisory.publisher.isEmpty())
        advisory.publisher = provider.text("shortName");
    if (!advisory.published)
        advisory.published = cna.instant("datePublic");

    advisory.title = cna.text("title");
    LanguageText description = preferredText(cna.list("descriptions"));
    advisory.description = std::move(description.text);
    if (!description.language.isEmpty())
        advisory.language = std::move(description.language);
    advisory.stateReason = preferredText(cna.list("rejectedReasons")).text;
    for (const JsonNode replacement : cna.list("replacedBy"))
        m_builder.addRelated(replacement);
    advisory.solution = preferredText(cna.list("solutions")).text;
    advisory.workaround = preferredText(cna.list("workarounds")).text;
    for (const JsonNode tag : cna.list("tags"))
        m_builder.addTag(tag.text());
    for (const JsonNode creditNode : cna.list("credits")) {
        const JsonObject credit(creditNode);
        if (const QString name = credit.text("value"); !name.isEmpty())
            advisory.credits.append({.name = name, .kind = credit.text("type")});
    }
    readContainer(cna, QString(), ScoreRole::Cna);
}

void CveRecordReader::readContainer(const JsonObject& container, const QString& issuer, ScoreRole role)
{
    Advisory& advisory = m_builder.advisory();
    readProblems(container);
    for (const JsonNode referenceNode : container.list("references")) {
        const JsonObject reference(referenceNode);
        m_builder.addReference(reference.text("url"), reference.text("name"), reference.texts("tags"));
    }
    for (const JsonNode affectedNode : container.list("affected")) {
        const JsonObject affected(affectedNode);
        if (std::optional<AffectedPackage> package = readCveAffected(affected)) {
            package->issuer = issuer;
            advisory.affected.append(*std::move(package));
        }
    }
    const QString scorer = issuer.isEmpty() ? advisory.publisher : issuer;
    for (const JsonNode metricNode : container.list("metrics")) {
        const JsonObject metric(metricNode);
        CveMetricReader(metric, scorer, role).readInto(m_builder);
    }
}

void CveRecordReader::readProblems(const JsonObject& container)
{
    for (const JsonNode problemNode : container.list("problemTypes")) {
        const JsonObject problem(problemNode);
        for (const JsonNode descriptionNode : problem.list("descriptions")) {
            const JsonObject description(descriptionNode);
            if (const JsonNode cwe = description.at("cweId"); !cwe.isAbsent())
                m_builder.addCwe(cwe.bytes());
            else
                m_builder.addCwe(description.bytes("description"));
        }
    }
}

} // namespace firebreak
