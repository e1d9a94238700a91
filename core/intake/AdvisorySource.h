// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace firebreak {

/// The public format a document came in. A word of the stored body and of the query language (`source:kev`).
enum class AdvisorySource {
    Cve,  ///< CVE record, JSON 5.x
    Nvd,  ///< NVD vulnerability API 2.0
    Osv,  ///< OSV schema 1.x
    Ghsa, ///< GitHub's own API shapes; the OSV files of its database are Osv
    Kev,  ///< CISA's catalogue of known exploited vulnerabilities
    Epss, ///< FIRST's exploit prediction scores
};

inline constexpr std::array AllAdvisorySources{AdvisorySource::Cve, AdvisorySource::Nvd,
                                               AdvisorySource::Osv, AdvisorySource::Ghsa,
                                               AdvisorySource::Kev, AdvisorySource::Epss};

/// `cve`, `nvd`, `osv`, `ghsa`, `kev`, `epss`.
[[nodiscard]] QLatin1String toWord(AdvisorySource source);
[[nodiscard]] std::optional<AdvisorySource> advisorySourceFromWord(QStringView word);

} // namespace firebreak
