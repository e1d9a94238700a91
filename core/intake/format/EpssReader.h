// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Advisory.h"
#include "core/intake/format/TableRow.h"
#include "core/intake/json/JsonObject.h"

namespace firebreak {

/// Reads FIRST's exploit prediction scores: rows of the daily CSV, whose first line names model and day, and
/// items of the API's `data`. A score needs its day: without one nobody can say which of two scores is newer.
class EpssReader
{
public:
    [[nodiscard]] static bool recognises(const JsonObject& object);
    [[nodiscard]] static Advisory read(const JsonObject& item);

    [[nodiscard]] static bool recognises(const TableRow& header);
    /// `#model_version:v2025.03.14,score_date:2025-12-26T12:55:00Z`; fields that are not there stay empty.
    [[nodiscard]] static EpssScore readModelLine(QByteArrayView line);
    [[nodiscard]] static Result<Advisory> read(const TableRow& header, const TableRow& row,
                                               const EpssScore& model);
};

} // namespace firebreak
