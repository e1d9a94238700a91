// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueProjection.h"

#include "core/cvss/CvssRating.h"
#include "core/intake/Alias.h"
#include "core/intake/ReportView.h"

namespace firebreak {
namespace {

/// Version words beyond these come from lists of every release; nobody finds a report by them.
constexpr int MaxVersions = 64;

int scoreTenths(const ReportScore& leading)
{
    if (leading.score.score)
        return int(*leading.score.score * 10 + 0.5);
    const Result<CvssVector> vector = CvssVector::parse(leading.score.vector);
    return vector ? rate(*vector).score.tenths() : -1;
}

QString productOf(const ReportView& view)
{
    for (const AffectedPackage& affected : view.affected) {
        const QString& name = affected.product.isEmpty() ? affected.package : affected.product;
        if (!name.isEmpty() && name != QLatin1String("n/a"))
            return name;
    }
    return {};
}

QStringList termsOf(const Report& report, const ReportView& view)
{
    QStringList terms;
    for (const QString& label : report.labels)
        terms.append(QStringLiteral("label:") + label.toLower());
    for (const QString& cwe : view.cwes)
        terms.append(QStringLiteral("cwe:") + cwe);
    for (const AffectedPackage& affected : view.affected) {
        for (const QString& name : {affected.vendor, affected.product, affected.package}) {
            if (!name.isEmpty() && name != QLatin1String("n/a"))
                terms.append(QStringLiteral("package:") + name.toLower());
        }
    }
    terms.sort();
    terms.removeDuplicates();
    return terms;
}

QString searchText(const Report& report, const ReportView& view)
{
    QStringList parts{view.title, view.description};
    parts += report.labels;
    parts += view.cwes;
    for (const Advisory& advisory : report.advisories) {
        if (advisory.title != view.title)
            parts.append(advisory.title);
    }
    int versions = 0;
    for (const AffectedPackage& affected : view.affected) {
        parts += {affected.vendor, affected.product, affected.package};
        QStringList named = affected.versions + affected.fixed;
        for (const AffectedRange& range : affected.ranges) {
            if (range.scheme != QLatin1String("git"))
                named += {range.from, range.until};
        }
        for (const QString& version : std::as_const(named)) {
            if (++versions <= MaxVersions)
                parts.append(version);
        }
    }
    parts.removeDuplicates();
    parts.removeAll(QString());
    parts.removeAll(QStringLiteral("n/a"));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

qint64 naturalNumber(const QString& id)
{
    constexpr qint64 Others = qint64(1) << 62;
    if (isCveShaped(id)) {
        const qsizetype dash = id.indexOf(QLatin1Char('-'), 4);
        const qint64 year = QStringView(id).mid(4, dash - 4).toLongLong();
        const qint64 number = QStringView(id).mid(dash + 1).toLongLong();
        return (year << 40) + qMin(number, (qint64(1) << 40) - 1);
    }
    qint64 packed = 0;
    const QByteArray bytes = id.toUtf8();
    for (qsizetype i = 0; i < 7; ++i)
        packed = packed << 8 | (i < bytes.size() ? quint8(bytes[i]) : quint8(0));
    return Others + packed;
}

std::optional<QueueProjection> projectionOf(const Record& record)
{
    if (record.kind != RecordKind::Report || record.isRemoved)
        return std::nullopt;
    const Result<Report> report = Report::fromJson(record.body);
    if (!report || report->mergedInto)
        return std::nullopt;
    const ReportView view = viewOf(*report);

    QueueProjection row;
    row.state = stateOf(*report);
    row.score = view.leading ? scoreTenths(*view.leading) : -1;
    row.severity = report->severity ? int(*report->severity) : 0; // a score is no judgement
    row.epss = view.epss ? int(view.epss->score * 1e6 + 0.5) : -1;
    row.isInKev = view.kev.has_value();
    row.isWithdrawn = view.isWithdrawn;
    row.receivedAt = report->receivedAt;
    row.updatedAt = report->updatedAt.value_or(view.modified.value_or(report->receivedAt));
    row.id = view.id;
    row.number = naturalNumber(view.id);
    row.owner = report->owner;
    for (const AdvisorySource source : view.sources)
        row.sources |= 1 << int(source);
    row.comments = report->comments;
    row.title = view.title;
    row.product = productOf(view);
    row.labels = report->labels;
    row.terms = termsOf(*report, view);
    row.text = searchText(*report, view);
    return row;
}

} // namespace firebreak
