// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/Record.h"
#include "core/wire/WireError.h"

#include <QJsonObject>

namespace firebreak {

/// `{"id","kind","compartment","revision","removed" (only when true),"body"}`.
[[nodiscard]] QJsonObject toJson(const Record& record);

/// Fails with the codes of ids, kinds and compartments, or `wire.field-type`; place is the field. A kind or
/// compartment of a newer peer is such a failure: the caller skips the record and keeps its cursor moving.
[[nodiscard]] Result<Record> recordFromJson(const QJsonObject& json);

} // namespace firebreak
