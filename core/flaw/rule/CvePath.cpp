// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/rule/CvePath.h"

#include "core/flaw/rule/OwnScore.h"
#include "core/intake/Alias.h"

#include <QJsonArray>
#include <QUrl>

namespace firebreak {
namespace {

constexpr QLatin1String English("en");

bool isPublicUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http") ||
            url.scheme() == QLatin1String("ftp")) &&
           !url.host().isEmpty();
}

QJsonArray inEnglish(const QString& text)
{
    return {QJsonObject{{QStringLiteral("lang"), English}, {QStringLiteral("value"), text}}};
}

QJsonArray referencesJson(const Flaw& flaw)
{
    QJsonArray references;
    for (const AdvisoryReference& reference : flaw.references) {
        if (!isPublicUrl(reference.url))
            continue;
        QJsonObject json{{QStringLiteral("url"), reference.url}};
        if (!reference.name.isEmpty())
            json[QLatin1String("name")] = reference.name;
        references.append(json);
    }
    return references;
}

QJsonArray problemTypesJson(const Flaw& flaw)
{
    QJsonArray types;
    for (const QString& cwe : flaw.cwes) {
        const QJsonObject description{{QStringLiteral("lang"), English},
                                      {QStringLiteral("type"), QStringLiteral("CWE")},
                                      {QStringLiteral("cweId"), cwe},
                                      {QStringLiteral("description"), cwe}};
        types.append(QJsonObject{{QStringLiteral("descriptions"), QJsonArray{description}}});
    }
    return types;
}

QJsonArray metricsJson(const Flaw& flaw)
{
    QJsonArray metrics;
    const QList<OwnScore> scores = ownScores(flaw.cvss);
    for (const OwnScore& score : scores) {
        const QString version = toText(score.vector.version());
        QJsonObject cvss{{QStringLiteral("version"), version},
                         {QStringLiteral("vectorString"), score.vector.toText()},
                         {QStringLiteral("baseScore"), score.rating.base.toNumber()}};
        if (score.vector.version() != CvssVersion::V2_0)
            cvss[QLatin1String("baseSeverity")] = toText(score.rating.severity);
        const QString key =
            QLatin1String("cvssV") + QString(version).replace(QLatin1Char('.'), QLatin1Char('_'));
        metrics.append(QJsonObject{{QStringLiteral("format"), QStringLiteral("CVSS")}, {key, cvss}});
    }
    return metrics;
}

QJsonArray creditsJson(const Flaw& flaw)
{
    QJsonArray credits;
    for (const Acknowledgment& one : flaw.acknowledgments) {
        const QString text =
            one.affiliation.isEmpty() ? one.name : one.name + QStringLiteral(" (%1)").arg(one.affiliation);
        credits.append(QJsonObject{{QStringLiteral("lang"), English},
                                   {QStringLiteral("value"), text},
                                   {QStringLiteral("type"), QStringLiteral("finder")}});
    }
    return credits;
}

} // namespace

Result<void> mayAssignCve(const Flaw& flaw, const FlawSurroundings& around)
{
    if (!flaw.cveId.isEmpty())
        return failure(error::CveAlreadyThere, QStringLiteral("cveId"), {flaw.cveId});
    if (flaw.ending)
        return failure(error::CveOfEnding, QStringLiteral("ending"), {toWord(flaw.ending->kind)});
    if (around.policy.cna.isEmpty())
        return failure(error::CveNoAuthority, QStringLiteral("cve"));
    if (!around.sourceCves.isEmpty() && around.sourceAssigner != around.policy.cna)
        return failure(error::CveGivenElsewhere, QStringLiteral("cveId"),
                       {around.sourceAssigner, around.sourceCves.first()});
    return {};
}

bool isOwnCveAlive(const Flaw& flaw, const FlawPolicy& policy)
{
    return !flaw.cveId.isEmpty() && flaw.cve && !policy.cna.isEmpty() && flaw.cve->assigner == policy.cna &&
           flaw.cve->status != CveStatus::Rejected;
}

Result<void> mayTakeCve(const Flaw& flaw, const FlawPolicy& policy, const QString& assigner)
{
    if (isOwnCveAlive(flaw, policy))
        return failure(error::CveOwnPath, QStringLiteral("cveId"), {flaw.cveId});
    if (!policy.cna.isEmpty() && assigner == policy.cna)
        return failure(error::CveOwnPath, QStringLiteral("assigner"), {assigner});
    return {};
}

Result<void> mayDropCve(const Flaw& flaw, const FlawPolicy& policy)
{
    if (flaw.cveId.isEmpty())
        return failure(error::CveMissing, QStringLiteral("cveId"));
    if (flaw.cve && !policy.cna.isEmpty() && flaw.cve->assigner == policy.cna)
        return failure(error::CveOwnPath, QStringLiteral("cveId"), {flaw.cveId});
    return {};
}

QList<Requirement> cveRecordMissing(const Flaw& flaw, const FlawSurroundings& around)
{
    QList<Requirement> missing;
    const auto want = [&](bool isThere, ErrorCode code, const char* field) {
        if (!isThere)
            missing.append({code, around.flaw, QString::fromLatin1(field), {}});
    };
    want(!around.isEmbargoed, error::CveUnderEmbargo, "");
    want(!isHostedOnly(around), error::CveHostedOnly, "affects");
    want(isAssignableCveId(flaw.cveId), error::CveMissing, "cveId");
    want(!flaw.docText.isEmpty(), error::CveNeedsDescription, "docText");
    want(!around.unreviewedTexts.contains(QLatin1String("docText")), error::CveNeedsReview, "docText");
    want(!referencesJson(flaw).isEmpty(), error::CveNeedsReference, "references");
    return missing;
}

Result<void> mayProposeCveRejection(const Flaw& flaw, const FlawPolicy& policy)
{
    if (flaw.cveId.isEmpty())
        return failure(error::CveMissing, QStringLiteral("cveId"));
    const QString assigner = flaw.cve ? flaw.cve->assigner : QString();
    if (assigner.isEmpty() || assigner != policy.cna)
        return failure(error::CveNotOurs, QStringLiteral("cve"), {assigner});
    const bool isAlive = flaw.cve->status == CveStatus::Reserved || flaw.cve->status == CveStatus::Published;
    return isAlive ? Result<void>()
                   : failure(error::CveStep, QStringLiteral("cve"), {toWord(flaw.cve->status)});
}

Result<void> mayRejectCve(const Flaw& flaw, const std::optional<RecordId>& by)
{
    if (!flaw.cve)
        return failure(error::CveMissing, QStringLiteral("cve"));
    if (flaw.cve->status != CveStatus::RejectProposed)
        return failure(error::CveStep, QStringLiteral("cve"), {toWord(flaw.cve->status)});
    if (by && by == flaw.cve->by)
        return failure(error::CveSamePerson, QStringLiteral("cve"));
    return {};
}

QJsonObject cnaContainer(const Flaw& flaw)
{
    QJsonObject cna;
    if (flaw.cve && flaw.cve->status == CveStatus::Rejected) {
        cna[QLatin1String("rejectedReasons")] = inEnglish(flaw.cve->reason);
        return cna;
    }
    const auto put = [&cna](const char* key, const QJsonArray& array) {
        if (!array.isEmpty())
            cna[QLatin1String(key)] = array;
    };
    if (!flaw.title.isEmpty())
        cna[QLatin1String("title")] = flaw.title;
    if (!flaw.docText.isEmpty()) // never the description: that is what a reporter wrote to us
        put("descriptions", inEnglish(flaw.docText));
    put("references", referencesJson(flaw));
    put("problemTypes", problemTypesJson(flaw));
    put("metrics", metricsJson(flaw));
    put("credits", creditsJson(flaw));
    if (flaw.publicAt)
        cna[QLatin1String("datePublic")] = toText(*flaw.publicAt);
    return cna;
}

} // namespace firebreak
