// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading ends, without a crash.
#include "core/catalog/manifest/ManifestReader.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<Manifest> manifest =
        readManifest(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (manifest && manifest->purls().size() > qsizetype(size))
        std::abort();
    return 0;
}
