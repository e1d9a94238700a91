// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"

#include <QStringList>

namespace firebreak {

/// The keys under which an index must find a record: `alias:CVE-2024-0001` for each id a report or flaw is
/// known by, `parent:<id>` for a note, `home:<id>` for the records merged into another. Sorted, without
/// repeats; none for a removed record, and only `home:` for a merged one.
[[nodiscard]] QStringList keysOf(const Record& record);

[[nodiscard]] QString aliasKey(const QString& alias);
[[nodiscard]] QString parentKey(const RecordId& parent);
[[nodiscard]] QString homeKey(const RecordId& home);

} // namespace firebreak
