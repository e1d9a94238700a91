// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/range/RangeTerm.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace firebreak {

/// A comparison as it is written: "~> 2.1" has the sign "~>" and the version "2.1". Both are parts of the
/// text that they were read from.
struct RangeToken
{
    QStringView sign;
    QStringView version;
};

/// The text of a native range while it is read, in one pass and without regular expressions. Errors:
/// `range.*` (CatalogError.h); their place is the offset of the part that is wrong, from 0.
class RangeText
{
public:
    static constexpr qsizetype mostCharacters = 16 * 1024;
    static constexpr qsizetype mostTerms = 1000;

    explicit RangeText(QStringView text) : m_text(text) {}

    [[nodiscard]] QStringView text() const { return m_text; }
    /// What stands between `separators`, without the blanks around it; empty parts too.
    [[nodiscard]] QList<QStringView> split(QLatin1String separator) const;

    /// The comparisons of a part, between blanks, commas and "&&".
    [[nodiscard]] Result<QList<RangeToken>> tokens(QStringView part) const;

    /// The ends of "1.0 - 2.0": a hyphen between blanks.
    [[nodiscard]] static std::optional<std::pair<QStringView, QStringView>> hyphenEnds(QStringView part);

    /// An error at `part`, which must be of the text; details: the part.
    [[nodiscard]] tl::unexpected<Error> failed(ErrorCode code, QStringView part) const;

private:
    QStringView m_text;
};

/// "=", "==", "!=", "<>", "<", "<=", ">", ">="; and Debian's "<<" and ">>". No sign is "=".
[[nodiscard]] std::optional<VersionRange::Comparator> comparatorFromSign(QStringView sign);

} // namespace firebreak
