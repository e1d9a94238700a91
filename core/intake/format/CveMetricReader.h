// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"

namespace firebreak {

/// Reads one item of `metrics` of a CVE container: the CVSS objects of every version, and under `other`
/// CISA's SSVC decision and KEV mark, or a rating in words ("Red Hat severity rating: Moderate").
class CveMetricReader
{
public:
    CveMetricReader(const JsonObject& metric, const QString& issuer, ScoreRole role)
        : m_metric(metric), m_issuer(issuer), m_role(role)
    {}

    void readInto(AdvisoryBuilder& builder) const;

private:
    void readOther(AdvisoryBuilder& builder, const JsonObject& other) const;
    [[nodiscard]] AdvisoryScore scoreInWords(const JsonObject& content) const;

    const JsonObject& m_metric;
    const QString& m_issuer;
    ScoreRole m_role;
};

/// A CVSS object of the FIRST JSON schemas (`vectorString`, `baseScore`, `baseSeverity`, `version`), which
/// CVE and NVD share. The issuer is for the caller to set.
[[nodiscard]] AdvisoryScore readCvssObject(const JsonObject& cvss, const QString& version);

/// An SSVC decision with its `options`, which CVE writes as `{"Exploitation": "none"}` and NVD as
/// `{"exploitation": …}`.
[[nodiscard]] SsvcDecision readSsvc(const JsonObject& content, const QString& issuer);

} // namespace firebreak
