// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssTyped.h"

#include <QStringList>

#include <algorithm>

namespace firebreak::ui {
namespace {

constexpr QLatin1String Unreadable("? ");

void setMetric(CvssDraft& draft, const QString& code, const QString& value)
{
    const auto metrics = cvssMetrics(draft.version());
    const auto metric = std::find_if(metrics.begin(), metrics.end(), [&](const auto& one) { return code == QLatin1String(one.code); });
    if (metric == metrics.end())
        return;
    const auto found = std::find_if(metric->values.begin(), metric->values.end(), [&](const auto& one) { return value == QLatin1String(one.code); });
    if (found != metric->values.end())
        draft.setValue(int(metric - metrics.begin()), int(found - metric->values.begin()));
}

std::optional<CvssVersion> versionOf(const QString& word)
{
    const auto found = std::find_if(allCvssVersions.begin(), allCvssVersions.end(), [&](CvssVersion one) { return word == toText(one); });
    return found == allCvssVersions.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString CvssTyped::toText() const
{
    QStringList lines;
    for (const CvssDraft& draft : drafts)
        lines.append(firebreak::toText(draft.version()) + QLatin1Char(' ') + draft.toText());
    if (!unreadable.isEmpty())
        lines.append(Unreadable + unreadable);
    return lines.join(QLatin1Char('\n'));
}

CvssTyped CvssTyped::fromText(const QString& text)
{
    CvssTyped typed;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(Unreadable)) {
            typed.unreadable = line.mid(Unreadable.size());
            continue;
        }
        const std::optional<CvssVersion> version = versionOf(line.section(QLatin1Char(' '), 0, 0));
        if (!version)
            continue;
        CvssDraft draft(*version);
        const QStringList metrics = line.section(QLatin1Char(' '), 1).split(QLatin1Char('/'), Qt::SkipEmptyParts);
        for (const QString& metric : metrics)
            setMetric(draft, metric.section(QLatin1Char(':'), 0, 0), metric.section(QLatin1Char(':'), 1));
        typed.drafts.append(draft);
    }
    return typed;
}

} // namespace firebreak::ui
