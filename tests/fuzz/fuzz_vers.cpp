// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading does not crash and the canonical form of a range is its own.
#include "core/catalog/VersionRange.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<VersionRange> range = VersionRange::parse(text);
    if (!range)
        return 0;
    if (VersionRange::parse(range->toText()).value() != *range)
        std::abort();
    for (const VersionRange::Constraint& constraint : range->constraints())
        (void)range->contains(constraint.version);
    return 0;
}
