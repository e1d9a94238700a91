// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssMetric.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array valuesLAN{CvssValue("L"), CvssValue("A"), CvssValue("N")};
constexpr std::array valuesHML{CvssValue("H"), CvssValue("M"), CvssValue("L")};
constexpr std::array valuesMSN{CvssValue("M"), CvssValue("S"), CvssValue("N")};
constexpr std::array valuesNPC{CvssValue("N"), CvssValue("P"), CvssValue("C")};
constexpr std::array valuesNdUPocFH{CvssValue("ND"), CvssValue("U"), CvssValue("POC"), CvssValue("F"),
                                    CvssValue("H")};
constexpr std::array valuesNdOfTfWU{CvssValue("ND"), CvssValue("OF"), CvssValue("TF"), CvssValue("W"),
                                    CvssValue("U")};
constexpr std::array valuesNdUcUrC{CvssValue("ND"), CvssValue("UC"), CvssValue("UR"), CvssValue("C")};
constexpr std::array valuesNdNLLmMhH{CvssValue("ND"), CvssValue("N"),  CvssValue("L"),
                                     CvssValue("LM"), CvssValue("MH"), CvssValue("H")};
constexpr std::array valuesNdNLMH{CvssValue("ND"), CvssValue("N"), CvssValue("L"), CvssValue("M"),
                                  CvssValue("H")};
constexpr std::array valuesNdLMH{CvssValue("ND"), CvssValue("L"), CvssValue("M"), CvssValue("H")};
constexpr std::array valuesNALP{CvssValue("N"), CvssValue("A"), CvssValue("L"), CvssValue("P")};
constexpr std::array valuesLH{CvssValue("L"), CvssValue("H")};
constexpr std::array valuesNLH{CvssValue("N"), CvssValue("L"), CvssValue("H")};
constexpr std::array valuesNR{CvssValue("N"), CvssValue("R")};
constexpr std::array valuesUC{CvssValue("U"), CvssValue("C")};
constexpr std::array valuesHLN{CvssValue("H"), CvssValue("L"), CvssValue("N")};
constexpr std::array valuesXHFPU{CvssValue("X"), CvssValue("H"), CvssValue("F"), CvssValue("P"),
                                 CvssValue("U")};
constexpr std::array valuesXUWTO{CvssValue("X"), CvssValue("U"), CvssValue("W"), CvssValue("T"),
                                 CvssValue("O")};
constexpr std::array valuesXCRU{CvssValue("X"), CvssValue("C"), CvssValue("R"), CvssValue("U")};
constexpr std::array valuesXHML{CvssValue("X"), CvssValue("H"), CvssValue("M"), CvssValue("L")};
constexpr std::array valuesXNALP{CvssValue("X"), CvssValue("N"), CvssValue("A"), CvssValue("L"),
                                 CvssValue("P")};
constexpr std::array valuesXLH{CvssValue("X"), CvssValue("L"), CvssValue("H")};
constexpr std::array valuesXNLH{CvssValue("X"), CvssValue("N"), CvssValue("L"), CvssValue("H")};
constexpr std::array valuesXNR{CvssValue("X"), CvssValue("N"), CvssValue("R")};
constexpr std::array valuesXUC{CvssValue("X"), CvssValue("U"), CvssValue("C")};
constexpr std::array valuesXHLN{CvssValue("X"), CvssValue("H"), CvssValue("L"), CvssValue("N")};
constexpr std::array valuesNP{CvssValue("N"), CvssValue("P")};
constexpr std::array valuesNPA{CvssValue("N"), CvssValue("P"), CvssValue("A")};
constexpr std::array valuesXAPU{CvssValue("X"), CvssValue("A"), CvssValue("P"), CvssValue("U")};
constexpr std::array valuesXNP{CvssValue("X"), CvssValue("N"), CvssValue("P")};
constexpr std::array valuesXNPA{CvssValue("X"), CvssValue("N"), CvssValue("P"), CvssValue("A")};
constexpr std::array valuesXSHLN{CvssValue("X"), CvssValue("S"), CvssValue("H"), CvssValue("L"),
                                 CvssValue("N")};
constexpr std::array valuesXNY{CvssValue("X"), CvssValue("N"), CvssValue("Y")};
constexpr std::array valuesXAUI{CvssValue("X"), CvssValue("A"), CvssValue("U"), CvssValue("I")};
constexpr std::array valuesXDC{CvssValue("X"), CvssValue("D"), CvssValue("C")};
constexpr std::array valuesXLMH{CvssValue("X"), CvssValue("L"), CvssValue("M"), CvssValue("H")};
constexpr std::array valuesXClearGreenAmberRed{CvssValue("X"), CvssValue("Clear"), CvssValue("Green"),
                                               CvssValue("Amber"), CvssValue("Red")};

// v2.0, in the order of the guide (section 2.4).
constexpr std::array v2Metrics{
    CvssMetric("AV", CvssGroup::Base, CvssSection::Exploitability, valuesLAN),
    CvssMetric("AC", CvssGroup::Base, CvssSection::Exploitability, valuesHML),
    CvssMetric("Au", CvssGroup::Base, CvssSection::Exploitability, valuesMSN),
    CvssMetric("C", CvssGroup::Base, CvssSection::Impact, valuesNPC),
    CvssMetric("I", CvssGroup::Base, CvssSection::Impact, valuesNPC),
    CvssMetric("A", CvssGroup::Base, CvssSection::Impact, valuesNPC),
    CvssMetric("E", CvssGroup::Threat, CvssSection::Temporal, valuesNdUPocFH),
    CvssMetric("RL", CvssGroup::Threat, CvssSection::Temporal, valuesNdOfTfWU),
    CvssMetric("RC", CvssGroup::Threat, CvssSection::Temporal, valuesNdUcUrC),
    CvssMetric("CDP", CvssGroup::Environmental, CvssSection::Environment, valuesNdNLLmMhH),
    CvssMetric("TD", CvssGroup::Environmental, CvssSection::Environment, valuesNdNLMH),
    CvssMetric("CR", CvssGroup::Environmental, CvssSection::Environment, valuesNdLMH),
    CvssMetric("IR", CvssGroup::Environmental, CvssSection::Environment, valuesNdLMH),
    CvssMetric("AR", CvssGroup::Environmental, CvssSection::Environment, valuesNdLMH),
};

// v3.0 and v3.1, in the order of the specification (v3.1 table 15).
constexpr std::array v3Metrics{
    CvssMetric("AV", CvssGroup::Base, CvssSection::Exploitability, valuesNALP),
    CvssMetric("AC", CvssGroup::Base, CvssSection::Exploitability, valuesLH),
    CvssMetric("PR", CvssGroup::Base, CvssSection::Exploitability, valuesNLH),
    CvssMetric("UI", CvssGroup::Base, CvssSection::Exploitability, valuesNR),
    CvssMetric("S", CvssGroup::Base, CvssSection::Exploitability, valuesUC),
    CvssMetric("C", CvssGroup::Base, CvssSection::Impact, valuesHLN),
    CvssMetric("I", CvssGroup::Base, CvssSection::Impact, valuesHLN),
    CvssMetric("A", CvssGroup::Base, CvssSection::Impact, valuesHLN),
    CvssMetric("E", CvssGroup::Threat, CvssSection::Temporal, valuesXHFPU),
    CvssMetric("RL", CvssGroup::Threat, CvssSection::Temporal, valuesXUWTO),
    CvssMetric("RC", CvssGroup::Threat, CvssSection::Temporal, valuesXCRU),
    CvssMetric("CR", CvssGroup::Environmental, CvssSection::Requirements, valuesXHML),
    CvssMetric("IR", CvssGroup::Environmental, CvssSection::Requirements, valuesXHML),
    CvssMetric("AR", CvssGroup::Environmental, CvssSection::Requirements, valuesXHML),
    CvssMetric("MAV", CvssGroup::Environmental, CvssSection::Modified, valuesXNALP, 0),
    CvssMetric("MAC", CvssGroup::Environmental, CvssSection::Modified, valuesXLH, 1),
    CvssMetric("MPR", CvssGroup::Environmental, CvssSection::Modified, valuesXNLH, 2),
    CvssMetric("MUI", CvssGroup::Environmental, CvssSection::Modified, valuesXNR, 3),
    CvssMetric("MS", CvssGroup::Environmental, CvssSection::Modified, valuesXUC, 4),
    CvssMetric("MC", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 5),
    CvssMetric("MI", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 6),
    CvssMetric("MA", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 7),
};

// v4.0, in the order of the specification (table 23).
constexpr std::array v4Metrics{
    CvssMetric("AV", CvssGroup::Base, CvssSection::Exploitability, valuesNALP),
    CvssMetric("AC", CvssGroup::Base, CvssSection::Exploitability, valuesLH),
    CvssMetric("AT", CvssGroup::Base, CvssSection::Exploitability, valuesNP),
    CvssMetric("PR", CvssGroup::Base, CvssSection::Exploitability, valuesNLH),
    CvssMetric("UI", CvssGroup::Base, CvssSection::Exploitability, valuesNPA),
    CvssMetric("VC", CvssGroup::Base, CvssSection::VulnerableSystem, valuesHLN),
    CvssMetric("VI", CvssGroup::Base, CvssSection::VulnerableSystem, valuesHLN),
    CvssMetric("VA", CvssGroup::Base, CvssSection::VulnerableSystem, valuesHLN),
    CvssMetric("SC", CvssGroup::Base, CvssSection::SubsequentSystems, valuesHLN),
    CvssMetric("SI", CvssGroup::Base, CvssSection::SubsequentSystems, valuesHLN),
    CvssMetric("SA", CvssGroup::Base, CvssSection::SubsequentSystems, valuesHLN),
    CvssMetric("E", CvssGroup::Threat, CvssSection::Threat, valuesXAPU),
    CvssMetric("CR", CvssGroup::Environmental, CvssSection::Requirements, valuesXHML),
    CvssMetric("IR", CvssGroup::Environmental, CvssSection::Requirements, valuesXHML),
    CvssMetric("AR", CvssGroup::Environmental, CvssSection::Requirements, valuesXHML),
    CvssMetric("MAV", CvssGroup::Environmental, CvssSection::Modified, valuesXNALP, 0),
    CvssMetric("MAC", CvssGroup::Environmental, CvssSection::Modified, valuesXLH, 1),
    CvssMetric("MAT", CvssGroup::Environmental, CvssSection::Modified, valuesXNP, 2),
    CvssMetric("MPR", CvssGroup::Environmental, CvssSection::Modified, valuesXNLH, 3),
    CvssMetric("MUI", CvssGroup::Environmental, CvssSection::Modified, valuesXNPA, 4),
    CvssMetric("MVC", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 5),
    CvssMetric("MVI", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 6),
    CvssMetric("MVA", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 7),
    CvssMetric("MSC", CvssGroup::Environmental, CvssSection::Modified, valuesXHLN, 8),
    CvssMetric("MSI", CvssGroup::Environmental, CvssSection::Modified, valuesXSHLN, 9),
    CvssMetric("MSA", CvssGroup::Environmental, CvssSection::Modified, valuesXSHLN, 10),
    CvssMetric("S", CvssGroup::Supplemental, CvssSection::Supplemental, valuesXNP),
    CvssMetric("AU", CvssGroup::Supplemental, CvssSection::Supplemental, valuesXNY),
    CvssMetric("R", CvssGroup::Supplemental, CvssSection::Supplemental, valuesXAUI),
    CvssMetric("V", CvssGroup::Supplemental, CvssSection::Supplemental, valuesXDC),
    CvssMetric("RE", CvssGroup::Supplemental, CvssSection::Supplemental, valuesXLMH),
    CvssMetric("U", CvssGroup::Supplemental, CvssSection::Supplemental, valuesXClearGreenAmberRed),
};
} // namespace

std::span<const CvssMetric> cvssMetrics(CvssVersion version)
{
    switch (version) {
    case CvssVersion::V2_0:
        return v2Metrics;
    case CvssVersion::V3_0:
    case CvssVersion::V3_1:
        return v3Metrics;
    case CvssVersion::V4_0:
        return v4Metrics;
    }
    Q_UNREACHABLE();
}

int cvssMetricIndex(CvssVersion version, QLatin1String code)
{
    const auto metrics = cvssMetrics(version);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (code == QLatin1String(metrics[i].code))
            return int(i);
    }
    return -1;
}

} // namespace firebreak
