// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

#include <QMutex>

#include <set>
#include <string>

namespace firebreak {

ErrorCode ErrorCode::interned(QLatin1String word)
{
    static QMutex mutex;
    static std::set<std::string, std::less<>> words;
    const QMutexLocker lock(&mutex);
    const auto& kept = *words.emplace(word.data(), std::size_t(word.size())).first;
    return {kept.data(), kept.size()};
}

QString toLogLine(const Error& error)
{
    QString line = error.code.word();
    if (!error.place.isEmpty())
        line += QStringLiteral(" at ") + error.place;
    if (!error.details.isEmpty())
        line += QStringLiteral(": ") + error.details.join(QStringLiteral(", "));
    return line;
}

} // namespace firebreak
