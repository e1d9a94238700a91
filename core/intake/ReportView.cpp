// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ReportView.h"

#include "core/intake/Alias.h"

#include <algorithm>
#include <initializer_list>

namespace firebreak {
namespace {

using enum AdvisorySource;
using SourceOrder = std::initializer_list<AdvisorySource>;

/// The first text that the sources give, asked in order.
QString firstText(const Report& report, SourceOrder order, QString Advisory::*field)
{
    for (const AdvisorySource source : order) {
        for (const Advisory& advisory : report.advisories) {
            if (advisory.source == source && !(advisory.*field).isEmpty())
                return advisory.*field;
        }
    }
    return {};
}

/// The beginning of a description, up to the end of its first sentence, as a title of last resort.
QString firstSentence(const QString& text)
{
    constexpr qsizetype MaxLength = 160;
    const QString line = text.simplified();
    const qsizetype stop = line.indexOf(QLatin1String(". "));
    if (stop > 0 && stop <= MaxLength)
        return line.left(stop);
    if (line.size() <= MaxLength)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), MaxLength - 1);
    return line.left(space > MaxLength / 2 ? space : MaxLength - 1) + QChar(0x2026);
}

QStringList allAliases(const Report& report)
{
    QStringList aliases;
    const auto add = [&aliases](const QString& alias) {
        if (!alias.isEmpty() && !aliases.contains(alias))
            aliases.append(alias);
    };
    add(report.cveId);
    add(report.home);
    for (const Advisory& advisory : report.advisories) {
        for (const QString& alias : advisory.aliases)
            add(alias);
    }
    std::stable_partition(aliases.begin(), aliases.end(),
                          [](const QString& alias) { return isCveShaped(alias); });
    return aliases;
}

QStringList allCwes(const Report& report)
{
    if (!report.cwes.isEmpty())
        return report.cwes;
    QStringList cwes;
    for (const Advisory& advisory : report.advisories) {
        for (const QString& cwe : advisory.cwes) {
            if (!cwes.contains(cwe))
                cwes.append(cwe);
        }
    }
    return cwes;
}

QList<AdvisoryReference> allReferences(const Report& report)
{
    QList<AdvisoryReference> references = report.references;
    QHash<QString, qsizetype> byUrl;
    for (qsizetype i = 0; i < references.size(); ++i)
        byUrl[references.at(i).url] = i;
    for (const Advisory& advisory : report.advisories) {
        for (const AdvisoryReference& reference : advisory.references) {
            const auto known = byUrl.constFind(reference.url);
            if (known == byUrl.cend()) {
                byUrl[reference.url] = references.size();
                references.append(reference);
                continue;
            }
            QStringList& tags = references[*known].tags;
            for (const QString& tag : reference.tags) {
                if (!tags.contains(tag, Qt::CaseInsensitive))
                    tags.append(tag);
            }
        }
    }
    return references;
}

QList<ReportScore> allScores(const Report& report)
{
    QList<ReportScore> scores;
    for (auto it = report.cvss.begin(); it != report.cvss.end(); ++it) {
        AdvisoryScore own;
        own.role = ScoreRole::Own;
        own.version = it.key();
        own.vector = it.value();
        scores.append({own, std::nullopt});
    }
    for (const Advisory& advisory : report.advisories) {
        for (const AdvisoryScore& score : advisory.scores)
            scores.append({score, advisory.source});
    }
    std::stable_sort(scores.begin(), scores.end(),
                     [](const ReportScore& a, const ReportScore& b) { return a.score.role < b.score.role; });
    return scores;
}

int versionRank(const QString& version)
{
    static const QStringList order{QStringLiteral("3.1"), QStringLiteral("4.0"), QStringLiteral("3.0"),
                                   QStringLiteral("2.0")};
    const qsizetype at = order.indexOf(version);
    return at < 0 ? int(order.size()) : int(at);
}

std::optional<ReportScore> leadingScore(const QList<ReportScore>& scores)
{
    std::optional<ReportScore> best;
    const auto rank = [](const ReportScore& s) {
        return std::pair(s.score.role, versionRank(s.score.version));
    };
    for (const ReportScore& score : scores) {
        if (score.score.version.isEmpty())
            continue;
        if (!best || rank(score) < rank(*best))
            best = score;
    }
    return best;
}

template <class T>
void keep(std::optional<T>& kept, const std::optional<T>& value, bool (*isBetter)(const T&, const T&))
{
    if (value && (!kept || isBetter(*value, *kept)))
        kept = value;
}

void gatherFacts(ReportView& view, const Report& report)
{
    bool anyActive = false;
    bool anyEnded = false;
    qsizetype mostAffected = 0;
    for (const Advisory& advisory : report.advisories) {
        keep<Instant>(view.published, advisory.published,
                      [](const Instant& a, const Instant& b) { return a < b; });
        keep<Instant>(view.modified, advisory.modified,
                      [](const Instant& a, const Instant& b) { return a > b; });
        keep<EpssScore>(view.epss, advisory.epss,
                        [](const EpssScore& a, const EpssScore& b) { return a.date > b.date; });
        // The catalogue itself says more than the note of it in a CVE record.
        if (advisory.kev && (!view.kev || advisory.source == Kev))
            view.kev = advisory.kev;
        if (advisory.affected.size() > mostAffected) {
            mostAffected = advisory.affected.size();
            view.affected = advisory.affected;
        }
        if (!view.sources.contains(advisory.source))
            view.sources.append(advisory.source);
        const bool isEnded =
            advisory.state == AdvisoryState::Rejected || advisory.state == AdvisoryState::Withdrawn;
        const bool hasOpinion = advisory.source != Kev && advisory.source != Epss;
        anyEnded = anyEnded || (isEnded && hasOpinion);
        anyActive = anyActive || (!isEnded && hasOpinion);
    }
    view.isWithdrawn = anyEnded && !anyActive;
    std::sort(view.sources.begin(), view.sources.end());
}

} // namespace

ReportView viewOf(const Report& report)
{
    ReportView view;
    view.aliases = allAliases(report);
    if (!view.aliases.isEmpty())
        view.id = isCveShaped(report.home) && report.cveId.isEmpty() ? report.home : view.aliases.first();
    view.description = report.description;
    if (view.description.isEmpty())
        view.description = firstText(report, {Cve, Nvd, Osv, Ghsa, Kev}, &Advisory::description);
    view.title = report.title;
    if (view.title.isEmpty())
        view.title = firstText(report, {Ghsa, Osv, Cve, Kev, Nvd}, &Advisory::title);
    if (view.title.isEmpty())
        view.title = firstSentence(view.description);
    view.cwes = allCwes(report);
    view.references = allReferences(report);
    view.scores = allScores(report);
    view.leading = leadingScore(view.scores);
    gatherFacts(view, report);
    return view;
}

} // namespace firebreak
