// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/SsvcDecision.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject SsvcDecision::toJson() const
{
    QJsonObject points;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        points.insert(it.key(), it.value());
    BodyWriter writer(extra);
    writer.text(QLatin1String("issuer"), issuer);
    writer.text(QLatin1String("role"), role);
    writer.text(QLatin1String("version"), version);
    writer.instant(QLatin1String("at"), at);
    writer.object(QLatin1String("options"), points);
    return writer.take();
}

Result<SsvcDecision> SsvcDecision::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    SsvcDecision decision;
    decision.issuer = reader.text(QLatin1String("issuer"));
    decision.role = reader.text(QLatin1String("role"));
    decision.version = reader.text(QLatin1String("version"));
    decision.at = reader.instant(QLatin1String("at"));
    const QJsonObject points = reader.object(QLatin1String("options"));
    for (auto it = points.constBegin(); it != points.constEnd(); ++it) {
        if (!it.value().isString())
            reader.fail(error::BodyFieldType, QLatin1String("options"));
        decision.options.insert(it.key(), it.value().toString());
    }
    decision.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return decision;
}

} // namespace firebreak
