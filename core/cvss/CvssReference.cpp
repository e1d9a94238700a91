// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssReference.h"

#include <array>

namespace firebreak {
namespace {

using enum CvssReference::Kind;

// v2.0 has one guide, which is specification and user guide with examples; NVD keeps its calculator.
constexpr std::array v2{
    CvssReference{Specification, "https://www.first.org/cvss/v2/guide"},
    CvssReference{Calculator, "https://nvd.nist.gov/vuln-metrics/cvss/v2-calculator"},
};
constexpr std::array v30{
    CvssReference{Specification, "https://www.first.org/cvss/v3.0/specification-document"},
    CvssReference{UserGuide, "https://www.first.org/cvss/v3.0/user-guide"},
    CvssReference{Examples, "https://www.first.org/cvss/v3.0/examples"},
    CvssReference{Calculator, "https://www.first.org/cvss/calculator/3.0"},
};
constexpr std::array v31{
    CvssReference{Specification, "https://www.first.org/cvss/v3.1/specification-document"},
    CvssReference{UserGuide, "https://www.first.org/cvss/v3.1/user-guide"},
    CvssReference{Examples, "https://www.first.org/cvss/v3.1/examples"},
    CvssReference{Calculator, "https://www.first.org/cvss/calculator/3.1"},
};
constexpr std::array v40{
    CvssReference{Specification, "https://www.first.org/cvss/v4.0/specification-document"},
    CvssReference{UserGuide, "https://www.first.org/cvss/v4.0/user-guide"},
    CvssReference{Examples, "https://www.first.org/cvss/v4.0/examples"},
    CvssReference{Calculator, "https://www.first.org/cvss/calculator/4.0"},
};

} // namespace

std::span<const CvssReference> cvssReferences(CvssVersion version)
{
    switch (version) {
    case CvssVersion::V2_0:
        return v2;
    case CvssVersion::V3_0:
        return v30;
    case CvssVersion::V3_1:
        return v31;
    case CvssVersion::V4_0:
        return v40;
    }
    Q_UNREACHABLE();
}

} // namespace firebreak
