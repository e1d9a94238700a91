// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssWords.h"

#include "ui/cvss/CvssWordsV2.h"
#include "ui/cvss/CvssWordsV3.h"
#include "ui/cvss/CvssWordsV4.h"

#include <QCoreApplication>

namespace firebreak::ui {
namespace {

/// Not called tr(): lupdate would look for a text in the call and miss the marked one in it.
QString said(const char* text)
{
    return QCoreApplication::translate("Cvss", text);
}

const CvssMetricWords& words(CvssVersion version, int metric)
{
    const auto table = version == CvssVersion::V2_0   ? cvssWordsV2()
                       : version == CvssVersion::V4_0 ? cvssWordsV4()
                                                      : cvssWordsV3();
    return table[std::size_t(metric)];
}

} // namespace

QString CvssWords::metricName(CvssVersion version, int metric)
{
    return said(words(version, metric).name);
}

QString CvssWords::metricShortName(CvssVersion version, int metric)
{
    const CvssMetric& about = cvssMetrics(version)[std::size_t(metric)];
    const auto impact = [&](char which) {
        return which == 'C'   ? said(QT_TRANSLATE_NOOP("Cvss", "Confidentiality"))
               : which == 'I' ? said(QT_TRANSLATE_NOOP("Cvss", "Integrity"))
                              : said(QT_TRANSLATE_NOOP("Cvss", "Availability"));
    };
    switch (about.section) {
    case CvssSection::VulnerableSystem:
    case CvssSection::SubsequentSystems:
        return impact(about.code[1]);
    case CvssSection::Requirements:
        return impact(about.code[0]);
    case CvssSection::Modified:
        break;
    default:
        return metricName(version, metric);
    }
    const CvssSection base = cvssMetrics(version)[std::size_t(about.modifies)].section;
    if (base == CvssSection::VulnerableSystem)
        return said(QT_TRANSLATE_NOOP("Cvss", "Vulnerable · %1")).arg(impact(about.code[2]));
    if (base == CvssSection::SubsequentSystems)
        return said(QT_TRANSLATE_NOOP("Cvss", "Subsequent · %1")).arg(impact(about.code[2]));
    return metricName(version, about.modifies);
}

QString CvssWords::metricExplanation(CvssVersion version, int metric)
{
    return said(words(version, metric).explanation);
}

QString CvssWords::valueName(CvssVersion version, int metric, int value)
{
    return said(words(version, metric).values[std::size_t(value)].name);
}

QString CvssWords::valueExplanation(CvssVersion version, int metric, int value)
{
    return said(words(version, metric).values[std::size_t(value)].explanation);
}

QString CvssWords::section(CvssSection section)
{
    switch (section) {
    case CvssSection::Exploitability:
        return said(QT_TRANSLATE_NOOP("Cvss", "Exploitability"));
    case CvssSection::Impact:
        return said(QT_TRANSLATE_NOOP("Cvss", "Impact"));
    case CvssSection::VulnerableSystem:
        return said(QT_TRANSLATE_NOOP("Cvss", "Vulnerable system impact"));
    case CvssSection::SubsequentSystems:
        return said(QT_TRANSLATE_NOOP("Cvss", "Subsequent system impact"));
    case CvssSection::Temporal:
        return said(QT_TRANSLATE_NOOP("Cvss", "Temporal"));
    case CvssSection::Threat:
        return said(QT_TRANSLATE_NOOP("Cvss", "Threat"));
    case CvssSection::Environment:
        return said(QT_TRANSLATE_NOOP("Cvss", "Environmental"));
    case CvssSection::Requirements:
        return said(QT_TRANSLATE_NOOP("Cvss", "Security requirements"));
    case CvssSection::Modified:
        return said(QT_TRANSLATE_NOOP("Cvss", "Modified base metrics"));
    case CvssSection::Supplemental:
        return said(QT_TRANSLATE_NOOP("Cvss", "Supplemental"));
    }
    Q_UNREACHABLE();
}

QString CvssWords::group(CvssGroup group, CvssVersion version)
{
    switch (group) {
    case CvssGroup::Base:
        return said(QT_TRANSLATE_NOOP("Cvss", "Base"));
    case CvssGroup::Threat:
        return version == CvssVersion::V4_0 ? said(QT_TRANSLATE_NOOP("Cvss", "Threat"))
                                            : said(QT_TRANSLATE_NOOP("Cvss", "Temporal"));
    case CvssGroup::Environmental:
        return said(QT_TRANSLATE_NOOP("Cvss", "Environmental"));
    case CvssGroup::Supplemental:
        return said(QT_TRANSLATE_NOOP("Cvss", "Supplemental"));
    }
    Q_UNREACHABLE();
}

QString CvssWords::severity(CvssSeverity severity)
{
    switch (severity) {
    case CvssSeverity::None:
        return said(QT_TRANSLATE_NOOP("Cvss", "None"));
    case CvssSeverity::Low:
        return said(QT_TRANSLATE_NOOP("Cvss", "Low"));
    case CvssSeverity::Medium:
        return said(QT_TRANSLATE_NOOP("Cvss", "Medium"));
    case CvssSeverity::High:
        return said(QT_TRANSLATE_NOOP("Cvss", "High"));
    case CvssSeverity::Critical:
        return said(QT_TRANSLATE_NOOP("Cvss", "Critical"));
    }
    Q_UNREACHABLE();
}

QString CvssWords::reference(CvssReference::Kind kind)
{
    switch (kind) {
    case CvssReference::Kind::Specification:
        return said(QT_TRANSLATE_NOOP("Cvss", "Specification"));
    case CvssReference::Kind::UserGuide:
        return said(QT_TRANSLATE_NOOP("Cvss", "User guide"));
    case CvssReference::Kind::Examples:
        return said(QT_TRANSLATE_NOOP("Cvss", "Examples"));
    case CvssReference::Kind::Calculator:
        return said(QT_TRANSLATE_NOOP("Cvss", "Calculator"));
    }
    Q_UNREACHABLE();
}

QString CvssWords::error(const Error& error)
{
    const auto is = [&](const char* word) { return error.code.word() == QLatin1String(word); };
    const QString first = error.details.value(0);
    if (is("cvss.empty"))
        return said(QT_TRANSLATE_NOOP("Cvss", "There is no vector."));
    if (is("cvss.prefix-unknown"))
        return said(QT_TRANSLATE_NOOP("Cvss", "“%1” is not the beginning of a CVSS vector.")).arg(first);
    if (is("cvss.prefix-missing"))
        return said(QT_TRANSLATE_NOOP("Cvss", "The prefix such as “CVSS:3.1/” is missing.")).arg(first);
    if (is("cvss.metric-malformed"))
        return first.isEmpty() ? said(QT_TRANSLATE_NOOP("Cvss", "A metric is missing after the slash."))
                               : said(QT_TRANSLATE_NOOP("Cvss", "“%1” is not METRIC:VALUE.")).arg(first);
    if (is("cvss.metric-unknown"))
        return said(QT_TRANSLATE_NOOP("Cvss", "This version has no metric “%1”.")).arg(first);
    if (is("cvss.value-unknown"))
        return said(QT_TRANSLATE_NOOP("Cvss", "%1 has no value “%2”.")).arg(first, error.details.value(1));
    if (is("cvss.metric-repeated"))
        return said(QT_TRANSLATE_NOOP("Cvss", "%1 is there twice.")).arg(first);
    if (is("cvss.order"))
        return said(QT_TRANSLATE_NOOP("Cvss", "%1 is out of place: base metrics have a fixed order."))
            .arg(first);
    if (is("cvss.metric-missing"))
        return said(QT_TRANSLATE_NOOP("Cvss", "These metrics are missing: %1."))
            .arg(error.details.join(QStringLiteral(", ")));
    if (is("cvss.score-malformed"))
        return said(QT_TRANSLATE_NOOP("Cvss", "“%1” is not a score from 0.0 to 10.0.")).arg(first);
    return said(QT_TRANSLATE_NOOP("Cvss", "The vector can’t be read (%1).")).arg(error.code.word());
}

QString CvssWords::warning(ErrorCode code)
{
    if (code.word() == QLatin1String("cvss.lax-order"))
        return said(QT_TRANSLATE_NOOP("Cvss", "Read although the metrics were out of order."));
    if (code.word() == QLatin1String("cvss.lax-group"))
        return said(QT_TRANSLATE_NOOP("Cvss", "Read although a group was incomplete."));
    return said(QT_TRANSLATE_NOOP("Cvss", "Read although v2.0 has no prefix."));
}

QString CvssWords::finding(const CvssFinding& finding)
{
    const auto is = [&](const char* word) { return finding.code.word() == QLatin1String(word); };
    const QString computed = finding.computed.toText();
    if (is("cvss.published-temporal-as-base"))
        return said(QT_TRANSLATE_NOOP("Cvss",
                                    "The temporal score was published as the base score; base is %1."))
            .arg(computed);
    if (is("cvss.published-environmental-as-base"))
        return said(QT_TRANSLATE_NOOP("Cvss",
                                    "The environmental score was published as the base score; base is %1."))
            .arg(computed);
    if (is("cvss.published-base-only"))
        return said(QT_TRANSLATE_NOOP("Cvss",
                                    "The published score leaves out metrics of its vector, which gives %1."))
            .arg(computed);
    if (is("cvss.published-severity-mismatch"))
        return said(QT_TRANSLATE_NOOP("Cvss", "The published severity is not the band of %1.")).arg(computed);
    return said(QT_TRANSLATE_NOOP("Cvss", "The published score is not what its vector gives, %1."))
        .arg(computed);
}

Chip CvssWords::chip(CvssSeverity severity)
{
    const Chip::Shape shape = severity == CvssSeverity::Critical ? Chip::Shape::Octagon
                              : severity == CvssSeverity::High   ? Chip::Shape::Triangle
                              : severity == CvssSeverity::Medium ? Chip::Shape::Diamond
                              : severity == CvssSeverity::Low    ? Chip::Shape::Circle
                                                                 : Chip::Shape::None;
    return {tone(severity), shape, CvssWords::severity(severity)};
}

Tone CvssWords::tone(CvssSeverity severity)
{
    switch (severity) {
    case CvssSeverity::None:
        return Tone::Neutral;
    case CvssSeverity::Low:
        return Tone::Low;
    case CvssSeverity::Medium:
        return Tone::Moderate;
    case CvssSeverity::High:
        return Tone::Important;
    case CvssSeverity::Critical:
        return Tone::Critical;
    }
    Q_UNREACHABLE();
}

} // namespace firebreak::ui
