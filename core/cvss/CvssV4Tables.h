// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace firebreak {

/// The numbers of CVSS v4.0 (specification sections 8.2 and 8.3): the score of each macrovector, and of each
/// combination of an equivalence class's metrics its level and its distance from the level's highest
/// severity.

inline constexpr quint8 noMacrovector = 0xff;

/// Position of a macrovector in cvssV4Lookup; EQ6 varies fastest.
[[nodiscard]] constexpr std::size_t macrovectorIndex(int eq1, int eq2, int eq3, int eq4, int eq5, int eq6)
{
    return std::size_t(((((eq1 * 2 + eq2) * 3 + eq3) * 3 + eq4) * 3 + eq5) * 2 + eq6);
}

/// Scores in tenths: a line per EQ3, in it EQ4, EQ5 and EQ6. EQ3 = 2 with EQ6 = 0 does not exist.
inline constexpr std::array<quint8, 324> cvssV4Lookup = [] {
    constexpr quint8 no = noMacrovector;
    return std::array<quint8, 324>{
        // clang-format off
    // EQ1 = 0, EQ2 = 0
    100, 99, 98, 95, 95, 92, 100, 96, 93, 87, 91, 81, 93, 90, 89, 80, 81, 68,
    98, 95, 95, 92, 90, 84, 93, 92, 89, 81, 81, 65, 88, 80, 78, 70, 69, 48,
    no, 92, no, 82, no, 72, no, 79, no, 69, no, 50, no, 69, no, 55, no, 27,
    // EQ1 = 0, EQ2 = 1
    99, 97, 95, 92, 92, 85, 95, 91, 90, 83, 84, 71, 92, 81, 82, 71, 72, 53,
    95, 93, 92, 85, 85, 73, 92, 82, 80, 72, 70, 59, 84, 70, 71, 52, 50, 30,
    no, 86, no, 75, no, 52, no, 71, no, 52, no, 29, no, 63, no, 29, no, 17,
    // EQ1 = 1, EQ2 = 0
    98, 95, 94, 87, 91, 81, 94, 89, 86, 74, 77, 64, 87, 75, 74, 63, 63, 49,
    94, 89, 88, 77, 76, 67, 86, 76, 74, 58, 59, 50, 72, 57, 57, 52, 52, 25,
    no, 83, no, 70, no, 54, no, 65, no, 58, no, 26, no, 53, no, 21, no, 13,
    // EQ1 = 1, EQ2 = 1
    95, 90, 88, 76, 76, 70, 90, 77, 75, 62, 61, 53, 77, 66, 68, 59, 52, 30,
    89, 78, 76, 67, 62, 58, 74, 59, 57, 57, 47, 23, 61, 52, 57, 29, 24, 16,
    no, 71, no, 59, no, 30, no, 58, no, 26, no, 15, no, 23, no, 13, no, 6,
    // EQ1 = 2, EQ2 = 0
    93, 87, 86, 72, 75, 58, 86, 74, 74, 61, 56, 34, 70, 54, 52, 40, 40, 22,
    85, 75, 74, 55, 62, 51, 72, 57, 55, 41, 46, 19, 53, 36, 34, 19, 19, 8,
    no, 64, no, 51, no, 20, no, 47, no, 21, no, 11, no, 24, no, 9, no, 4,
    // EQ1 = 2, EQ2 = 1
    88, 75, 73, 53, 60, 50, 73, 55, 59, 40, 41, 20, 54, 43, 45, 22, 20, 11,
    75, 55, 58, 45, 40, 21, 61, 51, 48, 18, 20, 9, 46, 18, 17, 7, 8, 2,
    no, 53, no, 24, no, 14, no, 24, no, 12, no, 5, no, 10, no, 3, no, 1,
        // clang-format on
    };
}();

/// What one combination of a class's metric values gives: its level, and the distance in severity (0.1 a
/// step) from the level's highest vector. The distance is the sum of binary differences that FIRST's
/// calculator forms: its last bits decide how an exact half is rounded.
struct EquivalenceLevel
{
    quint8 level = 0;
    double distance = 0;
};

/// EQ3 and EQ6 depend on each other and are measured together.
struct JointLevel
{
    quint8 eq3 = 0;
    quint8 eq6 = 0;
    double distance = 0;
};

/// Distance from the first of `tops` (highest severity vectors of a level) that is nowhere less severe than
/// `values`.
template <std::size_t N, std::size_t M>
[[nodiscard]] constexpr double distanceFrom(const std::array<std::array<int, N>, M>& tops,
                                            const std::array<int, N>& values)
{
    constexpr std::array severity{0.0, 0.1, 0.2, 0.3};
    for (const auto& top : tops) {
        double distance = 0;
        bool isAbove = true;
        for (std::size_t i = 0; i < N; ++i) {
            isAbove = isAbove && values[i] >= top[i];
            distance += severity[std::size_t(values[i])] - severity[std::size_t(top[i])];
        }
        if (isAbove)
            return distance;
    }
    throw "no highest vector covers this one";
}

/// EQ1 by AV (N A L P), PR (N L H) and UI (N P A), each 0 for the first.
inline constexpr auto cvssV4Eq1 = [] {
    std::array<EquivalenceLevel, 4 * 3 * 3> levels{};
    for (int i = 0; i < 36; ++i) {
        const std::array values{i / 9, i / 3 % 3, i % 3};
        const int highest = (values[0] == 0) + (values[1] == 0) + (values[2] == 0);
        auto& entry = levels[std::size_t(i)];
        if (highest == 3)
            entry = {0, distanceFrom<3, 1>({{{0, 0, 0}}}, values)};
        else if (highest > 0 && values[0] != 3)
            entry = {1, distanceFrom<3, 3>({{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}, values)};
        else
            entry = {2, distanceFrom<3, 2>({{{3, 0, 0}, {1, 1, 1}}}, values)};
    }
    return levels;
}();

/// EQ2 by AC (L H) and AT (N P).
inline constexpr std::array<EquivalenceLevel, 4> cvssV4Eq2{{{0, 0}, {1, 0}, {1, 0}, {1, 0.1}}};

/// EQ4 by SC (H L N), SI and SA (S H L N).
inline constexpr auto cvssV4Eq4 = [] {
    std::array<EquivalenceLevel, 3 * 4 * 4> levels{};
    for (int i = 0; i < 48; ++i) {
        const std::array values{i / 16 + 1, i / 4 % 4, i % 4}; // 0 safety, 1 high, 2 low, 3 none
        auto& entry = levels[std::size_t(i)];
        if (values[1] == 0 || values[2] == 0)
            entry = {0, distanceFrom<3, 1>({{{1, 0, 0}}}, values)};
        else if (values[0] == 1 || values[1] == 1 || values[2] == 1)
            entry = {1, distanceFrom<3, 1>({{{1, 1, 1}}}, values)};
        else
            entry = {2, distanceFrom<3, 1>({{{2, 2, 2}}}, values)};
    }
    return levels;
}();

/// EQ3 and EQ6 by VC, VI, VA (H L N) and CR, IR, AR (H M L).
inline constexpr auto cvssV4Eq36 = [] {
    std::array<JointLevel, 729> levels{};
    for (int i = 0; i < 729; ++i) {
        const std::array v{i / 243, i / 81 % 3, i / 27 % 3, i / 9 % 3, i / 3 % 3, i % 3};
        const bool isEq3Highest = v[0] == 0 && v[1] == 0;
        const bool hasHigh = v[0] == 0 || v[1] == 0 || v[2] == 0;
        const bool isEq6Highest =
            (v[0] == 0 && v[3] == 0) || (v[1] == 0 && v[4] == 0) || (v[2] == 0 && v[5] == 0);
        auto& entry = levels[std::size_t(i)];
        entry.eq3 = isEq3Highest ? 0 : hasHigh ? 1 : 2;
        entry.eq6 = isEq6Highest ? 0 : 1;
        if (entry.eq3 == 0 && entry.eq6 == 0)
            entry.distance = distanceFrom<6, 1>({{{0, 0, 0, 0, 0, 0}}}, v);
        else if (entry.eq3 == 0)
            entry.distance = distanceFrom<6, 2>({{{0, 0, 1, 1, 1, 0}, {0, 0, 0, 1, 1, 1}}}, v);
        else if (entry.eq3 == 1 && entry.eq6 == 0)
            entry.distance = distanceFrom<6, 2>({{{1, 0, 0, 0, 0, 0}, {0, 1, 0, 0, 0, 0}}}, v);
        else if (entry.eq3 == 1)
            entry.distance = distanceFrom<6, 5>({{{1, 0, 1, 0, 1, 0},
                                                  {1, 0, 0, 0, 1, 1},
                                                  {0, 1, 0, 1, 0, 1},
                                                  {0, 1, 1, 1, 0, 0},
                                                  {1, 1, 0, 0, 0, 1}}},
                                                v);
        else
            entry.distance = distanceFrom<6, 1>({{{1, 1, 1, 0, 0, 0}}}, v);
    }
    return levels;
}();

// The greatest distance within a level, plus one step.
inline constexpr std::array<quint8, 3> cvssV4Eq1Depth{1, 4, 5};
inline constexpr std::array<quint8, 2> cvssV4Eq2Depth{1, 2};
inline constexpr std::array<std::array<quint8, 2>, 3> cvssV4Eq36Depth{{{7, 6}, {8, 8}, {0, 10}}};
inline constexpr std::array<quint8, 3> cvssV4Eq4Depth{6, 5, 4};

} // namespace firebreak
