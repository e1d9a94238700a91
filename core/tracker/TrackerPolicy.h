// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Severity.h"
#include "core/sla/ClockCondition.h"
#include "core/sla/ZoneTable.h"
#include "core/tracker/TrackerStatus.h"

namespace firebreak {

/// What to do about an affect that has no tracker yet.
enum class FilingAdvice : quint8 {
    File,  ///< propose it, chosen
    Offer, ///< propose it, not chosen
    Skip,  ///< propose nothing
};

/// `file`, `offer`, `skip`.
[[nodiscard]] QLatin1String toWord(FilingAdvice advice);

/// Days on which nothing is released (R104). JSON: `from`, `to` (both included), `reason`.
struct Blackout
{
    QDate from;
    QDate to;
    QString reason;
};

/// What the rules of the policy may ask of a tracker: `severity`, `phase` (of the stream's support),
/// `incident` (`major` or `minor`), `resolution`.
[[nodiscard]] ClockFacts trackerFacts(std::optional<Severity> severity, const QString& phase, bool isMajor,
                                      std::optional<TrackerResolution> resolution = std::nullopt);

/// An organisation's rules for trackers and releases, as data: which are filed (R91, R96), which may be
/// closed without a fix (R95, R96), and when nothing is released (R104). Immutable once read.
///
/// JSON: `name`, `version`, `filing` (array of `{"id","source","when","advice"}`, the first whose conditions
/// hold decides; none offers), `notFixed` (`minimumReason` in characters, `rules` of
/// `{"id","source","when"}`), `blackouts` (`zone`, `days`). Conditions are those of ClockCondition.
class TrackerPolicy
{
public:
    /// Fails with the codes of SlaError.h; place is a JSON pointer.
    [[nodiscard]] static Result<TrackerPolicy> fromJson(const QJsonObject& json);
    /// The one that ships.
    [[nodiscard]] static const TrackerPolicy& shipped();

    [[nodiscard]] FilingAdvice filing(const ClockFacts& facts) const;
    /// Ids of the rules that allow a tracker with these facts to be closed without a fix, in order.
    [[nodiscard]] QStringList notFixedRules(const ClockFacts& facts) const;
    /// How many characters a detailed reason has at least (R95).
    [[nodiscard]] qsizetype minimumReason() const { return m_minimumReason; }
    /// The black-out an instant falls in, by the policy's zone; null when none.
    [[nodiscard]] const Blackout* blackoutAt(Instant instant) const;

private:
    struct Rule
    {
        QString id;
        QList<ClockCondition> when;
        FilingAdvice advice = FilingAdvice::Offer;

        [[nodiscard]] bool appliesTo(const ClockFacts& facts) const;
    };

    explicit TrackerPolicy(ZoneTable zone) : m_zone(std::move(zone)) {}
    [[nodiscard]] static Result<QList<Rule>> readRules(const QJsonArray& array, const QString& place,
                                                       bool withAdvice);

    QList<Rule> m_filing;
    QList<Rule> m_notFixed;
    qsizetype m_minimumReason = 0;
    ZoneTable m_zone;
    QList<Blackout> m_blackouts;
};

} // namespace firebreak
