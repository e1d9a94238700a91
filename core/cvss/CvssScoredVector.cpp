// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssScoredVector.h"

namespace firebreak {

Result<CvssScoredVector> CvssScoredVector::read(QStringView text)
{
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')) {
        Result<CvssScoredVector> inner = read(text.sliced(1).chopped(1));
        if (inner)
            return inner;
        Error error = std::move(inner).error();
        error.place = QString::number(error.place.toLongLong() + 1);
        return failure(std::move(error));
    }
    const qsizetype slash = text.indexOf(u'/');
    const QStringView head = text.first(std::max<qsizetype>(slash, 0));
    // A metric or a prefix has a colon; anything else in front of the first slash is meant as a score.
    if (slash < 0 || head.contains(u':')) {
        Result<CvssReading> reading = CvssReading::read(text);
        if (!reading)
            return failure(std::move(reading).error());
        return CvssScoredVector{*reading, std::nullopt};
    }
    const std::optional<CvssScore> published = CvssScore::fromText(head);
    if (!published)
        return failure(ErrorCode("cvss.score-malformed"), QStringLiteral("0"), {head.left(40).toString()});
    Result<CvssReading> reading = CvssReading::read(text.sliced(slash + 1));
    if (!reading) {
        Error error = std::move(reading).error();
        error.place = QString::number(error.place.toLongLong() + slash + 1);
        return failure(std::move(error));
    }
    return CvssScoredVector{*reading, published};
}

} // namespace firebreak
