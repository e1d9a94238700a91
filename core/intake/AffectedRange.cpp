// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AffectedRange.h"

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"

namespace firebreak {

QLatin1String toWord(AffectedStatus status)
{
    switch (status) {
    case AffectedStatus::Unaffected:
        return QLatin1String("unaffected");
    case AffectedStatus::Unknown:
        return QLatin1String("unknown");
    case AffectedStatus::Affected:
        break;
    }
    return QLatin1String("affected");
}

std::optional<AffectedStatus> affectedStatusFromWord(QStringView word)
{
    for (const auto status :
         {AffectedStatus::Affected, AffectedStatus::Unaffected, AffectedStatus::Unknown}) {
        if (word == toWord(status))
            return status;
    }
    return std::nullopt;
}

QJsonObject AffectedRange::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("scheme"), scheme);
    if (status != AffectedStatus::Affected)
        writer.text(QLatin1String("status"), toWord(status));
    writer.text(QLatin1String("from"), from);
    writer.flag(QLatin1String("fromExclusive"), isFromExclusive);
    writer.text(QLatin1String("until"), until);
    writer.flag(QLatin1String("untilInclusive"), isUntilInclusive);
    writer.text(QLatin1String("repo"), repo);
    return writer.take();
}

Result<AffectedRange> AffectedRange::fromJson(const QJsonObject& body)
{
    BodyReader reader(body);
    AffectedRange range;
    range.scheme = reader.text(QLatin1String("scheme"));
    range.status = reader.word(QLatin1String("status"), AffectedStatus::Affected, affectedStatusFromWord);
    range.from = reader.text(QLatin1String("from"));
    range.isFromExclusive = reader.flag(QLatin1String("fromExclusive"));
    range.until = reader.text(QLatin1String("until"));
    range.isUntilInclusive = reader.flag(QLatin1String("untilInclusive"));
    range.repo = reader.text(QLatin1String("repo"));
    range.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return range;
}

} // namespace firebreak
