// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/ClockCondition.h"

#include <QList>

namespace firebreak {

/// When an item of the process data applies. JSON, beside the item's other fields: `KEY` (conditions of
/// ClockCondition that must all hold) and `KEYAny` (groups of them, one of which must hold). Without either
/// it always applies.
class ProcessCondition
{
public:
    /// Reads the conditions under `key`. Fails with the codes of SlaError.h; place is a JSON pointer within
    /// the item.
    [[nodiscard]] static Result<ProcessCondition> fromJson(const QJsonObject& item, const QString& key);
    [[nodiscard]] bool holds(const ClockFacts& facts) const;

private:
    QList<ClockCondition> m_all;
    QList<QList<ClockCondition>> m_any;
};

} // namespace firebreak
