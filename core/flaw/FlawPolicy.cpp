// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/FlawPolicy.h"

#include "core/base/BodyFields.h"

namespace firebreak {
namespace {

template <class T> Result<T> finished(const BodyReader& reader, T value)
{
    if (reader.error())
        return failure(*reader.error());
    return value;
}

QMap<QString, QString> readPages(BodyReader& reader, const QMap<QString, QString>& otherwise)
{
    const QJsonObject json = reader.object(QLatin1String("pages"));
    if (json.isEmpty())
        return otherwise;
    QMap<QString, QString> pages;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().isString())
            reader.fail(error::BodyFieldType, QLatin1String("pages"), {it.key()});
        pages[it.key()] = it.value().toString();
    }
    return pages;
}

} // namespace

QJsonObject FlawSource::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("word"), word);
    writer.text(QLatin1String("visibility"), toWord(visibility));
    writer.flag(QLatin1String("historical"), isHistorical);
    return writer.take();
}

Result<FlawSource> FlawSource::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    FlawSource source;
    source.word = readRequiredText(reader, QLatin1String("word"));
    source.visibility =
        reader.word(QLatin1String("visibility"), SourceVisibility::Public, &sourceVisibilityFromWord);
    source.isHistorical = reader.flag(QLatin1String("historical"));
    return finished(reader, source);
}

QJsonObject NumberingAuthority::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("name"), name);
    writer.texts(QLatin1String("purls"), purls);
    return writer.take();
}

Result<NumberingAuthority> NumberingAuthority::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    NumberingAuthority authority;
    authority.name = readRequiredText(reader, QLatin1String("name"));
    authority.purls = reader.texts(QLatin1String("purls"));
    return finished(reader, authority);
}

FlawPolicy::FlawPolicy()
    : approvalLabel(QStringLiteral("approved"))
    , rejectionLabels{QStringLiteral("rejected"), QStringLiteral("auto-rejected")}
    , manualLabels{QStringLiteral("manual-triage"), QStringLiteral("potential-rejection")}
    , askIssuerFrom(CvssScore::fromTenths(70))
{
    using enum SourceVisibility;
    for (const char* word :
         {"cve", "nvd", "osv", "ghsa", "kev", "epss", "internet", "mailing-list", "news", "social-media"})
        sources.append({QString::fromLatin1(word), Public, false});
    for (const char* word : {"researcher", "customer", "partner", "internal", "coordinator", "closed-list"})
        sources.append({QString::fromLatin1(word), Private, false});
    for (const char* word : {"upstream", "distribution", "vendor"})
        sources.append({QString::fromLatin1(word), Ambiguous, false});
}

const FlawPolicy& FlawPolicy::standard()
{
    static const FlawPolicy policy;
    return policy;
}

const FlawSource* FlawPolicy::source(QStringView word) const
{
    const auto it = std::find_if(sources.cbegin(), sources.cend(),
                                 [word](const FlawSource& source) { return source.word == word; });
    return it == sources.cend() ? nullptr : &*it;
}

const NumberingAuthority* FlawPolicy::authorityFor(QStringView purl) const
{
    const auto numbers = [purl](const NumberingAuthority& authority) {
        return std::any_of(authority.purls.cbegin(), authority.purls.cend(),
                           [purl](const QString& prefix) { return purl.startsWith(prefix); });
    };
    const auto it = std::find_if(otherCnas.cbegin(), otherCnas.cend(), numbers);
    return it == otherCnas.cend() ? nullptr : &*it;
}

QStringList FlawPolicy::missingPages() const
{
    QStringList missing;
    for (const char* page : {"procedures", "notifications", "not-affecting"}) {
        if (pages.value(QString::fromLatin1(page)).isEmpty())
            missing.append(QString::fromLatin1(page));
    }
    return missing;
}

QJsonObject FlawPolicy::toJson() const
{
    BodyWriter writer({});
    writer.list(QLatin1String("sources"), sources);
    writer.texts(QLatin1String("articlePrefixes"), articlePrefixes);
    writer.texts(QLatin1String("labels"), labels);
    writer.text(QLatin1String("approvalLabel"), approvalLabel);
    writer.texts(QLatin1String("rejectionLabels"), rejectionLabels);
    writer.texts(QLatin1String("manualLabels"), manualLabels);
    writer.texts(QLatin1String("specialComponents"), specialComponents);
    writer.text(QLatin1String("cna"), cna);
    writer.list(QLatin1String("otherCnas"), otherCnas);
    writer.number(QLatin1String("askIssuerFrom"), askIssuerFrom.toNumber());
    QJsonObject pageJson;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        pageJson[it.key()] = it.value();
    writer.object(QLatin1String("pages"), pageJson);
    QJsonObject json = writer.take();
    json[QLatin1String("freeLabels")] =
        allowsFreeLabels; // switches are written out: one may be on by default
    json[QLatin1String("purlRequired")] = requiresPurl;
    json[QLatin1String("assessorDiffers")] = assessorDiffers;
    return json;
}

Result<FlawPolicy> FlawPolicy::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    FlawPolicy policy;
    const auto has = [&json](const char* key) { return json.contains(QLatin1String(key)); };
    if (has("sources"))
        policy.sources = reader.list<FlawSource>(QLatin1String("sources"));
    policy.articlePrefixes = reader.texts(QLatin1String("articlePrefixes"));
    policy.labels = reader.texts(QLatin1String("labels"));
    if (has("freeLabels"))
        policy.allowsFreeLabels = reader.flag(QLatin1String("freeLabels"));
    if (has("approvalLabel"))
        policy.approvalLabel = readRequiredText(reader, QLatin1String("approvalLabel"));
    if (has("rejectionLabels"))
        policy.rejectionLabels = reader.texts(QLatin1String("rejectionLabels"));
    if (has("manualLabels"))
        policy.manualLabels = reader.texts(QLatin1String("manualLabels"));
    policy.specialComponents = reader.texts(QLatin1String("specialComponents"));
    policy.cna = reader.text(QLatin1String("cna"));
    policy.otherCnas = reader.list<NumberingAuthority>(QLatin1String("otherCnas"));
    policy.requiresPurl = reader.flag(QLatin1String("purlRequired"));
    if (has("assessorDiffers"))
        policy.assessorDiffers = reader.flag(QLatin1String("assessorDiffers"));
    if (const std::optional<double> from = reader.number(QLatin1String("askIssuerFrom"))) {
        const std::optional<CvssScore> score = CvssScore::fromNumber(*from);
        if (!score)
            reader.fail(error::BodyFieldValue, QLatin1String("askIssuerFrom"));
        policy.askIssuerFrom = score.value_or(policy.askIssuerFrom);
    }
    policy.pages = readPages(reader, policy.pages);
    return finished(reader, policy);
}

} // namespace firebreak
