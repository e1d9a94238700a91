// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading does not crash, both written forms mean the same, and a name
// relates to itself.
#include "core/catalog/Cpe.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<Cpe> cpe = Cpe::parse(text);
    if (cpe && (Cpe::parse(cpe->toFormattedString()).value() != *cpe ||
                Cpe::parse(cpe->toUri()).value() != *cpe || cpe->relationTo(*cpe) == CpeRelation::Disjoint))
        std::abort();
    return 0;
}
