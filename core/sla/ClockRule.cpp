// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ClockRule.h"

#include "core/sla/SlaError.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array BarWords = {"friday", "weekend", "holiday", "shutdown"};

QStringList texts(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toVariant().toStringList();
}

Result<QList<ClockCondition>> readConditions(const QJsonArray& array)
{
    QList<ClockCondition> conditions;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<ClockCondition> condition = ClockCondition::fromJson(array.at(i).toObject());
        if (!condition)
            return failure(condition.error().code,
                           QStringLiteral("/when/%1").arg(i) + condition.error().place,
                           condition.error().details);
        conditions.append(*condition);
    }
    return conditions;
}

Result<QList<EndingBar>> readBars(const QStringList& words)
{
    QList<EndingBar> bars;
    for (const QString& word : words) {
        const auto found = std::find_if(BarWords.begin(), BarWords.end(),
                                        [&word](const char* bar) { return word == QLatin1String(bar); });
        if (found == BarWords.end())
            return failure(error::SlaFieldValue, QStringLiteral("/notEndingOn"), {word});
        bars.append(EndingBar(found - BarWords.begin()));
    }
    return bars;
}

/// A word out of two, the first being the default; true for the second.
Result<bool> readChoice(const QJsonObject& json, const char* key, const char* usual, const char* other)
{
    const QString word = json.value(QLatin1String(key)).toString(QString::fromLatin1(usual));
    if (word != QLatin1String(usual) && word != QLatin1String(other))
        return failure(error::SlaFieldValue, QLatin1Char('/') + QString::fromLatin1(key), {word});
    return word == QLatin1String(other);
}

Result<void> readRunning(ClockRule& rule, const QJsonObject& json)
{
    const QJsonObject start = json.value(QLatin1String("start")).toObject();
    rule.startOf = texts(start, "of");
    if (rule.startOf.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/start/of"));
    const Result<bool> isLatest = readChoice(start, "pick", "earliest", "latest");
    if (!isLatest)
        return failure(isLatest.error().code, QStringLiteral("/start/pick"), isLatest.error().details);
    rule.pick = *isLatest ? ClockRule::Pick::Latest : ClockRule::Pick::Earliest;
    const Result<ClockDuration> duration =
        ClockDuration::fromJson(json.value(QLatin1String("duration")).toObject());
    if (!duration)
        return failure(duration.error().code, QStringLiteral("/duration") + duration.error().place,
                       duration.error().details);
    rule.duration = *duration;
    rule.calendar = json.value(QLatin1String("calendar")).toString();
    if (rule.calendar.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/calendar"));
    return {};
}

} // namespace

Result<ClockRule> ClockRule::fromJson(const QJsonObject& json)
{
    ClockRule rule;
    rule.id = json.value(QLatin1String("id")).toString();
    if (rule.id.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/id"));
    rule.source = json.value(QLatin1String("source")).toString();
    const Result<QList<ClockCondition>> when = readConditions(json.value(QLatin1String("when")).toArray());
    if (!when)
        return failure(when.error());
    rule.when = *when;
    rule.stoppedBy = texts(json, "stoppedBy");
    rule.isExcluded = json.value(QLatin1String("excluded")).toBool();
    if (rule.isExcluded)
        return rule;
    if (const Result<void> running = readRunning(rule, json); !running)
        return failure(running.error());
    const Result<QList<EndingBar>> bars = readBars(texts(json, "notEndingOn"));
    if (!bars)
        return failure(bars.error());
    rule.notEndingOn = *bars;
    const Result<bool> isEarlier = readChoice(json, "shift", "later", "earlier");
    if (!isEarlier)
        return failure(isEarlier.error());
    rule.shiftsEarlier = *isEarlier;
    rule.endsWithDay = json.value(QLatin1String("endOfDay")).toBool();
    return rule;
}

QJsonObject ClockRule::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id}};
    if (!source.isEmpty())
        json[QLatin1String("source")] = source;
    QJsonArray conditions;
    for (const ClockCondition& condition : when)
        conditions.append(condition.toJson());
    if (!conditions.isEmpty())
        json[QLatin1String("when")] = conditions;
    if (!stoppedBy.isEmpty())
        json[QLatin1String("stoppedBy")] = QJsonArray::fromStringList(stoppedBy);
    if (isExcluded) {
        json[QLatin1String("excluded")] = true;
        return json;
    }
    QJsonObject start{{QStringLiteral("of"), QJsonArray::fromStringList(startOf)}};
    if (pick == Pick::Latest)
        start[QLatin1String("pick")] = QStringLiteral("latest");
    json[QLatin1String("start")] = start;
    json[QLatin1String("duration")] = duration.toJson();
    json[QLatin1String("calendar")] = calendar;
    QJsonArray bars;
    for (const EndingBar bar : notEndingOn)
        bars.append(QString::fromLatin1(BarWords[std::size_t(bar)]));
    if (!bars.isEmpty())
        json[QLatin1String("notEndingOn")] = bars;
    if (shiftsEarlier)
        json[QLatin1String("shift")] = QStringLiteral("earlier");
    if (endsWithDay)
        json[QLatin1String("endOfDay")] = true;
    return json;
}

bool ClockRule::appliesTo(const ClockFacts& facts) const
{
    return std::all_of(when.begin(), when.end(),
                       [&facts](const ClockCondition& condition) { return condition.holds(facts); });
}

} // namespace firebreak
