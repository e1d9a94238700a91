// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading does not crash and what was read survives its table.
#include "core/catalog/cwe/CweCatalog.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<CweCatalog> catalog =
        CweCatalog::read(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (catalog)
        (void)CweCatalog::read(catalog->toTable());
    return 0;
}
