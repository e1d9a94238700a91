// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ClockCondition.h"

#include "core/sla/SlaError.h"

#include <QJsonArray>

#include <algorithm>

namespace firebreak {

Result<ClockCondition> ClockCondition::fromJson(const QJsonObject& json)
{
    ClockCondition condition;
    condition.m_field = json.value(QLatin1String("field")).toString();
    if (condition.m_field.isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/field"));
    const QJsonValue isSet = json.value(QLatin1String("isSet"));
    if (isSet.isBool()) {
        condition.m_test = isSet.toBool() ? Test::IsSet : Test::IsNotSet;
        return condition;
    }
    const bool isNegative = json.contains(QLatin1String("notIn"));
    const QJsonValue words = json.value(isNegative ? QLatin1String("notIn") : QLatin1String("in"));
    if (!words.isArray() || words.toArray().isEmpty())
        return failure(error::SlaFieldMissing, QStringLiteral("/in"));
    condition.m_test = isNegative ? Test::NotIn : Test::In;
    condition.m_words = words.toVariant().toStringList();
    return condition;
}

QJsonObject ClockCondition::toJson() const
{
    QJsonObject json{{QStringLiteral("field"), m_field}};
    if (m_test == Test::IsSet || m_test == Test::IsNotSet)
        json[QLatin1String("isSet")] = m_test == Test::IsSet;
    else
        json[m_test == Test::In ? QLatin1String("in") : QLatin1String("notIn")] =
            QJsonArray::fromStringList(m_words);
    return json;
}

bool ClockCondition::holds(const ClockFacts& facts) const
{
    const QStringList words = facts.words.value(m_field);
    const auto isOneOfThem = [this](const QString& word) {
        return m_words.contains(word, Qt::CaseInsensitive);
    };
    switch (m_test) {
    case Test::In:
        return std::any_of(words.begin(), words.end(), isOneOfThem);
    case Test::NotIn:
        return std::none_of(words.begin(), words.end(), isOneOfThem);
    case Test::IsSet:
        return !words.isEmpty() || facts.moments.contains(m_field);
    case Test::IsNotSet:
        return words.isEmpty() && !facts.moments.contains(m_field);
    }
    return false;
}

} // namespace firebreak
