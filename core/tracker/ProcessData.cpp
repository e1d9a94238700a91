// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/ProcessData.h"

#include <QFile>
#include <QJsonDocument>

// The macro must be used outside of a namespace.
static void registerProcessData()
{
    Q_INIT_RESOURCE(process);
}

namespace firebreak {

QJsonObject processData(QLatin1String name)
{
    registerProcessData();
    QFile file(QStringLiteral(":/process/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace firebreak
