// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace firebreak {

/// What the comparisons of versions share: letters and digits as versions mean them (ASCII, whatever the
/// locale), and numbers of any length compared without converting them.
class VersionText
{
public:
    [[nodiscard]] static constexpr bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    [[nodiscard]] static constexpr bool isLower(QChar c) { return c >= u'a' && c <= u'z'; }
    [[nodiscard]] static constexpr bool isLetter(QChar c) { return isLower(c) || (c >= u'A' && c <= u'Z'); }

    [[nodiscard]] static bool isNumber(QStringView text); ///< digits alone, at least one
    [[nodiscard]] static bool isZero(QStringView digits); ///< nothing but zeros, or nothing

    /// As numbers; the texts are digits, empty is zero.
    [[nodiscard]] static std::weak_ordering compareNumbers(QStringView a, QStringView b);
    /// By UTF-16 code units: what ASCII order means here.
    [[nodiscard]] static std::weak_ordering compareText(QStringView a, QStringView b,
                                                        Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

    /// Takes the leading digits (or letters, or what `separator` ends) off `text` and gives them.
    [[nodiscard]] static QStringView takeDigits(QStringView& text);
    [[nodiscard]] static QStringView takeLetters(QStringView& text);
    /// Up to `separator`, which goes too; all of it when there is none.
    [[nodiscard]] static QStringView takeUntil(QStringView& text, QChar separator);
};

} // namespace firebreak
