// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/NvdReader.h"

#include "core/intake/format/CveAffectedReader.h"
#include "core/intake/format/CveMetricReader.h"
#include "core/intake/format/NvdMatchTree.h"

namespace firebreak {

namespace {

constexpr QLatin1String NistSource("nvd@nist.gov");
constexpr QLatin1String CisaSource("134c704f-9b21-4f2e-91b3-4a467353bcc0");

struct MetricField
{
    std::string_view key;
    QLatin1String version;
};

constexpr MetricField MetricFields[] = {{"cvssMetricV40", QLatin1String("4.0")},
                                        {"cvssMetricV31", QLatin1String("3.1")},
                                        {"cvssMetricV30", QLatin1String("3.0")},
                                        {"cvssMetricV2", QLatin1String("2.0")}};

QString issuerName(const QString& source)
{
    if (source == NistSource)
        return QStringLiteral("NVD");
    return source == CisaSource ? QStringLiteral("CISA-ADP") : source;
}

} // namespace

NvdReader::NvdReader(const JsonObject& cve) : m_cve(cve), m_builder(AdvisorySource::Nvd, cve.node()) {}

bool NvdReader::recognises(const JsonObject& object)
{
    if (!object.at("id").isText())
        return false;
    if (object.at("vulnStatus").isText() || object.at("sourceIdentifier").isText())
        return true;
    return object.at("descriptions").isArray() &&
           (object.at("metrics").isObject() || object.at("weaknesses").isArray());
}

Advisory NvdReader::read()
{
    const JsonNode id = m_cve.at("id");
    m_builder.setDocumentId(id);
    Advisory& advisory = m_builder.advisory();
    // NVD's ids are CVE ids; its own test records carry made-up ones, which are harmless.
    if (id.isText() && !advisory.documentId.startsWith(QLatin1String("CVE-")))
        id.fail(error::IntakeFieldValue, {id.text().left(40)});

    m_sourceIdentifier = m_cve.text("sourceIdentifier");
    advisory.publisher = m_sourceIdentifier;
    advisory.published = m_cve.instant("published");
    advisory.modified = m_cve.instant("lastModified");
    advisory.status = m_cve.text("vulnStatus");
    LanguageText description = preferredText(m_cve.list("descriptions"));
    advisory.description = std::move(description.text);
    if (!description.language.isEmpty())
        advisory.language = std::move(description.language);
    if (advisory.status == QLatin1String("Rejected")) {
        advisory.state = AdvisoryState::Rejected;
        advisory.stateReason = advisory.description;
    }
    advisory.solution = m_cve.text("evaluatorSolution");
    for (const JsonNode tagNode : m_cve.list("cveTags")) {
        const JsonObject tags(tagNode);
        for (const QString& tag : tags.texts("tags"))
            m_builder.addTag(tag);
    }
    readMetrics();
    for (const JsonNode weaknessNode : m_cve.list("weaknesses")) {
        const JsonObject weakness(weaknessNode);
        for (const JsonNode descriptionNode : weakness.list("description")) {
            const JsonObject entry(descriptionNode);
            m_builder.addCwe(entry.bytes("value"));
        }
    }
    for (const JsonNode referenceNode : m_cve.list("references")) {
        const JsonObject reference(referenceNode);
        m_builder.addReference(reference.text("url"), {}, reference.texts("tags"));
    }
    readKev();
    readConfigurations();
    return m_builder.take();
}

void NvdReader::setIssuer(AdvisoryScore& score, const QString& source) const
{
    score.issuer = issuerName(source);
    if (source == NistSource)
        score.role = ScoreRole::Nvd;
    else if (source == CisaSource)
        score.role = ScoreRole::Cisa;
    else if (!source.isEmpty() && source == m_sourceIdentifier)
        score.role = ScoreRole::Cna;
}

void NvdReader::readMetrics()
{
    const JsonObject metrics(m_cve.at("metrics"));
    for (const MetricField& field : MetricFields) {
        for (const JsonNode metricNode : metrics.list(field.key)) {
            const JsonObject metric(metricNode);
            const JsonObject cvss(metric.at("cvssData"));
            AdvisoryScore score = readCvssObject(cvss, field.version);
            if (score.severity.isEmpty()) // version 2 keeps its band beside the vector
                score.severity = metric.text("baseSeverity");
            score.kind = metric.text("type");
            setIssuer(score, metric.text("source"));
            m_builder.addScore(std::move(score));
        }
    }
    for (const JsonNode ssvcNode : metrics.list("ssvcV203")) {
        const JsonObject ssvc(ssvcNode);
        const JsonObject data(ssvc.at("ssvcData"));
        m_builder.advisory().ssvc.append(readSsvc(data, issuerName(ssvc.text("source"))));
    }
}

void NvdReader::readKev()
{
    if (!m_cve.has("cisaExploitAdd"))
        return;
    KevEntry entry;
    entry.dateAdded = m_cve.at("cisaExploitAdd").day();
    entry.dueDate = m_cve.at("cisaActionDue").day();
    entry.requiredAction = m_cve.text("cisaRequiredAction");
    entry.name = m_cve.text("cisaVulnerabilityName");
    m_builder.advisory().kev = entry;
}

void NvdReader::readConfigurations()
{
    NvdMatchTree tree;
    for (const JsonNode configurationNode : m_cve.list("configurations")) {
        const JsonObject configuration(configurationNode);
        tree.addConfiguration(configuration);
    }
    Advisory& advisory = m_builder.advisory();
    advisory.affected = tree.take();
    for (const JsonNode statementNode : m_cve.list("affected")) {
        const JsonObject statement(statementNode);
        const QString issuer = issuerName(statement.text("source"));
        for (const JsonNode dataNode : statement.list("affectedData")) {
            const JsonObject data(dataNode);
            if (std::optional<AffectedPackage> package = readCveAffected(data)) {
                package->issuer = issuer;
                advisory.affected.append(*std::move(package));
            }
        }
    }
}

} // namespace firebreak
