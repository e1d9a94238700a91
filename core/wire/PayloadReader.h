// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/wire/WireError.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace firebreak {

/// Reads the fields of one JSON object and remembers the first fault, so that each payload reads on a line or
/// two and the caller asks once at the end. Absent and null fields give empty values unless need() is asked
/// for them.
class PayloadReader
{
public:
    explicit PayloadReader(const QJsonObject& json) : m_json(json) {}

    [[nodiscard]] QString text(QLatin1String key);
    [[nodiscard]] QStringList texts(QLatin1String key);
    [[nodiscard]] QJsonObject object(QLatin1String key);
    [[nodiscard]] bool flag(QLatin1String key, bool otherwise);
    /// Any JSON value; null when absent.
    [[nodiscard]] QJsonValue any(QLatin1String key) const;
    [[nodiscard]] Instant instant(QLatin1String key);
    [[nodiscard]] QList<RecordId> ids(QLatin1String key);
    [[nodiscard]] std::optional<RecordId> optionalId(QLatin1String key);
    [[nodiscard]] std::optional<Instant> optionalInstant(QLatin1String key);

    /// An id that must be there. On a fault the answer is some id that names nothing.
    template <class Id> [[nodiscard]] Id id(QLatin1String key)
    {
        const Result<Id> read = Id::fromText(text(key));
        if (!read)
            fail(m_json.contains(key) ? error::WireFieldType : error::WireFieldMissing, key);
        return read.value_or(Id(Uuid::fromName("firebreak", "nothing")));
    }

    void need(QLatin1String key);
    void fail(ErrorCode code, QLatin1String key, QStringList details = {});
    void fail(const Error& error);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue value(QLatin1String key, QJsonValue::Type type);

    const QJsonObject& m_json;
    std::optional<Error> m_error;
};

} // namespace firebreak
