// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cvss/CvssV4.h"

#include "core/cvss/CvssV4Tables.h"

#include <cmath>

namespace firebreak {
namespace {

// clang-format off
enum Metric {
    AV, AC, AT, PR, UI, VC, VI, VA, SC, SI, SA, E, CR, IR, AR,
    MAV, MAC, MAT, MPR, MUI, MVC, MVI, MVA, MSC, MSI, MSA
};
// clang-format on

/// The levels of a vector's equivalence classes and its distances within them, as they count in the
/// environment.
struct Classes
{
    EquivalenceLevel eq1;
    EquivalenceLevel eq2;
    JointLevel eq36;
    EquivalenceLevel eq4;
    int eq5;
    bool isHarmless; ///< neither the vulnerable nor a subsequent system is impacted
};

Classes classify(const CvssVector& vector)
{
    // A modified metric has the values of its base metric after "Not Defined".
    const auto effective = [&](Metric modified, Metric base) {
        const int value = vector.value(modified);
        return value == 0 ? vector.value(base) : value - 1;
    };
    // MSI and MSA know Safety, before the values of SI and SA.
    const auto withSafety = [&](Metric modified, Metric base) {
        const int value = vector.value(modified);
        return value == 0 ? vector.value(base) + 1 : value - 1;
    };
    // An open requirement counts as High, open maturity as Attacked: both as the value after "Not Defined".
    const auto orHighest = [&](Metric metric) {
        const int value = vector.value(metric);
        return value == 0 ? 0 : value - 1;
    };
    const int vc = effective(MVC, VC);
    const int vi = effective(MVI, VI);
    const int va = effective(MVA, VA);
    const int sc = effective(MSC, SC);
    const int si = withSafety(MSI, SI);
    const int sa = withSafety(MSA, SA);
    const int eq1 = (effective(MAV, AV) * 3 + effective(MPR, PR)) * 3 + effective(MUI, UI);
    const int eq2 = effective(MAC, AC) * 2 + effective(MAT, AT);
    const int eq36 = ((((vc * 3 + vi) * 3 + va) * 3 + orHighest(CR)) * 3 + orHighest(IR)) * 3 + orHighest(AR);
    const int eq4 = (sc * 4 + si) * 4 + sa;
    return {cvssV4Eq1[std::size_t(eq1)],
            cvssV4Eq2[std::size_t(eq2)],
            cvssV4Eq36[std::size_t(eq36)],
            cvssV4Eq4[std::size_t(eq4)],
            orHighest(E),
            vc == 2 && vi == 2 && va == 2 && sc == 2 && si == 3 && sa == 3};
}

/// Collects how far the score falls towards each next lower macrovector that exists, for the mean of
/// section 8.2. The operations and their order are those of FIRST's calculator; they are done in binary,
/// never contracted (see CMakeLists.txt), so that the result is the same everywhere.
class Descent
{
public:
    explicit Descent(int tenths) : m_score(tenths / 10.0) {}

    void add(int lowerTenths, double distance, int depth)
    {
        ++m_count;
        m_fall += (m_score - lowerTenths / 10.0) * (distance / (depth * 0.1));
    }

    /// Tenths of the score: the macrovector's minus the mean fall, rounded half up.
    [[nodiscard]] int landing() const
    {
        const double mean = m_count == 0 ? 0.0 : m_fall / m_count;
        return int(std::floor((m_score - mean) * 10.0 + 0.5));
    }

private:
    double m_score;
    double m_fall = 0;
    int m_count = 0;
};

int interpolate(const Classes& c)
{
    const int eq3 = c.eq36.eq3;
    const int eq6 = c.eq36.eq6;
    const auto look = [&](int eq1, int eq2, int joint3, int eq4, int eq5, int joint6) -> int {
        return cvssV4Lookup[macrovectorIndex(eq1, eq2, joint3, eq4, eq5, joint6)];
    };
    Descent descent(look(c.eq1.level, c.eq2.level, eq3, c.eq4.level, c.eq5, eq6));
    if (c.eq1.level < 2)
        descent.add(look(c.eq1.level + 1, c.eq2.level, eq3, c.eq4.level, c.eq5, eq6), c.eq1.distance,
                    cvssV4Eq1Depth[c.eq1.level]);
    if (c.eq2.level < 1)
        descent.add(look(c.eq1.level, c.eq2.level + 1, eq3, c.eq4.level, c.eq5, eq6), c.eq2.distance,
                    cvssV4Eq2Depth[c.eq2.level]);
    if (eq3 < 2) {
        const auto joint = [&](int joint3, int joint6) {
            return look(c.eq1.level, c.eq2.level, joint3, c.eq4.level, c.eq5, joint6);
        };
        // From 00 two ways lead down and the higher one counts; 10 goes to 11 as 20 does not exist.
        const int lower = eq6 == 1   ? joint(eq3 + 1, 1)
                          : eq3 == 1 ? joint(1, 1)
                                     : std::max(joint(0, 1), joint(1, 0));
        descent.add(lower, c.eq36.distance, cvssV4Eq36Depth[std::size_t(eq3)][std::size_t(eq6)]);
    }
    if (c.eq4.level < 2)
        descent.add(look(c.eq1.level, c.eq2.level, eq3, c.eq4.level + 1, c.eq5, eq6), c.eq4.distance,
                    cvssV4Eq4Depth[c.eq4.level]);
    if (c.eq5 < 2)
        descent.add(look(c.eq1.level, c.eq2.level, eq3, c.eq4.level, c.eq5 + 1, eq6), 0, 1);
    return descent.landing();
}

} // namespace

CvssRating rateCvssV4(const CvssVector& vector)
{
    const Classes classes = classify(vector);
    CvssRating rating;
    rating.version = CvssVersion::V4_0;
    rating.macrovector = {classes.eq1.level, classes.eq2.level,   classes.eq36.eq3,
                          classes.eq4.level, quint8(classes.eq5), classes.eq36.eq6};
    rating.score = CvssScore::fromTenths(classes.isHarmless ? 0 : interpolate(classes));
    rating.base = rating.temporal = rating.environmental = rating.score;
    rating.severity = severityOf(rating.score, rating.version);
    rating.nomenclature =
        CvssNomenclature((vector.isAnyDefined(E, E) ? 1 : 0) + (vector.isAnyDefined(CR, MSA) ? 2 : 0));
    return rating;
}

} // namespace firebreak
