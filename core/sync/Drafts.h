// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TypedId.h"
#include "core/storage/MetaRepository.h"

#include <QMap>

namespace firebreak {

/// What a person has typed about records and not sent yet. It stays on this laptop, encrypted in the outbox, which is
/// never thrown away; no server hears of it.
using Drafts = QMap<RecordId, QString>;

[[nodiscard]] Result<Drafts> readDrafts(MetaRepository& outbox);
/// In the place of all that were kept before.
[[nodiscard]] Result<void> keepDrafts(MetaRepository& outbox, const Drafts& drafts);

} // namespace firebreak
