// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firebreak {

/// How the set of values that one CPE attribute or name means relates to another's (NIST IR 7696, table 6-1).
enum class CpeRelation { Disjoint, Equal, Subset, Superset, Undefined };

/// The value of one attribute of a well-formed CPE name (NIST IR 7695, 5.3): ANY, NA, or a text in which
/// every character but letters, digits and "_" is quoted by a backslash, and an unquoted "*" or "?"s at its
/// ends are wildcards. Letters are in lower case. Never invalid.
class CpeAttribute
{
public:
    /// ANY.
    CpeAttribute() = default;
    [[nodiscard]] static CpeAttribute notApplicable();
    /// A text as quoted above; none: no such value. Empty is ANY.
    [[nodiscard]] static std::optional<CpeAttribute> fromQuoted(const QString& text);
    /// One component of a formatted string (7695, 6.2.3.2), where ".", "-" and "_" stand unquoted.
    [[nodiscard]] static std::optional<CpeAttribute> fromFormatted(QStringView text);
    /// One component of a URI (7695, 6.1.3.2), percent-encoded, wildcards as %01 and %02.
    [[nodiscard]] static std::optional<CpeAttribute> fromUri(QStringView text);

    [[nodiscard]] bool isAny() const { return m_kind == Kind::Any; }
    [[nodiscard]] bool isNotApplicable() const { return m_kind == Kind::NotApplicable; }
    [[nodiscard]] bool hasWildcard() const;
    /// The quoted text; empty for ANY and NA.
    [[nodiscard]] const QString& quoted() const { return m_text; }
    /// The text without quoting, for people and comparisons of versions; empty for ANY and NA.
    [[nodiscard]] QString plain() const;

    [[nodiscard]] QString toFormatted() const; ///< "*", "-", "8.0.\\*"
    [[nodiscard]] QString toUri() const;       ///< "", "-", "8.0.%2a"

    /// How this value, as the source, relates to `target` (7696, table 6-2).
    [[nodiscard]] CpeRelation relationTo(const CpeAttribute& target) const;

    friend bool operator==(const CpeAttribute&, const CpeAttribute&) = default;

private:
    enum class Kind { Any, NotApplicable, Text };

    Kind m_kind = Kind::Any;
    QString m_text;
};

} // namespace firebreak
