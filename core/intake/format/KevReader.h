// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"
#include "core/intake/format/TableRow.h"

namespace firebreak {

/// Reads one entry of CISA's catalogue of known exploited vulnerabilities, from its JSON or its CSV form;
/// both give the same Advisory. Needs the CVE id and the day it was added.
class KevReader
{
public:
    [[nodiscard]] static bool recognises(const JsonObject& object);
    [[nodiscard]] static Advisory read(const JsonObject& entry);

    [[nodiscard]] static bool recognises(const TableRow& header);
    [[nodiscard]] static Result<Advisory> read(const TableRow& header, const TableRow& row);
};

} // namespace firebreak
