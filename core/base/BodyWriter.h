// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace firebreak {

/// Builds the JSON object of a stored body, leaving out every field that has its default: hundreds of
/// thousands of these are kept. The counterpart of BodyReader. `extra` is the rest() of the body this value
/// was read from.
class BodyWriter
{
public:
    explicit BodyWriter(const QJsonObject& extra) : m_object(extra) {}

    void text(QLatin1String key, const QString& value);
    void texts(QLatin1String key, const QStringList& values);
    void flag(QLatin1String key, bool value);
    void number(QLatin1String key, std::optional<double> value);
    void instant(QLatin1String key, std::optional<Instant> value);
    void date(QLatin1String key, std::optional<QDate> value);
    void object(QLatin1String key, const QJsonObject& value);

    template <class T> void list(QLatin1String key, const QList<T>& items)
    {
        if (items.isEmpty())
            return;
        QJsonArray array;
        for (const T& item : items)
            array.append(item.toJson());
        m_object.insert(key, array);
    }

    template <class T> void child(QLatin1String key, const std::optional<T>& item)
    {
        if (item)
            m_object.insert(key, item->toJson());
    }

    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

} // namespace firebreak
