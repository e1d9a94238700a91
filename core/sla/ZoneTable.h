// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace firebreak {

/// Local time of an IANA zone as a table of its changes, read once: deadlines of hundreds of thousands of
/// records are computed in one pass, and asking the system for each would take longer than all the rest.
/// Covers 1990 to 2060; the zone's last known rule holds beyond.
class ZoneTable
{
public:
    /// Fails with `sla.zone-unknown`.
    [[nodiscard]] static Result<ZoneTable> load(const QString& ianaName);

    struct Local
    {
        QDate date;
        QTime time;
    };

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] Local local(Instant instant) const;
    /// The instant of a local time. One that a clock change skips is moved on by the length of the gap; of
    /// one that happens twice, the first is meant.
    [[nodiscard]] Instant instant(QDate date, QTime time) const;
    [[nodiscard]] std::chrono::seconds offsetAt(Instant instant) const;

private:
    struct Change
    {
        qint64 fromMs; ///< UTC
        qint64 offsetMs;
    };

    ZoneTable(QString name, std::vector<Change> changes)
        : m_name(std::move(name)), m_changes(std::move(changes))
    {}
    [[nodiscard]] qint64 offsetMsAt(qint64 utcMs) const;

    QString m_name;
    std::vector<Change> m_changes; ///< ascending; the first from the beginning of time
};

} // namespace firebreak
