// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/kinds/PolicyFields.h"

namespace firebreak {

Result<QJsonValue> readPlanObject(const QJsonValue& value)
{
    if (!value.isObject())
        return failure(error::BodyFieldType);
    return value.toObject().isEmpty() ? QJsonValue() : value;
}

Result<QJsonValue> readPlanArray(const QJsonValue& value)
{
    if (!value.isArray())
        return failure(error::BodyFieldType);
    return value.toArray().isEmpty() ? QJsonValue() : value;
}

} // namespace firebreak
