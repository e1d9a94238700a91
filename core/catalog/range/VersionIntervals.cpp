// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/VersionIntervals.h"

#include <QStringList>

#include <algorithm>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;
using Constraint = VersionRange::Constraint;
using Interval = VersionIntervals::Interval;

/// How lower bounds stand to each other; the one that lets more in is less.
std::weak_ordering orderFroms(VersionScheme scheme, const Interval& a, const Interval& b)
{
    if (a.from.isEmpty() || b.from.isEmpty())
        return !a.from.isEmpty() <=> !b.from.isEmpty();
    if (const auto order = sortVersions(scheme, a.from, b.from); order != 0)
        return order;
    return !a.isFromInclusive <=> !b.isFromInclusive;
}

/// How upper bounds stand to each other; the one that lets more in is greater.
std::weak_ordering orderUntils(VersionScheme scheme, const Interval& a, const Interval& b)
{
    if (a.until.isEmpty() || b.until.isEmpty())
        return a.until.isEmpty() <=> b.until.isEmpty();
    if (const auto order = sortVersions(scheme, a.until, b.until); order != 0)
        return order;
    return a.isUntilInclusive <=> b.isUntilInclusive;
}

/// Whether nothing is left out between `a` and `b`, which does not begin before it.
bool isTouching(VersionScheme scheme, const Interval& a, const Interval& b)
{
    if (a.until.isEmpty() || b.from.isEmpty())
        return true;
    const auto order = sortVersions(scheme, b.from, a.until);
    return order < 0 || (order == 0 && (a.isUntilInclusive || b.isFromInclusive));
}

Interval within(VersionScheme scheme, Interval interval, const Constraint& constraint)
{
    const bool isPoint = constraint.comparator == Comparator::Equal;
    Interval bound;
    if (isPoint || constraint.comparator == Comparator::Greater ||
        constraint.comparator == Comparator::GreaterOrEqual) {
        bound.from = constraint.version;
        bound.isFromInclusive = constraint.comparator != Comparator::Greater;
        if (orderFroms(scheme, bound, interval) > 0) {
            interval.from = bound.from;
            interval.isFromInclusive = bound.isFromInclusive;
        }
    }
    if (isPoint || constraint.comparator == Comparator::Less ||
        constraint.comparator == Comparator::LessOrEqual) {
        bound.until = constraint.version;
        bound.isUntilInclusive = constraint.comparator != Comparator::Less;
        if (orderUntils(scheme, bound, interval) < 0) {
            interval.until = bound.until;
            interval.isUntilInclusive = bound.isUntilInclusive;
        }
    }
    return interval;
}

bool isPoint(VersionScheme scheme, const Interval& interval)
{
    return interval.isFromInclusive && interval.isUntilInclusive &&
           sortVersions(scheme, interval.from, interval.until) == 0;
}

} // namespace

VersionIntervals VersionIntervals::of(VersionScheme scheme, const QList<QList<Constraint>>& alternatives)
{
    VersionIntervals set(scheme);
    for (const QList<Constraint>& comparisons : alternatives)
        set.add(comparisons);
    set.merge();
    return set;
}

VersionIntervals VersionIntervals::of(const VersionRange& range)
{
    QList<QList<Constraint>> alternatives;
    QList<Constraint> holes;
    QList<Constraint> pending; // a lower bound, then an upper one
    bool hasOther = false;
    const auto isUpper = [](const Constraint& one) {
        return one.comparator == Comparator::Less || one.comparator == Comparator::LessOrEqual;
    };
    for (const Constraint& constraint : range.constraints()) {
        if (constraint.comparator == Comparator::NotEqual) {
            holes.append(constraint);
            continue;
        }
        hasOther = true;
        if (constraint.comparator != Comparator::Less && constraint.comparator != Comparator::Greater)
            alternatives.append({{Comparator::Equal, constraint.version}});
        if (constraint.comparator == Comparator::Equal)
            continue;
        // Of neighbours that bound the same side the wider one counts.
        const bool isClosed = !pending.isEmpty() && isUpper(pending.last());
        if (isUpper(constraint) && isClosed) {
            pending.last() = constraint;
        } else if (isUpper(constraint)) {
            pending.append(constraint);
        } else if (pending.isEmpty() || isClosed) {
            if (isClosed)
                alternatives.append(pending);
            pending = {constraint};
        }
    }
    if (!pending.isEmpty() || (!hasOther && !range.isNoVersion()))
        alternatives.append(pending);
    for (QList<Constraint>& alternative : alternatives)
        alternative.append(holes);
    return of(range.scheme(), alternatives);
}

void VersionIntervals::add(const QList<Constraint>& comparisons)
{
    Interval interval;
    QStringList holes;
    for (const Constraint& constraint : comparisons) {
        if (constraint.comparator == Comparator::NotEqual)
            holes.append(constraint.version);
        else
            interval = within(m_scheme, interval, constraint);
    }
    addWithout(interval, holes);
}

void VersionIntervals::addWithout(Interval interval, const QStringList& holes)
{
    QStringList sorted = holes;
    std::sort(sorted.begin(), sorted.end(),
              [this](const QString& a, const QString& b) { return sortVersions(m_scheme, a, b) < 0; });
    for (const QString& hole : std::as_const(sorted)) {
        Interval before = within(m_scheme, interval, {Comparator::Less, hole});
        if (!isEmptyInterval(before))
            m_intervals.append(before);
        interval = within(m_scheme, interval, {Comparator::Greater, hole});
    }
    if (!isEmptyInterval(interval))
        m_intervals.append(interval);
}

void VersionIntervals::merge()
{
    std::stable_sort(m_intervals.begin(), m_intervals.end(),
                     [this](const Interval& a, const Interval& b) { return orderFroms(m_scheme, a, b) < 0; });
    QList<Interval> merged;
    for (const Interval& interval : std::as_const(m_intervals)) {
        if (merged.isEmpty() || !isTouching(m_scheme, merged.last(), interval)) {
            merged.append(interval);
        } else if (orderUntils(m_scheme, interval, merged.last()) > 0) {
            merged.last().until = interval.until;
            merged.last().isUntilInclusive = interval.isUntilInclusive;
        }
    }
    m_intervals = merged;
}

bool VersionIntervals::isEmptyInterval(const Interval& interval) const
{
    if (interval.from.isEmpty() || interval.until.isEmpty())
        return false;
    const auto order = sortVersions(m_scheme, interval.from, interval.until);
    return order > 0 || (order == 0 && !(interval.isFromInclusive && interval.isUntilInclusive));
}

bool VersionIntervals::contains(QStringView version) const
{
    return std::any_of(m_intervals.cbegin(), m_intervals.cend(), [this, version](const Interval& interval) {
        const auto low = interval.from.isEmpty() ? std::weak_ordering::greater
                                                 : orderVersions(m_scheme, version, interval.from);
        const auto high = interval.until.isEmpty() ? std::weak_ordering::less
                                                   : orderVersions(m_scheme, version, interval.until);
        return (interval.isFromInclusive ? low >= 0 : low > 0) &&
               (interval.isUntilInclusive ? high <= 0 : high < 0);
    });
}

bool VersionIntervals::isSameAs(const VersionIntervals& other) const
{
    return m_scheme == other.m_scheme &&
           std::equal(m_intervals.cbegin(), m_intervals.cend(), other.m_intervals.cbegin(),
                      other.m_intervals.cend(), [this](const Interval& a, const Interval& b) {
                          return orderFroms(m_scheme, a, b) == 0 && orderUntils(m_scheme, a, b) == 0;
                      });
}

QList<Constraint> VersionIntervals::toConstraints() const
{
    QList<Constraint> constraints;
    for (qsizetype i = 0; i < m_intervals.size(); ++i) {
        const Interval& interval = m_intervals.at(i);
        // Between two intervals that leave out one version stands that version alone.
        const bool isAfterHole = i > 0 && !m_intervals.at(i - 1).until.isEmpty() &&
                                 sortVersions(m_scheme, m_intervals.at(i - 1).until, interval.from) == 0;
        if (isPoint(m_scheme, interval)) {
            constraints.append({Comparator::Equal, interval.from});
            continue;
        }
        if (isAfterHole)
            constraints.last().comparator = Comparator::NotEqual;
        else if (!interval.from.isEmpty())
            constraints.append(
                {interval.isFromInclusive ? Comparator::GreaterOrEqual : Comparator::Greater, interval.from});
        if (!interval.until.isEmpty())
            constraints.append(
                {interval.isUntilInclusive ? Comparator::LessOrEqual : Comparator::Less, interval.until});
    }
    return constraints;
}

} // namespace firebreak
