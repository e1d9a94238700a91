// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/AdvisorySource.h"

namespace firebreak {

QLatin1String toWord(AdvisorySource source)
{
    switch (source) {
    case AdvisorySource::Cve:
        return QLatin1String("cve");
    case AdvisorySource::Nvd:
        return QLatin1String("nvd");
    case AdvisorySource::Osv:
        return QLatin1String("osv");
    case AdvisorySource::Ghsa:
        return QLatin1String("ghsa");
    case AdvisorySource::Kev:
        return QLatin1String("kev");
    case AdvisorySource::Epss:
        break;
    }
    return QLatin1String("epss");
}

std::optional<AdvisorySource> advisorySourceFromWord(QStringView word)
{
    for (const AdvisorySource source : AllAdvisorySources) {
        if (word == toWord(source))
            return source;
    }
    return std::nullopt;
}

} // namespace firebreak
