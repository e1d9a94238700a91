// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"
#include "core/intake/format/TableRow.h"

namespace firebreak {

/// Reads one entry of CISA's catalogue of known exploited vulnerabilities, from its JSON or its CSV form;
/// both give the same Advisory. Needs the CVE id and the day it was added. An entry does not say when it was
/// changed, so its `modified` is the release of the catalogue it was read from; see isSameReading().
class KevReader
{
public:
    [[nodiscard]] static bool recognises(const JsonObject& object);
    [[nodiscard]] static Advisory read(const JsonObject& entry, std::optional<Instant> released);

    [[nodiscard]] static bool recognises(const TableRow& header);
    /// The CSV does not name its release; what it added last says enough (FeedReader sets that).
    [[nodiscard]] static Result<Advisory> read(const TableRow& header, const TableRow& row);
};

} // namespace firebreak
