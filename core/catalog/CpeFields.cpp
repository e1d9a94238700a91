// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CpeFields.h"

#include "core/catalog/Cpe.h"

namespace firebreak {

QStringList readCpes(BodyReader& reader, QLatin1String key)
{
    QStringList names;
    for (const QString& text : reader.texts(key)) {
        if (const Result<Cpe> cpe = Cpe::parse(text))
            names.append(cpe->toFormattedString());
        else
            reader.fail(cpe.error().code, key, {text});
    }
    return names;
}

} // namespace firebreak
