// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/format/AdvisoryBuilder.h"

namespace firebreak {

/// Reads a CVE record of the JSON formats 5.0 to 5.2 with its CNA container and every ADP container. Needs
/// the CVE id; every other field may be missing, but must have its type. What the containers add to each
/// other is united: references by URL, CWEs, scores and affected products each with its issuer. Sources: CVE
/// JSON record format 5.2.0; CISA's Vulnrichment for KEV and SSVC inside `metrics[].other`.
class CveRecordReader
{
public:
    explicit CveRecordReader(const JsonObject& record);

    [[nodiscard]] static bool recognises(const JsonObject& object);
    /// The Advisory; look at the fault before using it.
    [[nodiscard]] Advisory read();

private:
    void readState(const JsonObject& metadata);
    void readCna(const JsonObject& cna);
    void readContainer(const JsonObject& container, const QString& issuer, ScoreRole role);
    void readProblems(const JsonObject& container);

    const JsonObject& m_record;
    AdvisoryBuilder m_builder;
};

} // namespace firebreak
