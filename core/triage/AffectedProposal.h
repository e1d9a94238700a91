// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/VersionVerdict.h"

#include <QString>

namespace firebreak {

/// That a package of a manifest may be affected by an advisory, or is not though it is spoken of, with the
/// reason (R28, R29). A proposal: the analyst decides.
struct AffectedProposal
{
    QString purl;            ///< of the manifest, as written
    QString advisory;        ///< its document's id
    AffectedPackage package; ///< what of the advisory speaks of it
    VersionVerdict verdict;

    [[nodiscard]] bool isAffected() const { return verdict.answer == VersionVerdict::Answer::Affected; }
};

} // namespace firebreak
