// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cvss/CvssComparison.h"
#include "core/flaw/Flaw.h"
#include "core/intake/AdvisoryScore.h"

#include <QList>

#include <optional>

namespace firebreak {

/// Our score and another issuer's, of one and the same version, that differ significantly: by 1.0 or more, or
/// in their band (R43, FK17, FK18). Found, never stored; what is stored is how it was closed.
struct Discrepancy
{
    QString issuer;
    ScoreRole role = ScoreRole::Other;
    CvssVersion version = CvssVersion::V3_1;
    QString ours; ///< canonical vectors
    QString theirs;
    CvssScore ourScore;
    CvssScore theirScore;
    CvssComparison comparison;                 ///< from ours to theirs
    std::optional<DiscrepancyClosure> closure; ///< none: open

    [[nodiscard]] bool isOpen() const { return !closure.has_value(); }
};

/// All of them, by version and issuer as given. A score whose vector can't be read or is of another version
/// than any of ours compares with nothing. One issuer's score may come from several documents: each different
/// vector counts once.
[[nodiscard]] QList<Discrepancy> discrepancies(const Flaw& flaw, const QList<AdvisoryScore>& scores);

/// The closure that holds for exactly these vectors; none when one of them has changed since (R44).
[[nodiscard]] std::optional<DiscrepancyClosure> closureFor(const Flaw& flaw, const Discrepancy& discrepancy);

} // namespace firebreak
