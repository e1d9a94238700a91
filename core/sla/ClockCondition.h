// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/ClockFacts.h"

#include <QJsonObject>

namespace firebreak {

/// One condition of a clock rule. All of a rule's conditions must hold.
///
/// JSON: `field` and one of `in` (any of these words, any case), `notIn` (none of them), `isSet` (true or
/// false).
class ClockCondition
{
public:
    /// Fails with the codes of SlaError.h.
    [[nodiscard]] static Result<ClockCondition> fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool holds(const ClockFacts& facts) const;
    [[nodiscard]] const QString& field() const { return m_field; }
    [[nodiscard]] const QStringList& words() const { return m_words; } ///< of `in` and `notIn`

private:
    enum class Test : quint8 { In, NotIn, IsSet, IsNotSet };

    ClockCondition() = default;

    QString m_field;
    Test m_test = Test::IsSet;
    QStringList m_words;
};

} // namespace firebreak
