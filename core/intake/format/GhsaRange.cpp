// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/GhsaRange.h"

namespace firebreak {

void readGhsaRange(const QString& text, AffectedPackage& package)
{
    AffectedRange range;
    bool hasBound = false;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& untrimmed : parts) {
        const QString part = untrimmed.trimmed();
        qsizetype end = 0;
        while (end < part.size() && QStringView(u"<>=").contains(part[end]))
            ++end;
        const QString sign = part.left(end);
        const QString version = part.mid(end).trimmed();
        if (sign == QLatin1String(">=") || sign == QLatin1String(">")) {
            range.from = version == QLatin1String("0") ? QString() : version;
            range.isFromExclusive = sign.size() == 1 && !range.from.isEmpty();
            hasBound = true;
        } else if (sign == QLatin1String("<") || sign == QLatin1String("<=")) {
            range.until = version;
            range.isUntilInclusive = sign.size() == 2;
            hasBound = true;
        } else if (!version.isEmpty()) {
            package.versions.append(version);
        }
    }
    if (hasBound)
        package.ranges.append(range);
}

} // namespace firebreak
