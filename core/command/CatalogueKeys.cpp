// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/CatalogueKeys.h"

namespace firebreak {

QString offeringNameKey(const QString& shortName)
{
    return QStringLiteral("offering-name:") + shortName;
}

QString streamNameKey(const QString& name)
{
    return QStringLiteral("stream-name:") + name;
}

QString basedOnKey(const RecordId& offering)
{
    return QStringLiteral("based-on:") + offering.toText();
}

QString streamKey(const RecordId& stream)
{
    return QStringLiteral("stream:") + stream.toText();
}

} // namespace firebreak
