// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssV3.h"

namespace firebreak {
namespace {

__extension__ using Wide = __int128;

enum Metric { AV, AC, PR, UI, S, C, I, A, E, RL, RC, CR, IR, AR, MAV, MAC, MPR, MUI, MS, MC, MI, MA };

// Weights in hundredths, in the order of the values in cvssMetrics().
constexpr std::array<int, 4> avWeight{85, 62, 55, 20};
constexpr std::array<int, 2> acWeight{77, 44};
constexpr std::array<std::array<int, 3>, 2> prWeight{{{85, 62, 27}, {85, 68, 50}}}; // by scope
constexpr std::array<int, 2> uiWeight{85, 62};
constexpr std::array<int, 5> eWeight{100, 100, 97, 94, 91};
constexpr std::array<int, 5> rlWeight{100, 100, 97, 96, 95};
constexpr std::array<int, 4> rcWeight{100, 100, 96, 92};

// An impact value (H, L, N) times a requirement (X, H, M, L) is one of seven numbers, here in thousandths. A
// triple of their indices names every impact sub-score there is.
constexpr std::array<int, 7> weightedImpact{0, 110, 220, 330, 280, 560, 840};
constexpr std::array<std::array<quint8, 4>, 3> weightedIndex{{{5, 6, 5, 4}, {2, 3, 2, 1}, {0, 0, 0, 0}}};
constexpr std::size_t impactCount = 7 * 7 * 7;

constexpr qint64 unit = 1'000'000'000'000; // scores are counted in 1e-12 until they are rounded

/// 1 - (1 - c)(1 - i)(1 - a) of a triple in 1e-9, capped at 0.915 as the environmental equations ask; without
/// requirements it never gets there.
constexpr qint64 impactSubScore(std::size_t triple)
{
    const qint64 c = 1000 - weightedImpact[triple / 49];
    const qint64 i = 1000 - weightedImpact[triple / 7 % 7];
    const qint64 a = 1000 - weightedImpact[triple % 7];
    return std::min<qint64>(1'000'000'000 - c * i * a, 915'000'000);
}

/// How the impact under changed scope is computed: 1.08 (7.52 (m - 0.029) - 3.25 (m * slope - 0.02)^power),
/// where the 1.08 is the one that multiplies the sum of impact and exploitability.
struct ChangedScope
{
    qint64 slope; ///< in 1e-4
    int power;
    bool isUp; ///< which neighbour in units stands for the exact value: above for a ceiling, below for
               ///< rounding
};

/// The impact under changed scope in `unit`s. The exact value has up to 169 decimals. The power is enclosed
/// between two bounds in 1e-18; the compiler checks that both lead between the same two units and not onto
/// one, so that neither the exact ceiling of v3.0 nor the rounding of v3.1 can tell the neighbour from the
/// exact value.
constexpr qint64 changedImpact(qint64 subScore, ChangedScope how)
{
    constexpr Wide one = 1'000'000'000'000'000'000; // 1e-18
    if (subScore == 0)
        return 0;
    const Wide root = Wide(subScore) * how.slope * 100'000 - one / 50; // 1e-18, exact, above zero
    Wide low = root;
    Wide high = root;
    for (int n = 1; n < how.power; ++n) {
        low = low * root / one;
        high = high * root / one + 1;
    }
    const Wide linear = Wide(752) * (Wide(subScore) - 29'000'000) * 10'000'000; // 1e-18
    constexpr Wide perUnit = 10'000'000'000;
    const Wide most = (linear * 100 - 325 * low) * 108; // 1e-22
    const Wide least = (linear * 100 - 325 * high) * 108;
    if (least <= 0 || least / perUnit != most / perUnit || least % perUnit == 0)
        throw "the bounds of the power are too wide";
    return qint64(least / perUnit) + (how.isUp ? 1 : 0);
}

constexpr std::array<qint64, impactCount> changedImpacts(ChangedScope how)
{
    std::array<qint64, impactCount> impacts{};
    for (std::size_t triple = 0; triple < impactCount; ++triple)
        impacts[triple] = changedImpact(impactSubScore(triple), how);
    return impacts;
}

constexpr auto changed30 = changedImpacts({10'000, 15, true}); // base and environmental alike
constexpr auto changedBase31 = changedImpacts({10'000, 15, false});
constexpr auto changedEnvironmental31 = changedImpacts({9'731, 13, false});

/// Tenths of the version's Roundup of a value in `Unit`ths.
template <qint64 Unit> qint64 roundUp(qint64 value, CvssVersion version)
{
    if (version == CvssVersion::V3_0)
        return (value + Unit / 10 - 1) / (Unit / 10);
    constexpr qint64 step = Unit / 100'000;
    const qint64 nearest = (value + step / 2) / step; // appendix A: round to 1e-5 first
    return (nearest + 9'999) / 10'000;
}

template <std::size_t N> int weight(const std::array<int, N>& weights, int value)
{
    return weights[std::size_t(value)];
}

/// The metrics that a base or a modified score is made of.
struct Inputs
{
    int av;
    int ac;
    int pr;
    int ui;
    bool isChanged;
    std::size_t triple;
};

/// Tenths of the rounded score of `inputs`, before any temporal factor.
qint64 scoreTenths(const Inputs& inputs, CvssVersion version, const std::array<qint64, impactCount>& changed)
{
    const qint64 impact =
        inputs.isChanged ? changed[inputs.triple] : impactSubScore(inputs.triple) * 6420; // 6.42 m in 1e-12
    if (impact == 0)
        return 0;
    const qint64 exploitability = qint64(822) * weight(avWeight, inputs.av) * weight(acWeight, inputs.ac) *
                                  weight(prWeight[inputs.isChanged ? 1 : 0], inputs.pr) *
                                  weight(uiWeight, inputs.ui); // 1e-10
    const qint64 sum = impact + exploitability * (inputs.isChanged ? 108 : 100);
    return roundUp<unit>(std::min(sum, 10 * unit), version);
}

std::size_t tripleOf(std::size_t c, std::size_t i, std::size_t a)
{
    return (c * 7 + i) * 7 + a;
}

Inputs baseInputs(const CvssVector& vector)
{
    constexpr std::array<quint8, 3> index{5, 2, 0};
    const auto impact = [&](Metric metric) { return index[std::size_t(vector.value(metric))]; };
    return {vector.value(AV), vector.value(AC),     vector.value(PR),
            vector.value(UI), vector.value(S) == 1, tripleOf(impact(C), impact(I), impact(A))};
}

Inputs environmentalInputs(const CvssVector& vector)
{
    // A modified metric has the values of its base metric after "Not Defined".
    const auto effective = [&](Metric modified, Metric base) {
        const int value = vector.value(modified);
        return value == 0 ? vector.value(base) : value - 1;
    };
    const auto impact = [&](Metric modified, Metric base, Metric requirement) {
        return weightedIndex[std::size_t(effective(modified, base))][std::size_t(vector.value(requirement))];
    };
    return {effective(MAV, AV),    effective(MAC, AC),
            effective(MPR, PR),    effective(MUI, UI),
            effective(MS, S) == 1, tripleOf(impact(MC, C, CR), impact(MI, I, IR), impact(MA, A, AR))};
}

} // namespace

CvssRating rateCvssV3(const CvssVector& vector)
{
    const CvssVersion version = vector.version();
    const bool is30 = version == CvssVersion::V3_0;
    CvssRating rating;
    rating.version = version;

    const qint64 base = scoreTenths(baseInputs(vector), version, is30 ? changed30 : changedBase31);
    rating.base = CvssScore::fromTenths(base);
    rating.score = rating.base;

    const qint64 factor = qint64(weight(eWeight, vector.value(E))) * weight(rlWeight, vector.value(RL)) *
                          weight(rcWeight, vector.value(RC));
    constexpr qint64 temporalUnit = 10'000'000; // tenths times three hundredths
    rating.temporal = CvssScore::fromTenths(roundUp<temporalUnit>(base * factor, version));
    if (vector.isAnyDefined(E, RC))
        rating.score = rating.temporal;

    const qint64 modified =
        scoreTenths(environmentalInputs(vector), version, is30 ? changed30 : changedEnvironmental31);
    rating.environmental = CvssScore::fromTenths(roundUp<temporalUnit>(modified * factor, version));
    if (vector.isAnyDefined(CR, MA))
        rating.score = rating.environmental;
    rating.severity = severityOf(rating.base, version);
    return rating;
}

} // namespace firebreak
