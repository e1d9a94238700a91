// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/ScoreAudit.h"

#include "core/cvss/CvssFinding.h"
#include "core/cvss/CvssReading.h"

namespace firebreak {

ScoreFinding auditScore(const AdvisoryScore& score)
{
    if (score.vector.isEmpty())
        return ScoreFinding::None;
    const Result<CvssReading> reading = CvssReading::read(score.vector);
    if (!reading)
        return ScoreFinding::VectorInvalid;
    if (score.score) {
        if (const std::optional<CvssFinding> finding = checkPublishedScore(reading->vector, *score.score)) {
            const QLatin1String code = finding->code.word();
            const bool isGroup = code == QLatin1String("cvss.published-temporal-as-base") ||
                                 code == QLatin1String("cvss.published-environmental-as-base") ||
                                 code == QLatin1String("cvss.published-base-only");
            return isGroup ? ScoreFinding::GroupScore : ScoreFinding::ScoreDiffers;
        }
    }
    if (!score.severity.isEmpty() && checkPublishedSeverity(reading->vector, score.severity))
        return ScoreFinding::SeverityDiffers;
    return ScoreFinding::None;
}

} // namespace firebreak
