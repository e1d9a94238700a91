// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace firebreak {

/// A version of npm, or what its ranges have in place of one: up to three numbers, "1", "1.2", "1.x", and a
/// pre-release after the third. A build says nothing and is not kept.
struct NpmVersion
{
    static constexpr quint64 largestNumber = 9007199254740991; ///< 2^53-1

    std::array<std::optional<quint64>, 3> numbers; ///< none: left out, or "x", "X", "*"
    bool hasWildcard = false;                      ///< an "x", "X" or "*"
    bool isMisplaced = false;                      ///< a number after one
    QString preRelease;

    /// None: not of the grammar, or a number past the largest. Without `isLenient` numbers have no leading
    /// zeros and a pre-release begins with a hyphen.
    [[nodiscard]] static std::optional<NpmVersion> parse(QStringView text, bool isLenient);
    [[nodiscard]] bool isWhole() const { return numbers[0] && numbers[1] && numbers[2]; }
    [[nodiscard]] QString toText() const; ///< what is left out is zero
    void fill();                          ///< with zeros for what is left out
};

} // namespace firebreak
