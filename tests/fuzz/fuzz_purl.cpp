// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading does not crash and the canonical form of a package URL is its
// own.
#include "core/catalog/PackageUrl.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const PackageUrl::Rules rules : {PackageUrl::Rules::All, PackageUrl::Rules::Grammar}) {
        const Result<PackageUrl> purl = PackageUrl::parse(text, rules);
        if (purl && PackageUrl::parse(purl->toText(), rules).value().toText() != purl->toText())
            std::abort();
    }
    return 0;
}
