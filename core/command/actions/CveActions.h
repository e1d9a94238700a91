// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/ActionRule.h"

namespace firebreak {

/// The CVE id of a flaw: `cve.request` (of another CNA), `cve.assign` (as a CNA, R38), `cve.publish` (the
/// record went to the CVE list, R39, R61), and the path "Reject a CVE" (R31): `cve.propose-rejection`,
/// `cve.reject`, `cve.keep`. Codes: CvePath.h.
[[nodiscard]] std::span<const ActionRule> cveActions();

} // namespace firebreak
