// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"

#include <QStringList>

namespace firebreak {

/// The keys under which an index must find a record: `parent:<id>` for each of its parents, `home:<id>` for a
/// report merged into another, and what its kind's rule adds, such as `alias:CVE-2024-0001` for each id a report
/// or flaw is known by. Sorted, without repeats; none for a removed record, and only `home:` for a merged one.
[[nodiscard]] QStringList keysOf(const Record& record);

[[nodiscard]] QString aliasKey(const QString& alias);
[[nodiscard]] QString parentKey(const RecordId& parent);
[[nodiscard]] QString homeKey(const RecordId& home);
/// Of an incident, for each person on its need-to-know list (R54).
[[nodiscard]] QString memberKey(const RecordId& person);

/// The alias keys of a report or flaw: KindRule::keys of both.
void addAliasKeys(const Record& record, QStringList& keys);

} // namespace firebreak
