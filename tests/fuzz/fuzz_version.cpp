// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, every order is one: reflexive and antisymmetric.
#include "core/catalog/VersionScheme.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString a = text.section(u'\n', 0, 0);
    const QString b = text.section(u'\n', 1);
    for (int i = 0; i <= int(VersionScheme::Semver); ++i) {
        const auto scheme = VersionScheme(i);
        const std::weak_ordering order = orderVersions(scheme, a, b);
        const std::weak_ordering back = orderVersions(scheme, b, a);
        if (orderVersions(scheme, a, a) != 0 || (order < 0) != (back > 0) || (order > 0) != (back < 0))
            std::abort();
    }
    return 0;
}
