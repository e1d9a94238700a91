// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisoryCredit.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QJsonObject AdvisoryCredit::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("kind"), kind);
    return writer.take();
}

Result<AdvisoryCredit> AdvisoryCredit::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    AdvisoryCredit credit;
    credit.name = reader.text(QLatin1String("name"));
    credit.kind = reader.text(QLatin1String("kind"));
    credit.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return credit;
}

} // namespace firebreak
