// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ReportOrigin.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"feed",     "researcher", "customer",   "coordinator",
                              "employee", "scan",       "development"};

} // namespace

QLatin1String toWord(ReportOrigin origin)
{
    return QLatin1String(Words[std::size_t(origin) - 1]);
}

std::optional<ReportOrigin> reportOriginFromWord(QStringView word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words[i]))
            return ReportOrigin(i + 1);
    }
    return std::nullopt;
}

bool hasReporter(ReportOrigin origin)
{
    return origin != ReportOrigin::Feed && origin != ReportOrigin::Scan;
}

QStringList notifiedGroups(ReportOrigin origin)
{
    return origin == ReportOrigin::Scan ? QStringList{QStringLiteral("incident-response-management")}
                                        : QStringList();
}

} // namespace firebreak
