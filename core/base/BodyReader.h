// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyError.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace firebreak {

/// Reads the fields of one JSON object of a stored body. A field that is absent gives its default; a field of
/// the wrong type is remembered as the reader's error (`body.field-type`, `body.field-value`; place is a
/// JSON pointer) and gives its default too, so that a fromJson() reads all its fields and then asks once.
/// rest() is every field nobody asked for: bodies written by a newer program survive a round trip.
class BodyReader
{
public:
    explicit BodyReader(const QJsonObject& object) : m_object(object) {}

    [[nodiscard]] QString text(QLatin1String key);
    [[nodiscard]] QStringList texts(QLatin1String key);
    [[nodiscard]] bool flag(QLatin1String key);
    [[nodiscard]] std::optional<double> number(QLatin1String key);
    [[nodiscard]] std::optional<Instant> instant(QLatin1String key);
    [[nodiscard]] std::optional<QDate> date(QLatin1String key);
    [[nodiscard]] QJsonObject object(QLatin1String key);

    /// A word of an enumeration; `fromWord` gives an optional. Absent gives `otherwise`.
    template <class Enum, class FromWord>
    [[nodiscard]] Enum word(QLatin1String key, Enum otherwise, FromWord fromWord)
    {
        const QString name = text(key);
        if (name.isEmpty())
            return otherwise;
        if (const std::optional<Enum> value = fromWord(QStringView(name)))
            return *value;
        fail(error::BodyFieldValue, key, {name});
        return otherwise;
    }

    /// A list of objects, each read by `T::fromJson`.
    template <class T> [[nodiscard]] QList<T> list(QLatin1String key)
    {
        QList<T> items;
        const QJsonArray array = this->array(key);
        items.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array.at(i).isObject())
                fail(error::BodyFieldType, key);
            Result<T> item = T::fromJson(array.at(i).toObject());
            if (item)
                items.append(*std::move(item));
            else
                failWithin(QStringLiteral("/%1/%2").arg(key).arg(i), item.error());
        }
        return items;
    }

    /// One object, read by `T::fromJson`.
    template <class T> [[nodiscard]] std::optional<T> child(QLatin1String key)
    {
        if (!m_object.contains(key))
            return std::nullopt;
        Result<T> item = T::fromJson(object(key));
        if (item)
            return *std::move(item);
        failWithin(QStringLiteral("/%1").arg(key), item.error());
        return std::nullopt;
    }

    /// The fields that were not asked for.
    [[nodiscard]] QJsonObject rest() const;

    /// Remembers an error of the caller's own at `key`; the first one counts.
    void fail(ErrorCode code, QLatin1String key, QStringList details = {});
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue take(QLatin1String key);
    [[nodiscard]] QJsonArray array(QLatin1String key);
    void failWithin(const QString& place, const Error& inner);

    QJsonObject m_object;
    QList<QLatin1String> m_asked;
    std::optional<Error> m_error;
};

} // namespace firebreak
