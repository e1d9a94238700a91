// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionScope.h"
#include "core/command/FieldRule.h"

namespace firebreak {

// Values that say who and when, as arguments of actions: who and when are never taken from the argument but
// from the command itself, so nobody can write in another's name.

/// `read` of such an argument: the value's canonical form without who and when.
template <class T> [[nodiscard]] Result<QJsonValue> readsUnstamped(const QJsonValue& value)
{
    if (!value.isObject())
        return failure(error::BodyFieldType);
    QJsonObject json = value.toObject();
    json.remove(QLatin1String("by"));
    json[QLatin1String("at")] = toText(Instant());
    return T::fromJson(json).map([](const T& read) {
        QJsonObject canonical = read.toJson();
        canonical.remove(QLatin1String("at"));
        return QJsonValue(canonical);
    });
}

/// Who acts, and when by the author's clock.
[[nodiscard]] inline QJsonObject stampedNow(const ActionScope& scope, QJsonObject json)
{
    json[QLatin1String("at")] = toText(scope.at());
    if (scope.actor().person)
        json[QLatin1String("by")] = scope.actor().person->toText();
    else
        json.remove(QLatin1String("by"));
    return json;
}

/// The argument as its value, with who and when of the command.
template <class T> [[nodiscard]] Result<T> stampedArgument(const ActionScope& scope, QLatin1String name)
{
    return T::fromJson(stampedNow(scope, scope.argument(name).toObject()));
}

} // namespace firebreak
