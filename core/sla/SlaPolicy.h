// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/ClockRule.h"
#include "core/sla/Deadline.h"

#include <QMap>

#include <optional>

namespace firebreak {

/// An organisation's clocks: its calendars and its rules, as data (R97, R129, R18, R20; legal clocks are such
/// data too). Immutable once read; safe to use from several threads.
///
/// JSON: `name`, `version`, `asOf` (date the data was last checked), `calendars` (name → WorkCalendar),
/// `clocks` (array of ClockRule, in order). docs/policies.md explains it with examples.
class SlaPolicy
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer.
    [[nodiscard]] static Result<SlaPolicy> fromJson(const QJsonObject& json);
    /// Several policies as one: their clocks in order. A calendar name given twice means the first one's.
    void add(const SlaPolicy& other);
    /// Of another policy the clocks that this one does not define itself: its own stand instead of theirs.
    void addMissing(const SlaPolicy& other);

    /// The same clocks with every calendar in one zone, such as an incident's own (D2).
    [[nodiscard]] SlaPolicy inZone(const ZoneTable& zone) const;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& version() const { return m_version; }
    [[nodiscard]] std::optional<QDate> asOf() const { return m_asOf; }
    [[nodiscard]] QStringList clocks() const; ///< ids in order of first appearance, each once
    [[nodiscard]] const WorkCalendar* calendar(const QString& name) const;
    /// The rules of all clocks, in order.
    [[nodiscard]] QList<ClockRule> rules() const;

    /// Every clock that has a rule for these facts, in order. Pure: the same facts give the same answer;
    /// "what if" is a changed copy of the facts.
    [[nodiscard]] QList<Deadline> deadlines(const ClockFacts& facts) const;
    /// One clock; none when no rule of it applies.
    [[nodiscard]] std::optional<Deadline> deadline(const QString& clock, const ClockFacts& facts) const;
    /// The earliest running deadline: what is due next.
    [[nodiscard]] std::optional<Deadline> next(const ClockFacts& facts) const;
    /// As next(), without steps: for passes over every record.
    [[nodiscard]] std::optional<Instant> nextDue(const ClockFacts& facts) const;

private:
    struct Bound
    {
        ClockRule rule;
        QString calendar; ///< unique within this policy
    };

    void take(const SlaPolicy& other, const QStringList& except);
    [[nodiscard]] Deadline run(const Bound& bound, const ClockFacts& facts, bool explains) const;
    template <class Visit> void visit(const ClockFacts& facts, Visit visitor) const;

    QString m_name;
    QString m_version;
    std::optional<QDate> m_asOf;
    QMap<QString, WorkCalendar> m_calendars;
    QList<Bound> m_rules;
};

} // namespace firebreak
