// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/EpssScore.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject EpssScore::toJson() const
{
    BodyWriter writer(extra);
    writer.number(QLatin1String("score"), score);
    writer.number(QLatin1String("percentile"), percentile);
    writer.date(QLatin1String("date"), date);
    writer.text(QLatin1String("model"), model);
    return writer.take();
}

Result<EpssScore> EpssScore::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    EpssScore epss;
    epss.score = reader.number(QLatin1String("score")).value_or(0);
    epss.percentile = reader.number(QLatin1String("percentile"));
    epss.date = reader.date(QLatin1String("date"));
    epss.model = reader.text(QLatin1String("model"));
    epss.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return epss;
}

} // namespace firebreak
