// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: "TYPE RANGE", whatever the bytes, is read or refused, and the vers range of it is read back as itself.
#include "core/catalog/NativeRange.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return 0;
    const Result<NativeRange> range = NativeRange::parse(text.left(space), text.mid(space + 1));
    if (!range)
        return 0;
    const VersionRange vers = range->toVers();
    if (VersionRange::parse(vers.toText()).value() != vers)
        std::abort();
    (void)range->toText();
    (void)range->contains(u"1.2.3");
    return 0;
}
