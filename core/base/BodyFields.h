// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"
#include "core/base/Severity.h"
#include "core/base/TypedId.h"

#include <QMap>

namespace firebreak {

// Readers of the fields that the team's own records share. A value that is none is remembered as the reader's
// error.

[[nodiscard]] std::optional<RecordId> readRecordId(BodyReader& reader, QLatin1String key);
[[nodiscard]] QList<RecordId> readRecordIds(BodyReader& reader, QLatin1String key);
void writeRecordId(BodyWriter& writer, QLatin1String key, const std::optional<RecordId>& id);
void writeRecordIds(BodyWriter& writer, QLatin1String key, const QList<RecordId>& ids);
/// A text that must be there: absent or blank is `body.field-missing`.
[[nodiscard]] QString readRequiredText(BodyReader& reader, QLatin1String key);
/// A record that must be named; some id when it is not, with the error remembered.
[[nodiscard]] RecordId readRequiredId(BodyReader& reader, QLatin1String key);
/// A moment that must be there; the epoch when it is not, with the error remembered.
[[nodiscard]] Instant readRequiredInstant(BodyReader& reader, QLatin1String key);
[[nodiscard]] std::optional<Severity> readSeverity(BodyReader& reader, QLatin1String key);
/// Own CVSS vectors by version, and back.
[[nodiscard]] QMap<QString, QString> readVectors(BodyReader& reader, QLatin1String key);
[[nodiscard]] QJsonObject vectorsJson(const QMap<QString, QString>& vectors);

} // namespace firebreak
