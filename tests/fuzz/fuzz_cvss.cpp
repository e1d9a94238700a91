// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever the bytes, reading does not crash and an accepted vector survives its canonical
// form.
#include "core/cvss/CvssRating.h"
#include "core/cvss/CvssReading.h"
#include "core/cvss/CvssScoredVector.h"

#include <cstdlib>

using namespace firebreak;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QUtf8StringView text(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<CvssReading> reading = CvssReading::read(text);
    if (reading) {
        const Result<CvssReading> again = CvssReading::read(reading->vector.toText());
        if (!again || again->vector != reading->vector || !(rate(again->vector) == rate(reading->vector)))
            std::abort();
    }
    const QString wide = text.toString();
    const Result<CvssScoredVector> scored = CvssScoredVector::read(wide);
    if (!scored && scored.error().place.toLongLong() > wide.size())
        std::abort();
    return 0;
}
