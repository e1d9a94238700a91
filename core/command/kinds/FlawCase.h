// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/CaseView.h"
#include "core/flaw/rule/FlawSurroundings.h"

namespace firebreak {

struct Flaw;

/// What the rules of a flaw ask of other records, read from them: its affects with their streams, offerings,
/// manifests and trackers, its incident, what its reports' documents say, other flaws with its CVE id, and
/// the organisation's policy.
[[nodiscard]] FlawSurroundings flawCase(const Record& flaw, const CaseView& view);

/// The part of it that assessment and the incident ask: not what manifests, reports and other flaws say, which takes
/// longer to read and would be read for every flaw of the incident.
[[nodiscard]] FlawSurroundings assessmentCase(const Record& record, const Flaw& flaw, const CaseView& view);

/// Other flaws with its CVE id (R37, FK1). One under an embargo is not told of to those who work in the open: its own
/// people see that the id is out (`embargo.trace-appeared`).
[[nodiscard]] QList<RecordId> flawsSharingCve(const Record& flaw, const CaseView& view);

/// The policy of flaws: the field `flaws` of the organisation's plan, else the standard one.
[[nodiscard]] const FlawPolicy& flawPolicy(const CaseView& view);

} // namespace firebreak
