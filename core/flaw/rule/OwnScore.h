// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Severity.h"
#include "core/cvss/CvssRating.h"
#include "core/flaw/Affect.h"
#include "core/flaw/Flaw.h"

#include <QMap>

#include <optional>

namespace firebreak {

/// The team's own score in one version (R41).
struct OwnScore
{
    CvssVector vector;
    CvssRating rating;
};

/// The own vectors of a flaw or affect that can be read, newest version that is in daily use first: 3.1, 4.0,
/// 3.0, 2.0.
[[nodiscard]] QList<OwnScore> ownScores(const QMap<QString, QString>& vectors);
[[nodiscard]] std::optional<OwnScore> leadingScore(const QMap<QString, QString>& vectors);

/// What counts for one offering: its own severity and scores where it has any, else the flaw's (R47, FK42).
[[nodiscard]] std::optional<Severity> severityFor(const Flaw& flaw, const Affect& affect);
[[nodiscard]] std::optional<OwnScore> scoreFor(const Flaw& flaw, const Affect& affect);

} // namespace firebreak
