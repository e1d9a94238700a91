// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/CatalogError.h"
#include "core/catalog/VersionScheme.h"

#include <QList>
#include <QString>

namespace firebreak {

/// A range of versions in the notation of the vers specification, "vers:npm/>=1.0.0|<2.0.0|!=1.2.3": a set of
/// versions of one ecosystem. Never invalid; constraints are in the order of their versions, each version
/// once. Two types are of no ecosystem: "vers:all/*" holds every version there is and "vers:none/*" not one.
///
/// Errors: `vers.*` (CatalogError.h); their place is the number of the constraint, from 1.
class VersionRange
{
public:
    enum class Comparator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    struct Constraint
    {
        Comparator comparator = Comparator::Equal;
        QString version;

        friend bool operator==(const Constraint&, const Constraint&) = default;
    };

    /// A text. Its constraints may stand in any order, which toText() mends; blanks, empty constraints and
    /// needless percent-encoding are refused.
    [[nodiscard]] static Result<VersionRange> parse(QStringView text);
    /// Of constraints; none means every version. `type` is the vers type, such as "deb".
    [[nodiscard]] static Result<VersionRange> of(const QString& type, QList<Constraint> constraints);

    [[nodiscard]] const QString& type() const { return m_type; }
    [[nodiscard]] VersionScheme scheme() const { return m_scheme; }
    [[nodiscard]] const QList<Constraint>& constraints() const { return m_constraints; }
    [[nodiscard]] bool isEveryVersion() const { return m_constraints.isEmpty() && !isNoVersion(); }
    [[nodiscard]] bool isNoVersion() const { return m_type == QLatin1String("none"); }

    /// Whether `version` is in the range; `version.*` when the ecosystem refuses it, `vers.version` when it
    /// can't read one of the range's own, which the notation allows. Bounds of npm and Cargo may leave out
    /// zeros: "2", "1.4".
    [[nodiscard]] Result<bool> contains(QStringView version) const;

    /// The canonical text.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const VersionRange&, const VersionRange&) = default;

private:
    VersionRange() = default;

    [[nodiscard]] bool isWithinBounds(QStringView version) const;

    QString m_type;
    VersionScheme m_scheme = VersionScheme::Semver;
    QList<Constraint> m_constraints;
};

[[nodiscard]] QLatin1String toWord(VersionRange::Comparator comparator); ///< "=", "!=", "<", "<=", ">", ">="

} // namespace firebreak
