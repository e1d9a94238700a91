// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/Stamp.h"

#include "core/base/BodyFields.h"

namespace firebreak {

Stamp readStamp(BodyReader& reader)
{
    Stamp stamp;
    stamp.by = readRecordId(reader, QLatin1String("by"));
    stamp.at = readRequiredInstant(reader, QLatin1String("at"));
    return stamp;
}

void writeStamp(BodyWriter& writer, const Stamp& stamp)
{
    writeRecordId(writer, QLatin1String("by"), stamp.by);
    writer.instant(QLatin1String("at"), stamp.at);
}

} // namespace firebreak
