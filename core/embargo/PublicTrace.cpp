// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embargo/PublicTrace.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"advisory", "source-change", "public-issue", "mailing-list", "social-media",
                              "press",    "talk",          "exploit",      "release"};
static_assert(Words.size() == std::size_t(PublicTrace::Release));

} // namespace

QList<PublicTrace> allPublicTraces()
{
    QList<PublicTrace> all;
    for (std::size_t i = 1; i <= Words.size(); ++i)
        all.append(PublicTrace(i));
    return all;
}

QLatin1String toWord(PublicTrace trace)
{
    return QLatin1String(Words[std::size_t(trace) - 1]);
}

std::optional<PublicTrace> publicTraceFromWord(QStringView word)
{
    for (const PublicTrace trace : allPublicTraces()) {
        if (word == toWord(trace))
            return trace;
    }
    return std::nullopt;
}

} // namespace firebreak
