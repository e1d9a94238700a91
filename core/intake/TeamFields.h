// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Severity.h"
#include "core/base/TypedId.h"
#include "core/intake/BodyReader.h"

#include <QMap>

namespace firebreak {

// Readers of the fields that the team's own records share. A value that is none is remembered as the reader's
// error.

[[nodiscard]] std::optional<RecordId> readRecordId(BodyReader& reader, QLatin1String key);
[[nodiscard]] std::optional<Severity> readSeverity(BodyReader& reader, QLatin1String key);
/// Own CVSS vectors by version, and back.
[[nodiscard]] QMap<QString, QString> readVectors(BodyReader& reader, QLatin1String key);
[[nodiscard]] QJsonObject vectorsJson(const QMap<QString, QString>& vectors);

} // namespace firebreak
