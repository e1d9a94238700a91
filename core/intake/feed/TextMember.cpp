// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/feed/TextMember.h"

#include <algorithm>
#include <array>

namespace firebreak {
namespace {

constexpr std::array Names{QLatin1String("README"), QLatin1String("LICENSE"), QLatin1String("LICENCE"), QLatin1String("COPYING"),
                           QLatin1String("COPYRIGHT"), QLatin1String("NOTICE"), QLatin1String("AUTHORS"), QLatin1String("CONTRIBUTING"),
                           QLatin1String("CONTRIBUTORS"), QLatin1String("CHANGELOG"), QLatin1String("CHANGES"), QLatin1String("CODEOWNERS"),
                           QLatin1String("SECURITY")};

} // namespace

bool isTextMember(const QString& name)
{
    const QString file = name.section(QLatin1Char('/'), -1);
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot < 0 ? QString() : file.mid(dot + 1).toLower();
    if (ending == QLatin1String("md") || ending == QLatin1String("rst"))
        return true;
    const QString stem = dot < 0 ? file : file.left(dot);
    return (dot < 0 || ending == QLatin1String("txt"))
           && std::any_of(Names.begin(), Names.end(), [&stem](QLatin1String one) { return stem.compare(one, Qt::CaseInsensitive) == 0; });
}

} // namespace firebreak
