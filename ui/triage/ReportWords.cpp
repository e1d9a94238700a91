// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ReportWords.h"

#include "core/cvss/CvssRating.h"

#include <QLocale>

namespace firebreak::ui {
namespace {

constexpr qsizetype ShownRanges = 4;
const char* const DateForm = "d MMM yyyy";

} // namespace

QString ReportWords::packageName(const AffectedPackage& package)
{
    const QString name = !package.package.isEmpty() ? package.package : package.product;
    if (!package.ecosystem.isEmpty())
        return package.ecosystem + QStringLiteral(" / ") + name;
    if (!package.vendor.isEmpty() && !name.isEmpty())
        return package.vendor + QStringLiteral(" / ") + name;
    if (!name.isEmpty())
        return name;
    if (!package.purl.isEmpty())
        return package.purl;
    return package.cpes.value(0, package.repo);
}

QString ReportWords::range(const AffectedRange& range)
{
    const QString from = range.from == QLatin1String("0") ? QString() : range.from;
    if (range.status == AffectedStatus::Unaffected)
        return tr("not %1").arg(from.isEmpty() ? range.until : from);
    if (from.isEmpty() && range.until.isEmpty())
        return tr("all versions");
    if (range.until.isEmpty())
        return range.isFromExclusive ? tr("after %1").arg(from) : tr("from %1").arg(from);
    if (!from.isEmpty() && from == range.until)
        return from;
    const QString end = range.isUntilInclusive ? tr("up to %1").arg(range.until) : tr("before %1").arg(range.until);
    return from.isEmpty() ? end : from + QLatin1Char(' ') + end;
}

QString ReportWords::versions(const AffectedPackage& package)
{
    QStringList parts;
    for (const AffectedRange& one : package.ranges) {
        if (one.scheme == QLatin1String("git"))
            continue;
        parts.append(range(one));
    }
    for (const QString& version : package.versions)
        parts.append(version);
    if (parts.isEmpty() && !package.ranges.isEmpty())
        return tr("given as commits");
    if (parts.isEmpty())
        return package.defaultStatus == QLatin1String("affected") ? tr("all versions") : tr("not said");
    const qsizetype more = parts.size() - ShownRanges;
    if (more > 0)
        return parts.first(ShownRanges).join(QStringLiteral(", ")) + QLatin1Char(' ') + tr("and %Ln more", nullptr, int(more));
    return parts.join(QStringLiteral(", "));
}

std::optional<double> ReportWords::number(const AdvisoryScore& score)
{
    if (score.score || score.vector.isEmpty())
        return score.score;
    const Result<CvssVector> vector = CvssVector::parse(score.vector);
    return vector ? std::optional(rate(*vector).score.toNumber()) : std::nullopt;
}

QString ReportWords::score(const ReportScore& score)
{
    const std::optional<double> value = number(score.score);
    const QString shown = value ? QLocale().toString(*value, 'f', 1) : score.score.severity.toLower();
    const QString issuer = score.score.role == ScoreRole::Own ? tr("us") : score.score.issuer;
    if (score.score.version.isEmpty())
        return tr("%1 by %2", "severity by issuer").arg(shown, issuer);
    return tr("%1 · CVSS %2 by %3").arg(shown, score.score.version, issuer);
}

QString ReportWords::epss(const EpssScore& epss, const QLocale& locale)
{
    QString text = locale.toString(epss.score * 100, 'f', 1) + locale.percent();
    if (epss.percentile)
        text += QStringLiteral(" · ") + tr("percentile %1").arg(locale.toString(*epss.percentile * 100, 'f', 0));
    if (epss.date)
        text += QStringLiteral(" · ") + locale.toString(*epss.date, QLatin1String(DateForm));
    return text;
}

QString ReportWords::exploited(const KevEntry& entry, const QLocale& locale)
{
    if (!entry.dateAdded)
        return tr("Listed by CISA");
    return tr("Listed by CISA since %1").arg(locale.toString(*entry.dateAdded, QLatin1String(DateForm)));
}

} // namespace firebreak::ui
