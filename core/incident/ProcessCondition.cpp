// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/ProcessCondition.h"

#include <QJsonArray>

namespace firebreak {
namespace {

Result<QList<ClockCondition>> conditions(const QJsonArray& array, const QString& place)
{
    QList<ClockCondition> all;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<ClockCondition> condition = ClockCondition::fromJson(array.at(i).toObject());
        if (!condition)
            return failure(condition.error().code,
                           QStringLiteral("%1/%2").arg(place).arg(i) + condition.error().place,
                           condition.error().details);
        all.append(*condition);
    }
    return all;
}

bool allHold(const QList<ClockCondition>& all, const ClockFacts& facts)
{
    return std::all_of(all.cbegin(), all.cend(),
                       [&facts](const ClockCondition& condition) { return condition.holds(facts); });
}

} // namespace

Result<ProcessCondition> ProcessCondition::fromJson(const QJsonObject& item, const QString& key)
{
    ProcessCondition condition;
    const Result<QList<ClockCondition>> all = conditions(item.value(key).toArray(), QLatin1Char('/') + key);
    if (!all)
        return failure(all.error());
    condition.m_all = *all;
    const QString anyKey = key + QStringLiteral("Any");
    const QJsonArray groups = item.value(anyKey).toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const Result<QList<ClockCondition>> group =
            conditions(groups.at(i).toArray(), QStringLiteral("/%1/%2").arg(anyKey).arg(i));
        if (!group)
            return failure(group.error());
        condition.m_any.append(*group);
    }
    return condition;
}

bool ProcessCondition::holds(const ClockFacts& facts) const
{
    if (!allHold(m_all, facts))
        return false;
    return m_any.isEmpty() || std::any_of(m_any.cbegin(), m_any.cend(),
                                          [&facts](const auto& group) { return allHold(group, facts); });
}

} // namespace firebreak
