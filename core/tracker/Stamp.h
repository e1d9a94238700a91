// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BodyReader.h"
#include "core/base/BodyWriter.h"
#include "core/base/TypedId.h"

namespace firebreak {

/// Who did something, and when. JSON: the fields `by` (left out for the server itself) and `at` of the object
/// that carries it.
struct Stamp
{
    std::optional<RecordId> by;
    Instant at;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// `body.field-missing` when there is no `at`.
[[nodiscard]] Stamp readStamp(BodyReader& reader);
void writeStamp(BodyWriter& writer, const Stamp& stamp);

} // namespace firebreak
