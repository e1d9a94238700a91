// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssFinding.h"

namespace firebreak {
namespace {

constexpr ErrorCode outOfRange("cvss.published-out-of-range");
constexpr ErrorCode mismatch("cvss.published-mismatch");
constexpr ErrorCode temporalAsBase("cvss.published-temporal-as-base");
constexpr ErrorCode environmentalAsBase("cvss.published-environmental-as-base");
constexpr ErrorCode baseOnly("cvss.published-base-only");
constexpr ErrorCode severityMismatch("cvss.published-severity-mismatch");
constexpr ErrorCode severityUnknown("cvss.published-severity-unknown");

std::optional<CvssSeverity> severityFromText(QStringView text)
{
    for (const CvssSeverity severity : {CvssSeverity::None, CvssSeverity::Low, CvssSeverity::Medium,
                                        CvssSeverity::High, CvssSeverity::Critical}) {
        if (text.compare(toText(severity), Qt::CaseInsensitive) == 0)
            return severity;
    }
    return std::nullopt;
}

} // namespace

std::optional<CvssFinding> checkPublishedScore(const CvssVector& vector, double published)
{
    const CvssRating rating = rate(vector);
    const std::optional<CvssScore> score = CvssScore::fromNumber(published);
    if (!score)
        return CvssFinding{outOfRange, rating.base};
    if (*score == rating.base)
        return std::nullopt;
    if (vector.version() == CvssVersion::V4_0) {
        const bool isBaseOnly = *score == rate(vector.baseOnly()).score;
        return CvssFinding{isBaseOnly ? baseOnly : mismatch, rating.base};
    }
    if (vector.hasGroup(CvssGroup::Environmental) && *score == rating.environmental)
        return CvssFinding{environmentalAsBase, rating.base};
    if (vector.hasGroup(CvssGroup::Threat) && *score == rating.temporal)
        return CvssFinding{temporalAsBase, rating.base};
    if (*score ==
        rating.environmental) // v3.1's equations give one of their own even when no such metric is set
        return CvssFinding{environmentalAsBase, rating.base};
    return CvssFinding{mismatch, rating.base};
}

std::optional<CvssFinding> checkPublishedSeverity(const CvssVector& vector, QStringView published)
{
    const CvssRating rating = rate(vector);
    const std::optional<CvssSeverity> severity = severityFromText(published);
    if (!severity)
        return CvssFinding{severityUnknown, rating.base};
    if (*severity == rating.severity)
        return std::nullopt;
    return CvssFinding{severityMismatch, rating.base};
}

} // namespace firebreak
