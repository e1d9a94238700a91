// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/LegalRecord.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

constexpr EnumWords<LegalRegime, 3> Regimes{{"cra", "nis2", "gdpr"}};

/// The field of the clocks' facts that says which event it is.
QString factOf(LegalRegime regime)
{
    return regime == LegalRegime::Cra ? QStringLiteral("craEvent") : QString(toWord(regime));
}

} // namespace

bool LegalRecord::isComplete() const
{
    return !duties.isEmpty() && !retention.isEmpty() && !insurance.isEmpty() && !contracts.isEmpty();
}

QJsonObject LegalRecord::toJson() const
{
    BodyWriter writer(extra);
    writer.texts(QLatin1String("duties"), duties);
    writer.texts(QLatin1String("dataTypes"), dataTypes);
    writer.texts(QLatin1String("notifications"), notifications);
    writer.text(QLatin1String("retention"), retention);
    writer.text(QLatin1String("insurance"), insurance);
    writer.text(QLatin1String("contracts"), contracts);
    writer.flag(QLatin1String("authorityRequired"), isAuthorityRequired);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<LegalRecord> LegalRecord::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    LegalRecord read;
    read.duties = reader.texts(QLatin1String("duties"));
    read.dataTypes = reader.texts(QLatin1String("dataTypes"));
    read.notifications = reader.texts(QLatin1String("notifications"));
    read.retention = reader.text(QLatin1String("retention"));
    read.insurance = reader.text(QLatin1String("insurance"));
    read.contracts = reader.text(QLatin1String("contracts"));
    read.isAuthorityRequired = reader.flag(QLatin1String("authorityRequired"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QLatin1String toWord(LegalRegime value)
{
    return Regimes.word(value);
}

std::optional<LegalRegime> legalRegimeFromWord(QStringView word)
{
    return Regimes.value(word);
}

QStringList legalEvents(LegalRegime regime)
{
    switch (regime) {
    case LegalRegime::Cra:
        return {QStringLiteral("exploited-vulnerability"), QStringLiteral("severe-incident")};
    case LegalRegime::Nis2:
        return {QStringLiteral("significant-incident")};
    case LegalRegime::Gdpr:
        return {QStringLiteral("personal-data-breach")};
    }
    return {};
}

QStringList legalMoments(LegalRegime regime)
{
    switch (regime) {
    case LegalRegime::Cra:
        return {QStringLiteral("aware"), QStringLiteral("earlyWarningSubmitted"),
                QStringLiteral("notificationSubmitted"), QStringLiteral("measureAvailable"),
                QStringLiteral("finalSubmitted")};
    case LegalRegime::Nis2:
        return {QStringLiteral("aware"), QStringLiteral("nis2WarningSubmitted"),
                QStringLiteral("nis2NotificationSubmitted"), QStringLiteral("nis2FinalSubmitted")};
    case LegalRegime::Gdpr:
        return {QStringLiteral("aware"), QStringLiteral("gdprNotified")};
    }
    return {};
}

QJsonObject LegalStamp::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("regime"), toWord(regime));
    writer.text(QLatin1String("event"), event);
    writer.text(QLatin1String("moment"), moment);
    writer.instant(QLatin1String("happenedAt"), happenedAt);
    writeRecordId(writer, QLatin1String("offering"), offering);
    writer.text(QLatin1String("evidence"), evidence);
    writer.text(QLatin1String("reason"), reason);
    writer.text(QLatin1String("reference"), reference);
    writer.text(QLatin1String("country"), country);
    writeStamp(writer, stamp);
    return writer.take();
}

Result<LegalStamp> LegalStamp::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    LegalStamp read;
    read.regime = readRequiredWord(reader, QLatin1String("regime"), read.regime, legalRegimeFromWord);
    read.event = readRequiredText(reader, QLatin1String("event"));
    read.moment = readRequiredText(reader, QLatin1String("moment"));
    read.happenedAt = readRequiredInstant(reader, QLatin1String("happenedAt"));
    read.offering = readRecordId(reader, QLatin1String("offering"));
    read.evidence = readRequiredText(reader, QLatin1String("evidence"));
    read.reason = readRequiredText(reader, QLatin1String("reason"));
    read.reference = reader.text(QLatin1String("reference"));
    read.country = reader.text(QLatin1String("country"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (!legalEvents(read.regime).contains(read.event))
        reader.fail(error::BodyFieldValue, QLatin1String("event"), {read.event});
    if (!legalMoments(read.regime).contains(read.moment))
        reader.fail(error::BodyFieldValue, QLatin1String("moment"), {read.moment});
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QList<LegalDuty> legalDuties(const QList<LegalStamp>& stamps)
{
    QList<LegalStamp> inOrder = stamps;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const LegalStamp& a, const LegalStamp& b) { return a.stamp.at < b.stamp.at; });
    QList<LegalDuty> duties;
    for (const LegalStamp& stamp : std::as_const(inOrder)) {
        auto duty = std::find_if(duties.begin(), duties.end(), [&stamp](const LegalDuty& d) {
            return d.regime == stamp.regime && d.event == stamp.event && d.offering == stamp.offering;
        });
        if (duty == duties.end()) {
            duties.append({stamp.regime, stamp.event, stamp.offering, {}});
            duty = std::prev(duties.end());
            duty->facts.words[factOf(stamp.regime)] = {stamp.event};
        }
        duty->facts.moments[stamp.moment] = stamp.happenedAt;
        if (!stamp.country.isEmpty())
            duty->facts.words[QStringLiteral("csirtCountry")] = {stamp.country};
    }
    return duties;
}

Result<void> checkLegalOrder(const QList<LegalStamp>& stamps, const LegalStamp& added)
{
    const QList<LegalDuty> duties = legalDuties(stamps + QList<LegalStamp>{added});
    const auto duty = std::find_if(duties.cbegin(), duties.cend(), [&added](const LegalDuty& d) {
        return d.regime == added.regime && d.event == added.event && d.offering == added.offering;
    });
    const auto check = [&](const char* moment, const char* after) -> Result<void> {
        const std::optional<Instant> at = duty->facts.moment(QLatin1String(moment));
        const std::optional<Instant> earlier = duty->facts.moment(QLatin1String(after));
        if (!at || (earlier && *earlier <= *at))
            return {};
        return failure(error::LegalOutOfOrder, QStringLiteral("happenedAt"),
                       {QString::fromLatin1(moment), QString::fromLatin1(after),
                        earlier ? toText(*earlier) : QString()});
    };
    const char* reported = added.event == QLatin1String("exploited-vulnerability") ? "measureAvailable"
                                                                                  : "notificationSubmitted";
    for (const auto& [moment, after] :
         {std::pair("earlyWarningSubmitted", "aware"), std::pair("notificationSubmitted", "aware"),
          std::pair("finalSubmitted", "aware"), std::pair("finalSubmitted", reported),
          std::pair("nis2WarningSubmitted", "aware"), std::pair("nis2NotificationSubmitted", "aware"),
          std::pair("nis2FinalSubmitted", "nis2NotificationSubmitted"), std::pair("gdprNotified", "aware")}) {
        if (const Result<void> checked = check(moment, after); !checked)
            return checked;
    }
    return {};
}

} // namespace firebreak
