// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"

namespace firebreak {

/// Reads one CVE of the NVD vulnerability API 2.0: CVSS of every version with source and type, weaknesses,
/// the CPE match tree as affected products, KEV fields, SSVC, tags and status. Source: NVD's
/// `cve_api_json_2.0.schema`.
class NvdReader
{
public:
    /// `cve`: the object inside a page's `vulnerabilities[].cve`.
    explicit NvdReader(const JsonObject& cve);

    [[nodiscard]] static bool recognises(const JsonObject& object);
    [[nodiscard]] Advisory read();

private:
    void readMetrics();
    void readKev();
    void readConfigurations();

    /// The issuer and its role of a metric; sources are mail addresses or organisation ids.
    void setIssuer(AdvisoryScore& score, const QString& source) const;

    const JsonObject& m_cve;
    AdvisoryBuilder m_builder;
    QString m_sourceIdentifier;
};

} // namespace firebreak
