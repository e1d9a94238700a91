// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisoryReference.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject AdvisoryReference::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("url"), url);
    writer.text(QLatin1String("name"), name);
    writer.texts(QLatin1String("tags"), tags);
    return writer.take();
}

Result<AdvisoryReference> AdvisoryReference::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    AdvisoryReference reference;
    reference.url = reader.text(QLatin1String("url"));
    reference.name = reader.text(QLatin1String("name"));
    reference.tags = reader.texts(QLatin1String("tags"));
    reference.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return reference;
}

} // namespace firebreak
