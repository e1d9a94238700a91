// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace firebreak {

/// A version that begins with numbers between dots, for notations that count its numbers: "v1.02.3.4beta" is
/// 1, 2, 3, 4 and "beta".
struct NumberedVersion
{
    QStringList numbers; ///< digits, without leading zeros up to the third
    QString rest;        ///< what follows them, as written

    /// None: it does not begin with a number, or has what no version has.
    [[nodiscard]] static std::optional<NumberedVersion> parse(QStringView text);

    /// Three numbers and the rest, as the vers project's own tests write versions of Composer and Go: what is
    /// left out is zero, a fourth number stands after "+" ("1.2.3+4"), a word without a mark after "-". PHP's
    /// order, which is Composer's, reads "1.2.3+4" as "1.2.3.4"; Go's knows three numbers.
    [[nodiscard]] QString toSemverText() const;

    /// The numbers up to `place`, that one raised: of 1.2.3 at 1 "1.3". Place is less than the count of
    /// numbers.
    [[nodiscard]] QString raisedAt(qsizetype place) const;
};

/// Digits as a number one higher, whatever their count.
[[nodiscard]] QString raisedNumber(const QString& digits);

} // namespace firebreak
