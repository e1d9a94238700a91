// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

namespace firebreak {

/// By which way a report came. All ways end in the one queue (R11, R12), and anybody may be at the beginning
/// of one (R25).
enum class ReportOrigin : quint8 {
    Feed = 1,   ///< a public source
    Researcher, ///< somebody outside who looked for it
    Customer,
    Coordinator, ///< a coordination centre or another vendor
    Employee,    ///< anybody of the company
    Scan,        ///< a finding of Information Security's scans, by the secalert address (R16)
    Development, ///< an issue that Product Engineering raises by the secalert address (R17)
};

/// `feed`, `researcher`, `customer`, `coordinator`, `employee`, `scan`, `development`.
[[nodiscard]] QLatin1String toWord(ReportOrigin origin);
[[nodiscard]] std::optional<ReportOrigin> reportOriginFromWord(QStringView word);
/// Whether there is somebody who waits for an answer (R18).
[[nodiscard]] bool hasReporter(ReportOrigin origin);
/// The groups that are told at once when a report comes by this way: `incident-response-management` of a
/// scan's findings (R16).
[[nodiscard]] QStringList notifiedGroups(ReportOrigin origin);

} // namespace firebreak
