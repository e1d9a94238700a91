// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/MetaRepository.h"

namespace firebreak {

namespace meta {

// The names of the small values that sync keeps. In both files:
inline constexpr QLatin1String OutboxId("outbox-id");      ///< 16 bytes that tie a cache to its outbox
inline constexpr QLatin1String Generation("generation");   ///< rises with each rewriting of the outbox
inline constexpr QLatin1String Compartments("compartments"); ///< Holdings
// In the cache:
inline constexpr QLatin1String FollowedSeq("outbox-seq");  ///< the newest outbox row it has followed
inline constexpr QLatin1String Cursor("cursor");           ///< of the change feed; absent: the cache is not filled yet
inline constexpr QLatin1String Snapshot("snapshot");       ///< resume token of a running snapshot, empty at its start
inline constexpr QLatin1String SnapshotOver("snapshot-over"); ///< it runs over an earlier copy, whose rest must go
// In the outbox:
inline constexpr QLatin1String LocalPerson("local-person"); ///< who acts before joining a server
inline constexpr QLatin1String DeviceSeed("device-seed");   ///< of the device's Ed25519 key
inline constexpr QLatin1String EnrolmentBody("enrolment");  ///< JSON of Enrolment
inline constexpr QLatin1String DraftTexts("drafts");        ///< JSON: texts not sent yet, by record id

} // namespace meta

/// A number kept as text; 0 when absent.
[[nodiscard]] Result<qint64> numberIn(MetaRepository& values, QLatin1String name);
[[nodiscard]] Result<void> setNumber(MetaRepository& values, QLatin1String name, qint64 number);

} // namespace firebreak
