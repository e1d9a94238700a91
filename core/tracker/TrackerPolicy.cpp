// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/TrackerPolicy.h"

#include "core/sla/SlaError.h"
#include "core/tracker/EnumWords.h"
#include "core/tracker/ProcessData.h"

#include <QJsonArray>

namespace firebreak {
namespace {

constexpr EnumWords<FilingAdvice, 3> Advices{{"file", "offer", "skip"}};

Result<Blackout> blackoutFrom(const QJsonObject& json, const QString& place)
{
    Blackout blackout;
    blackout.from = QDate::fromString(json.value(QLatin1String("from")).toString(), Qt::ISODate);
    blackout.to = QDate::fromString(json.value(QLatin1String("to")).toString(), Qt::ISODate);
    blackout.reason = json.value(QLatin1String("reason")).toString();
    if (!blackout.from.isValid() || !blackout.to.isValid() || blackout.to < blackout.from)
        return failure(error::SlaFieldValue, place);
    return blackout;
}

} // namespace

QLatin1String toWord(FilingAdvice advice)
{
    return Advices.word(advice);
}

ClockFacts trackerFacts(std::optional<Severity> severity, const QString& phase, bool isMajor,
                        std::optional<TrackerResolution> resolution)
{
    ClockFacts facts;
    if (severity)
        facts.words[QStringLiteral("severity")] = {toWord(*severity)};
    if (!phase.isEmpty())
        facts.words[QStringLiteral("phase")] = {phase};
    facts.words[QStringLiteral("incident")] = {isMajor ? QStringLiteral("major") : QStringLiteral("minor")};
    if (resolution)
        facts.words[QStringLiteral("resolution")] = {toWord(*resolution)};
    return facts;
}

bool TrackerPolicy::Rule::appliesTo(const ClockFacts& facts) const
{
    return std::all_of(when.cbegin(), when.cend(),
                       [&facts](const ClockCondition& condition) { return condition.holds(facts); });
}

Result<QList<TrackerPolicy::Rule>> TrackerPolicy::readRules(const QJsonArray& array, const QString& place,
                                                            bool withAdvice)
{
    QList<Rule> rules;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        const QString here = QStringLiteral("%1/%2").arg(place).arg(i);
        Rule rule;
        rule.id = json.value(QLatin1String("id")).toString();
        if (rule.id.isEmpty())
            return failure(error::SlaFieldMissing, here + QStringLiteral("/id"));
        if (std::any_of(rules.cbegin(), rules.cend(), [&](const Rule& r) { return r.id == rule.id; }))
            return failure(error::SlaIdRepeated, here + QStringLiteral("/id"), {rule.id});
        if (withAdvice) {
            const QString word = json.value(QLatin1String("advice")).toString();
            const std::optional<FilingAdvice> advice = Advices.value(word);
            if (!advice)
                return failure(error::SlaFieldValue, here + QStringLiteral("/advice"), {word});
            rule.advice = *advice;
        }
        const QJsonArray conditions = json.value(QLatin1String("when")).toArray();
        for (qsizetype c = 0; c < conditions.size(); ++c) {
            const Result<ClockCondition> condition = ClockCondition::fromJson(conditions.at(c).toObject());
            if (!condition)
                return failure(condition.error().code,
                               QStringLiteral("%1/when/%2").arg(here).arg(c) + condition.error().place,
                               condition.error().details);
            rule.when.append(*condition);
        }
        rules.append(rule);
    }
    return rules;
}

Result<TrackerPolicy> TrackerPolicy::fromJson(const QJsonObject& json)
{
    const QJsonObject blackouts = json.value(QLatin1String("blackouts")).toObject();
    const Result<ZoneTable> zone = ZoneTable::load(blackouts.value(QLatin1String("zone")).toString());
    if (!zone)
        return failure(zone.error().code, QStringLiteral("/blackouts/zone"), zone.error().details);
    TrackerPolicy policy(*zone);
    const Result<QList<Rule>> filing =
        readRules(json.value(QLatin1String("filing")).toArray(), QStringLiteral("/filing"), true);
    if (!filing)
        return failure(filing.error());
    policy.m_filing = *filing;
    const QJsonObject notFixed = json.value(QLatin1String("notFixed")).toObject();
    const Result<QList<Rule>> rules =
        readRules(notFixed.value(QLatin1String("rules")).toArray(), QStringLiteral("/notFixed/rules"), false);
    if (!rules)
        return failure(rules.error());
    policy.m_notFixed = *rules;
    policy.m_minimumReason = notFixed.value(QLatin1String("minimumReason")).toInt();
    const QJsonArray days = blackouts.value(QLatin1String("days")).toArray();
    for (qsizetype i = 0; i < days.size(); ++i) {
        const Result<Blackout> blackout =
            blackoutFrom(days.at(i).toObject(), QStringLiteral("/blackouts/days/%1").arg(i));
        if (!blackout)
            return failure(blackout.error());
        policy.m_blackouts.append(*blackout);
    }
    return policy;
}

const TrackerPolicy& TrackerPolicy::shipped()
{
    static const TrackerPolicy policy = fromJson(processData(QLatin1String("trackers"))).value();
    return policy;
}

FilingAdvice TrackerPolicy::filing(const ClockFacts& facts) const
{
    for (const Rule& rule : m_filing) {
        if (rule.appliesTo(facts))
            return rule.advice;
    }
    return FilingAdvice::Offer;
}

QStringList TrackerPolicy::notFixedRules(const ClockFacts& facts) const
{
    QStringList ids;
    for (const Rule& rule : m_notFixed) {
        if (rule.appliesTo(facts))
            ids.append(rule.id);
    }
    return ids;
}

const Blackout* TrackerPolicy::blackoutAt(Instant instant) const
{
    const QDate day = m_zone.local(instant).date;
    const auto it = std::find_if(m_blackouts.cbegin(), m_blackouts.cend(),
                                 [day](const Blackout& b) { return b.from <= day && day <= b.to; });
    return it == m_blackouts.cend() ? nullptr : &*it;
}

} // namespace firebreak
