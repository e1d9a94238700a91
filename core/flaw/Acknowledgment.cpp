// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flaw/Acknowledgment.h"

namespace firebreak {

QJsonObject Acknowledgment::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("affiliation"), affiliation);
    return writer.take();
}

Result<Acknowledgment> Acknowledgment::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Acknowledgment value;
    value.name = readRequiredText(reader, QLatin1String("name"));
    value.affiliation = reader.text(QLatin1String("affiliation"));
    value.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return value;
}

} // namespace firebreak
