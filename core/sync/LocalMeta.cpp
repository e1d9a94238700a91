// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/LocalMeta.h"

namespace firebreak {

Result<qint64> numberIn(MetaRepository& values, QLatin1String name)
{
    const Result<std::optional<QByteArray>> value = values.value(name);
    if (!value)
        return failure(value.error());
    return *value ? (*value)->toLongLong() : 0;
}

Result<void> setNumber(MetaRepository& values, QLatin1String name, qint64 number)
{
    return values.setValue(name, QByteArray::number(number));
}

} // namespace firebreak
