// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace firebreak {

/// How far engineering is with a tracker.
enum class TrackerStatus : quint8 { New, Assigned, InProgress, Testing, Verified, Closed };

/// How a tracker was closed.
enum class TrackerResolution : quint8 {
    Fixed,
    WontFix,
    NotABug,
    Rejected,
    Obsolete,
    Duplicate,
    OutOfSupport,
    Deferred,
    NextRelease, ///< Low severity may wait for the next major or minor release (R96)
    Upstream,    ///< comes with the next upstream version
};

/// What a tracker says about its offering, for the affected table of a CVE page (R158).
enum class FixState : quint8 { Affected, Fixed, NotAffected, WontFix, OutOfSupport, Deferred };

/// `new`, `assigned`, `in-progress`, `testing`, `verified`, `closed`.
[[nodiscard]] QLatin1String toWord(TrackerStatus status);
[[nodiscard]] std::optional<TrackerStatus> trackerStatusFromWord(QStringView word);
/// `fixed`, `wont-fix`, `not-a-bug`, `rejected`, `obsolete`, `duplicate`, `out-of-support`, `deferred`,
/// `next-release`, `upstream`.
[[nodiscard]] QLatin1String toWord(TrackerResolution resolution);
[[nodiscard]] std::optional<TrackerResolution> trackerResolutionFromWord(QStringView word);
/// `affected`, `fixed`, `not-affected`, `wont-fix`, `out-of-support`, `deferred`.
[[nodiscard]] QLatin1String toWord(FixState state);

/// What follows from how a tracker was closed; an open one (no resolution) says affected. FK54.
[[nodiscard]] FixState fixStateOf(std::optional<TrackerResolution> resolution);

} // namespace firebreak
