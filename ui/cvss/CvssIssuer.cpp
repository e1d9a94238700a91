// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssIssuer.h"

#include "core/cvss/CvssFinding.h"
#include "ui/cvss/CvssWords.h"

namespace firebreak::ui {
namespace {

bool isV3(CvssVersion version)
{
    return version == CvssVersion::V3_0 || version == CvssVersion::V3_1;
}

} // namespace

CvssIssuer::CvssIssuer(const AdvisoryScore& score) : name(score.issuer)
{
    if (score.score)
        published = CvssScore::fromNumber(*score.score);
    const Result<CvssVector> read = CvssVector::parse(score.vector);
    if (!read) {
        troubles.append(CvssWords::error(read.error()));
        return;
    }
    vector = *read;
    rating = rate(*read);
    if (score.score) {
        if (const auto finding = checkPublishedScore(*read, *score.score))
            troubles.append(CvssWords::finding(*finding));
    }
    if (!score.severity.isEmpty() && troubles.isEmpty()) {
        if (const auto finding = checkPublishedSeverity(*read, score.severity))
            troubles.append(CvssWords::finding(*finding));
    }
}

bool CvssIssuer::isBeside(CvssVersion version) const
{
    return vector && (vector->version() == version || (isV3(vector->version()) && isV3(version)));
}

std::optional<CvssScore> CvssIssuer::shownScore() const
{
    return rating ? std::optional(rating->score) : published;
}

} // namespace firebreak::ui
