// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/DisclosureConsent.h"

#include "core/base/BodyFields.h"

#include <algorithm>

namespace firebreak {

QJsonObject DisclosureConsent::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("party"), party);
    writer.text(QLatin1String("scope"), scope);
    writer.text(QLatin1String("reference"), reference);
    writer.instant(QLatin1String("at"), at);
    writeRecordId(writer, QLatin1String("by"), by);
    writer.instant(QLatin1String("withdrawnAt"), withdrawnAt);
    return writer.take();
}

Result<DisclosureConsent> DisclosureConsent::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    DisclosureConsent consent;
    consent.party = readRequiredText(reader, QLatin1String("party"));
    consent.scope = reader.text(QLatin1String("scope"));
    consent.reference = readRequiredText(reader, QLatin1String("reference"));
    consent.at = readRequiredInstant(reader, QLatin1String("at"));
    consent.by = readRecordId(reader, QLatin1String("by"));
    consent.withdrawnAt = reader.instant(QLatin1String("withdrawnAt"));
    if (reader.error())
        return failure(*reader.error());
    return consent;
}

bool mayShareWith(const QString& party, const QList<DisclosureConsent>& consents, Instant at)
{
    const QString name = party.simplified();
    return std::any_of(consents.cbegin(), consents.cend(), [&](const DisclosureConsent& consent) {
        return consent.party.simplified().compare(name, Qt::CaseInsensitive) == 0 && consent.at <= at &&
               (!consent.withdrawnAt || at < *consent.withdrawnAt);
    });
}

} // namespace firebreak
