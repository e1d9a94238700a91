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
    const Spans spans = spansOf(package);
    if (spans.isEmpty() && !package.ranges.isEmpty())
        return tr("given as commits");
    if (package.defaultStatus != QLatin1String("affected")) {
        QStringList parts = spans.affected;
        for (const QString& span : spans.unaffected)
            parts.append(tr("unaffected %1", "by: versions").arg(span));
        for (const QString& span : spans.unknown)
            parts.append(tr("unknown %1", "whether affected: versions").arg(span));
        return parts.isEmpty() ? tr("not said") : shortened(parts);
    }
    // Then a version that nobody names is affected: what counts is what is not.
    const QStringList exceptions = spans.unaffected + spans.unknown;
    return exceptions.isEmpty() ? tr("all versions") : tr("all versions but %1").arg(shortened(exceptions));
}

QString ReportWords::shortened(const QStringList& spans)
{
    const qsizetype more = spans.size() - ShownRanges;
    if (more <= 0)
        return spans.join(QStringLiteral(", "));
    return spans.first(ShownRanges).join(QStringLiteral(", ")) + QLatin1Char(' ') + tr("and %Ln more", nullptr, int(more));
}

ReportWords::Spans ReportWords::spansOf(const AffectedPackage& package)
{
    Spans spans;
    QStringList ends; // of what is affected: the next version is told by them already
    for (const AffectedRange& one : package.ranges) {
        if (one.scheme == QLatin1String("git"))
            continue;
        spans.of(one.status).append(range(one));
        if (one.status == AffectedStatus::Affected && !one.isUntilInclusive)
            ends.append(one.until);
    }
    for (const QString& version : package.versions)
        spans.affected.append(version == QLatin1String("*") ? tr("all versions") : version);
    for (const QString& version : package.unaffected) {
        if (!ends.contains(version))
            spans.unaffected.append(version);
    }
    return spans;
}

QStringList& ReportWords::Spans::of(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Affected:
        return affected;
    case AffectedStatus::Unaffected:
        return unaffected;
    case AffectedStatus::Unknown:
        break;
    }
    return unknown;
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
