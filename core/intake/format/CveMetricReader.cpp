// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/CveMetricReader.h"

namespace firebreak {

namespace {

struct CvssField
{
    std::string_view key;
    QLatin1String version;
};

constexpr CvssField CvssFields[] = {{"cvssV4_0", QLatin1String("4.0")},
                                    {"cvssV3_1", QLatin1String("3.1")},
                                    {"cvssV3_0", QLatin1String("3.0")},
                                    {"cvssV2_0", QLatin1String("2.0")}};

/// NVD writes the decision points in camel case; CISA's own spelling is the one people know.
QString pointName(std::string_view key)
{
    if (key == "exploitation")
        return QStringLiteral("Exploitation");
    if (key == "automatable")
        return QStringLiteral("Automatable");
    if (key == "technicalImpact")
        return QStringLiteral("Technical Impact");
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

AdvisoryScore readCvssObject(const JsonObject& cvss, const QString& version)
{
    AdvisoryScore score;
    score.version = version;
    score.vector = cvss.text("vectorString");
    score.score = cvss.number("baseScore");
    score.severity = cvss.text("baseSeverity");
    return score;
}

SsvcDecision readSsvc(const JsonObject& content, const QString& issuer)
{
    SsvcDecision decision;
    decision.issuer = issuer;
    decision.role = content.text("role");
    decision.version = content.text("version");
    decision.at = content.instant("timestamp");
    for (const JsonNode optionNode : content.list("options")) {
        const JsonObject option(optionNode);
        option.forEach([&decision](std::string_view key, const JsonNode& value) {
            decision.options.insert(pointName(key), value.text());
        });
    }
    return decision;
}

void CveMetricReader::readInto(AdvisoryBuilder& builder) const
{
    for (const CvssField& field : CvssFields) {
        const JsonNode node = m_metric.at(field.key);
        if (node.isAbsent())
            continue;
        const JsonObject cvss(node);
        AdvisoryScore score = readCvssObject(cvss, field.version);
        score.issuer = m_issuer;
        score.role = m_role;
        builder.addScore(std::move(score));
    }
    const JsonNode otherNode = m_metric.at("other");
    const JsonObject other(otherNode);
    if (!other.isEmpty())
        readOther(builder, other);
}

void CveMetricReader::readOther(AdvisoryBuilder& builder, const JsonObject& other) const
{
    const std::string_view type = other.bytes("type");
    const JsonNode contentNode = other.at("content");
    const JsonObject content(contentNode);
    Advisory& advisory = builder.advisory();
    if (type == "kev") {
        KevEntry entry;
        entry.dateAdded = content.at("dateAdded").day();
        entry.reference = content.text("reference");
        advisory.kev = entry;
        return;
    }
    if (content.at("options").isArray()) {
        advisory.ssvc.append(readSsvc(content, m_issuer));
        return;
    }
    if (AdvisoryScore score = scoreInWords(content); !score.severity.isEmpty())
        builder.addScore(std::move(score));
}

AdvisoryScore CveMetricReader::scoreInWords(const JsonObject& content) const
{
    constexpr qsizetype LongestRating = 40; // longer texts are prose about the rating
    AdvisoryScore score;
    score.issuer = m_issuer;
    score.role = m_role;
    for (const std::string_view key : {"value", "text"}) {
        const JsonNode node = content.at(key);
        if (node.isText() && node.text().size() <= LongestRating) {
            score.severity = node.text();
            break;
        }
    }
    return score;
}

} // namespace firebreak
