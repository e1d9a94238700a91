// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/VersionRange.h"

#include <QList>
#include <QString>

namespace firebreak {

/// A set of versions of one ecosystem as intervals: ascending, none touching another. What two ranges mean
/// can be compared by them, however they are written.
class VersionIntervals
{
public:
    struct Interval
    {
        QString from;  ///< empty: from the first version
        QString until; ///< empty: without end
        bool isFromInclusive = false;
        bool isUntilInclusive = false;
    };

    /// Versions for which all comparisons of any alternative hold; an alternative without one holds for all.
    [[nodiscard]] static VersionIntervals of(VersionScheme scheme,
                                             const QList<QList<VersionRange::Constraint>>& alternatives);
    /// What VersionRange::contains() says of a range.
    [[nodiscard]] static VersionIntervals of(const VersionRange& range);

    [[nodiscard]] const QList<Interval>& intervals() const { return m_intervals; }
    [[nodiscard]] bool isEmpty() const { return m_intervals.isEmpty(); }
    [[nodiscard]] bool contains(QStringView version) const;
    /// Whether both hold the same versions, however their bounds are written.
    [[nodiscard]] bool isSameAs(const VersionIntervals& other) const;

    /// The fewest constraints of a vers range that mean this set, which must not be empty.
    [[nodiscard]] QList<VersionRange::Constraint> toConstraints() const;

private:
    explicit VersionIntervals(VersionScheme scheme) : m_scheme(scheme) {}

    void add(const QList<VersionRange::Constraint>& comparisons);
    void addWithout(Interval interval, const QStringList& holes);
    void merge();
    [[nodiscard]] bool isEmptyInterval(const Interval& interval) const;

    VersionScheme m_scheme;
    QList<Interval> m_intervals;
};

} // namespace firebreak
