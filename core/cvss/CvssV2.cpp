// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssV2.h"

namespace firebreak {
namespace {

__extension__ using Wide = __int128;

enum Metric { AV, AC, Au, C, I, A, E, RL, RC, CDP, TD, CR, IR, AR };

// Weights in the order of the values in cvssMetrics(); thousandths for the base, hundredths elsewhere.
constexpr std::array<int, 3> avWeight{395, 646, 1000};
constexpr std::array<int, 3> acWeight{350, 610, 710};
constexpr std::array<int, 3> auWeight{450, 560, 704};
constexpr std::array<int, 3> impactWeight{0, 275, 660};
constexpr std::array<int, 5> eWeight{100, 85, 90, 95, 100};
constexpr std::array<int, 5> rlWeight{100, 87, 90, 95, 100};
constexpr std::array<int, 4> rcWeight{100, 90, 95, 100};
constexpr std::array<int, 6> cdpWeight{0, 0, 10, 30, 40, 50};
constexpr std::array<int, 5> tdWeight{100, 0, 25, 75, 100};
constexpr std::array<int, 4> requirementWeight{100, 50, 100, 151};

/// floor(value / unit + 1/2): round_to_1_decimal when `unit` is what a tenth is counted in.
constexpr qint64 roundTo(Wide value, Wide unit)
{
    const Wide twice = 2 * value + unit;
    const Wide divisor = 2 * unit;
    return qint64(twice / divisor - (twice % divisor < 0 ? 1 : 0));
}

template <std::size_t N>
int weight(const std::array<int, N>& weights, const CvssVector& vector, Metric metric)
{
    return weights[std::size_t(vector.value(metric))];
}

/// Tenths of BaseScore for an impact in 1e-17 and the vector's exploitability.
qint64 baseTenths(const CvssVector& vector, Wide impact)
{
    if (impact == 0)
        return 0; // f(Impact) = 0
    const Wide exploitability = Wide(20) * weight(avWeight, vector, AV) * weight(acWeight, vector, AC) *
                                weight(auWeight, vector, Au); // 1e-9
    const Wide sum =
        6 * impact + 4 * exploitability * 100'000'000 - Wide(15) * 100'000'000'000'000'000; // 1e-18
    return roundTo(sum * 1176, Wide(100'000'000'000'000'000) * 1000);                       // 1e-21 to tenths
}

/// Impact in 1e-17, each of C, I and A weighted with a requirement in hundredths.
Wide impactOf(const CvssVector& vector, int confidentiality, int integrity, int availability)
{
    constexpr qint64 one = 100'000;
    const qint64 c = one - qint64(weight(impactWeight, vector, C)) * confidentiality;
    const qint64 i = one - qint64(weight(impactWeight, vector, I)) * integrity;
    const qint64 a = one - qint64(weight(impactWeight, vector, A)) * availability;
    return Wide(1041) * (one * one * one - c * i * a);
}

} // namespace

CvssRating rateCvssV2(const CvssVector& vector)
{
    constexpr Wide ten = Wide(10) * 100'000'000'000'000'000;
    CvssRating rating;
    rating.version = CvssVersion::V2_0;

    const qint64 base = baseTenths(vector, impactOf(vector, 100, 100, 100));
    rating.base = CvssScore::fromTenths(base);
    rating.score = rating.base;

    const qint64 temporalFactor =
        qint64(weight(eWeight, vector, E)) * weight(rlWeight, vector, RL) * weight(rcWeight, vector, RC);
    rating.temporal = CvssScore::fromTenths(roundTo(base * temporalFactor, 1'000'000));
    if (vector.isAnyDefined(E, RC))
        rating.score = rating.temporal;

    rating.environmental = rating.temporal;
    if (vector.isAnyDefined(CDP, AR)) {
        const Wide impact = std::min(ten, impactOf(vector, weight(requirementWeight, vector, CR),
                                                   weight(requirementWeight, vector, IR),
                                                   weight(requirementWeight, vector, AR)));
        const qint64 adjusted = roundTo(baseTenths(vector, impact) * temporalFactor, 1'000'000);
        const qint64 sum = adjusted * 100 + (100 - adjusted) * weight(cdpWeight, vector, CDP);
        rating.environmental = CvssScore::fromTenths(roundTo(sum * weight(tdWeight, vector, TD), 10'000));
        rating.score = rating.environmental;
    }
    rating.severity = severityOf(rating.base, rating.version);
    return rating;
}

} // namespace firebreak
